import {expect} from '@open-wc/testing';
import {parseTemplate} from '../../build/hardened-lit/parse-template.js';

/** The tree as text: names with their namespaces, attributes, texts and comments. */
function tree(node: Node): string {
  const children = [...node.childNodes].map(tree).join('');
  if (node.nodeType === Node.TEXT_NODE) return `"${node.textContent}"`;
  if (node.nodeType === Node.COMMENT_NODE) return `<!${(node as Comment).data}>`;
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

const TEMPLATES = [
  'text',
  ' <p class="a b">one <b>two</b> three</p> ',
  '<ul part="x" role="list"><?lit$123$></ul><?lit$123$>',
  '<input type="search" spellcheck="false" maxlength=200><br>after',
  '<label><span class="label">Search</span> <input part=\'search-input\'></label>',
  '<svg viewBox="0 0 300 400" aria-hidden="true"><path d="M0 0h3"/><!-- c --><svg x="1"><path/></svg></svg><p>html again</p>',
  '<table role="table"><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
  '<details><summary>a > b</summary><slot name="film:x"></slot></details>',
  '<other-element exportparts="a, b"></other-element>',
  '<a href="https://x.test/?a=1">link</a>\u2002<cite lang="ru">Звезда</cite>',
];

describe('the parser of templates', () => {
  for (const html of TEMPLATES) {
    it(`makes what the browser makes of ${html.slice(0, 40)}`, () => {
      expect(tree(parseTemplate(html).content)).to.equal(byBrowser(html));
    });
  }

  it('gives bound attributes names that XML allows, in their order', () => {
    const {content} = parseTemplate('<b id="x" @click_lit_=lit$1$ .value_lit_="a lit$1$"></b>');
    const {attributes} = content.firstElementChild!;
    expect([...attributes].map(({name, value}) => `${name}=${value}`)).to.deep.equal([
      'id=x',
      'a1_lit_=lit$1$',
      'a2_lit_=a lit$1$',
    ]);
  });
});
