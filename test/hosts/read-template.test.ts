import {expect} from '@open-wc/testing';
import {readTemplate} from '../../build/hardened-lit/read-template.js';

/** The tree as text: names with their namespaces, attributes, texts and comments. */
function tree(node: Node): string {
  const children = [...node.childNodes].map(tree).join('');
  if (node.nodeType === Node.TEXT_NODE) return `"${node.textContent}"`;
  if (node.nodeType === Node.COMMENT_NODE) return '<!>';
  if (!(node instanceof Element)) return children;
  const attributes = [...node.attributes].map(({name, value}) => ` ${name}=${value}`).join('');
  return `<${node.namespaceURI!.slice(-4)} ${node.localName}${attributes}>${children}</>`;
}

/** What the browser itself makes of it. */
function byBrowser(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  return tree(template.content);
}

/** In the place of Lit's parts. */
const KINDS = {'': () => 'attribute', '.': () => 'property', '@': () => 'event'};

/** A template whose values go where the signs ¤ are. */
function read(html: string, type = 1) {
  const texts = html.split('¤');
  const strings = Object.assign(texts, {raw: texts});
  return readTemplate({strings, _$litType$: type}, KINDS);
}

const TEMPLATES = [
  'text',
  ' <p class="a b">one <b>two</b> three</p> ',
  '<input type="search" spellcheck="false" maxlength=200><br>after',
  '<label><span class="label">Search</span> <input part=\'search-input\'></label>',
  '<svg viewBox="0 0 300 400" aria-hidden="true"><path d="M0 0h3"/><svg x="1"><path/></svg></svg><p>html again</p>',
  '<table role="table"><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
  '<details><summary>a > b</summary><slot name="film:x"></slot></details>',
  '<other-element exportparts="a, b"></other-element>',
  '<a href="https://x.test/?a=1">link</a>\u2002<cite lang="ru">Звезда</cite>',
];

describe('the reader of templates', () => {
  for (const html of TEMPLATES) {
    it(`makes what the browser makes of ${html.slice(0, 40)}`, () => {
      expect(tree(read(html).content)).to.equal(byBrowser(html));
    });
  }

  it('goes by what is open at an end tag, whatever its name', () => {
    expect(tree(read('<p>a <b>b</> c</><br>').content)).to.equal(
      byBrowser('<p>a <b>b</b> c</p><br>'),
    );
  });

  it('reads a template of SVG as such', () => {
    const {firstElementChild} = read('<g><path d="M0 0h3" /></g>', 2).content;
    expect(firstElementChild!.firstElementChild).to.be.instanceOf(SVGPathElement);
  });

  it('has a comment for each value between texts, and one behind the last', () => {
    const {content, parts} = read('<ul>¤</ul> a ¤ b ¤');
    expect(tree(content)).to.equal('<html ul><!></>" a "<!>" b "<!><!>');
    expect(parts).to.deep.equal([{index: 1}, {index: 2}, {index: 3}]);
  });

  it('keeps attributes with values for later, and sets the others', () => {
    const {content, parts} = read('<p><b id=x @click=¤ .value="¤" viewBox="a ¤ b ¤"></b>¤</p>');
    expect(tree(content)).to.equal('<html p><html b id=x></><!></>');
    expect(parts).to.deep.equal([
      {index: 1, name: 'click', strings: ['', ''], ctor: KINDS['@']},
      {index: 1, name: 'value', strings: ['', ''], ctor: KINDS['.']},
      {index: 1, name: 'viewBox', strings: ['a ', ' b ', ''], ctor: KINDS['']},
      {index: 2},
    ]);
  });

  it('takes nothing for a template that JSON can bring', () => {
    const template = {strings: ['<b>bold</b>'], _$litType$: 1};
    expect(() => readTemplate(template, {})).to.throw(TypeError);
  });
});
