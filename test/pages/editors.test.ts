import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {autop} from '@wordpress/autop';
import MarkdownIt from 'markdown-it';
import type {Browser, Page, Route} from 'playwright-core';
import {remark} from 'remark';
import remarkHtml from 'remark-html';
import {defaultChoices, TARGETS, type Choices} from '../../demo/builder/choices.js';
import {idsOf, snippetsFor} from '../../demo/builder/snippet.js';
import {readCollection} from '../../src/catalog/index.js';
import type {Embed} from '../../src/plain/embed-code.js';
import {launch, ROOT} from './browser.js';

const read = (path: string): string => readFileSync(ROOT + path, 'utf8');

const {collection} = readCollection(JSON.parse(read('data/films.json')));
assert.ok(collection);
const films = collection;
const embed = JSON.parse(read('dist/embed.json')) as Embed & {snippet: string};

/** What editors make of what is pasted into them. */
const EDITORS: Readonly<Record<string, (text: string) => string>> = {
  'a page as it is': text => text,
  'markdown-it': text => new MarkdownIt({html: true}).render(text),
  remark: text => String(remark().use(remarkHtml, {sanitize: false}).processSync(text)),
  wpautop: text => autop(text),
};

const DEFAULTS = defaultChoices(idsOf(films));

/** With a long tag, and every sign that could go wrong. */
const MANY: Partial<Choices> = {
  view: 'list',
  query: 'q=b%22er%20*lin*_&sort=-year',
  facets: ['studio', 'leader', 'director'],
  controls: ['search', 'facets'],
  films: ['the-fall-of-berlin', 'the-battle-of-stalingrad', 'lenin-in-october', 'the-star'],
  checks: 'open',
  style: 'paper',
  theme: 'dark',
  colours: {accent: '#ffcc00', surface: '#101010', text: '#fafafa'},
  language: 'ru',
  urlState: 'hash',
};

const COPY = 'https://copy.example/some films/soviet-film-list.js';
const TITLE = 'Ten Soviet films about leadership';
const MANY_TITLE = 'The Fall of Berlin, The Battle of Stalingrad, Lenin in October + 1';

/** All HTML that the builder gives out to be pasted, by where it goes and what is chosen. */
function builderOutputs(): Map<string, string> {
  const ways: [string, Partial<Choices>, boolean][] = [
    ['copy', {copy: COPY}, false],
    ['copy, many choices', {...MANY, copy: COPY}, false],
    ['npm', {}, true],
    ['npm, many choices', MANY, true],
  ];
  const outputs = ways.flatMap(([way, choices, isPublished]) =>
    TARGETS.filter(target => target !== 'handout').flatMap(target =>
      snippetsFor(
        {...DEFAULTS, ...choices, target},
        {collection: films, embed: {...embed, isPublished}},
      )
        .filter(({code, language}) => language === 'html' && code)
        .map(({code, label}) => [code, `${target}, ${way}: ${label}`] as const),
    ),
  );
  // Once each: several places get the same.
  return new Map([...new Map(outputs)].map(([code, name]) => [name, code]));
}

/** The blocks of README.md, whole: what a comment stands for is put in its place. */
function readmeBlocks(): string[] {
  const blocks = [...read('README.md').matchAll(/^```html\n(.*?)\n```$/gms)];
  return blocks.map(([, block = '']) =>
    block
      // Whether the hash is fresh is what `npm run snippets -- --check` says.
      .replace(/ integrity="[^"]*"/g, '')
      .replace(/<!-- the text of (\S+) -->\n/, (_comment, path: string) => read(path)),
  );
}

/** The file of the package at an address: the npm CDN, the copies and the page's own server. */
function fileAt(address: string): string {
  const path = decodeURI(new URL(address).pathname);
  return path.replace(/^\/some films|^\/soviet-film-list@[\d.]+\/dist/, '');
}

function answer(route: Route, page: string, isBlocked: boolean): Promise<void> {
  const file = fileAt(route.request().url());
  if (file === '/') return route.fulfill({contentType: 'text/html; charset=utf-8', body: page});
  if (file === '/film-list-colours.css') return route.fulfill({contentType: 'text/css', body: ''});
  if (isBlocked && file.endsWith('.js')) return route.abort();
  const headers = {'access-control-allow-origin': '*'};
  return route.fulfill({path: `${ROOT}dist${file}`, headers});
}

describe('what people paste, after editors have had their way with it', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launch();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
  });

  after(() => browser.close());

  /** Loads a page in the one tab, which is much faster than a tab for each. */
  async function paste(html: string, {head = '', isBlocked = false}): Promise<Page> {
    await page.unrouteAll({behavior: 'ignoreErrors'});
    const document = `<!doctype html><html lang="en"><title>Page</title>${head}<body>${html}`;
    await page.route('**/*', route => answer(route, document, isBlocked));
    await page.goto('https://page.example/');
    return page;
  }

  /** Whether the text of an element is the same as before the editors. */
  const isWhole = (page: Page, selector: string, original: string): Promise<boolean> =>
    page.evaluate(
      ([selector, original]) => {
        const before = new DOMParser().parseFromString(original, 'text/html');
        const [was, is] = [before, document].map(page =>
          page.querySelector(selector)!.textContent.replace(/\s+/g, ''),
        );
        return was !== '' && was === is;
      },
      [selector, original] as const,
    );

  /** What stands on the page around the list, or around the plain HTML. */
  const around = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const copy = document.body.cloneNode(true) as HTMLElement;
      for (const own of copy.querySelectorAll('soviet-film-list, section, iframe')) own.remove();
      return copy.textContent.trim().replace(/\s+/g, ' ');
    });

  async function showsTheList(html: string, head: string): Promise<void> {
    const page = await paste(html, {head});
    const list = page.locator('soviet-film-list');
    await list.locator('[part=base]').waitFor();
    // Inline films of one's own that an editor has spoilt.
    assert.equal(await list.locator('[part=error]').count(), 0);
    const visible = await list.evaluate(
      element => [...element.children].filter(child => child.getClientRects().length > 0).length,
    );
    assert.equal(visible, 0, 'the fallback is gone');
    assert.equal(await around(page), 'Before. After.');
  }

  async function showsTheFallback(html: string, code: string, head: string): Promise<void> {
    const page = await paste(html, {head, isBlocked: true});
    assert.ok(await isWhole(page, 'soviet-film-list', code));
    assert.ok(await page.locator('soviet-film-list a').first().isVisible());
    assert.equal(await around(page), 'Before. After.');
  }

  async function showsTheFrame(html: string): Promise<void> {
    const page = await paste(html, {});
    await page.frameLocator('iframe').locator('[part=base]').waitFor();
    assert.equal(await around(page), 'Before. After.');
  }

  async function showsTheText(html: string, code: string): Promise<void> {
    const page = await paste(html, {});
    assert.ok(await isWhole(page, 'section', code));
    const films = code.split('<article').length - 1;
    assert.equal(await page.locator('section > article').count(), films);
    assert.equal(await around(page), 'Before. After.');
  }

  async function check(html: string, code: string, head = ''): Promise<void> {
    if (code.includes('<iframe')) return showsTheFrame(html);
    if (!code.includes('<soviet-film-list')) return showsTheText(html, code);
    await showsTheList(html, head);
    if (code.includes('</a>')) await showsTheFallback(html, code, head);
  }

  for (const [editor, edit] of Object.entries(EDITORS)) {
    const surrounded = (code: string): string => edit(`Before.\n\n${code}\n\nAfter.`);

    for (const [output, code] of builderOutputs()) {
      it(`${editor}, builder, ${output}`, () => check(surrounded(code), code));
    }

    it(`${editor}, embed.json`, () => check(surrounded(embed.snippet), embed.snippet));

    readmeBlocks().forEach((block, place) => {
      it(`${editor}, README, block ${place + 1}: ${block.slice(0, 60)}`, () => {
        const isSheet = block.startsWith('<link');
        const code = isSheet ? `<div><soviet-film-list></soviet-film-list></div>` : block;
        // Where a block has no script of its own, it belongs to a page that has.
        const script = '<script type="module" src="https://copy.example/soviet-film-list.js">';
        const head = code.includes('type="module"') ? '' : `${script}</script>`;
        return check(surrounded(isSheet ? `${block}\n\n${code}` : block), code, head);
      });
    });
  }
});

describe('the form of what is pasted', () => {
  const codes = [...builderOutputs().values(), embed.snippet, ...readmeBlocks()];

  it('is one block without a blank line, and no line begins with >', () => {
    for (const code of codes) {
      assert.match(code, /^<(div|section|link)\b/);
      assert.doesNotMatch(code, /\n\s*\n|^\s*>/m);
    }
  });

  it('has the tag on one line, and closes it', () => {
    const tags = codes.flatMap(code => code.match(/<soviet-film-list[^]*?>/g) ?? []);
    assert.ok(tags.length > 10);
    for (const tag of tags) assert.doesNotMatch(tag, /\n|\/>$/);
    for (const code of codes) {
      assert.equal(
        code.split('</soviet-film-list>').length,
        code.split('<soviet-film-list').length,
      );
    }
  });

  it('says in a sentence with a link what is there when the list is not', () => {
    const [plain, many] = [{}, MANY].map(choices => {
      const material = {collection: films, embed: {...embed, isPublished: false}};
      return snippetsFor({...DEFAULTS, ...choices, copy: COPY}, material)[0]!.code;
    });
    const address = 'https://copy.example/some%20films/handout.html';
    assert.ok(plain!.includes(`>${TITLE}: <a href="${address}">the films as text</a></sov`), plain);
    assert.ok(many!.includes(`>${MANY_TITLE}: <a href="${address}">фильмы в виде текста</a></sov`));
  });
});
