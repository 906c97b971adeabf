import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {chromiumOptions} from '../../scripts/page-tests.js';
import {differences, readPicture, type Picture} from './picture.js';
import {reactSource, type Tree} from './same-picture.js';

/** React comes without types. */
const load = createRequire(import.meta.url);

const STYLE = '<style>p{width:200px;margin:0;color:black}</style>';
const LIST = `${STYLE}<p class="a">One <b>two</b></p><p part="card">Three</p>`;

describe('the picture of a list', () => {
  let browser: Browser;
  let page: Page;
  let expected: Picture;

  before(async () => {
    browser = await chromium.launch(chromiumOptions());
    page = await browser.newPage({viewport: {width: 300, height: 200}});
    expected = await show(LIST);
  });

  after(() => browser.close());

  async function show(html: string): Promise<Picture> {
    const root = `<template shadowrootmode="open">${html}</template>`;
    await page.setContent(`<!doctype html><soviet-film-list>${root}</soviet-film-list>`);
    return readPicture(page);
  }

  const compared = async (html: string) => differences(page, expected, await show(html));

  it('is the same where only comments, ids and the split of text nodes differ', async () => {
    const other = LIST.replace('One', 'O<!---->ne').replace('<b>', '<b id="two">');
    assert.deepEqual(await compared(other), []);
  });

  for (const [name, from, to, line] of [
    ['a word as wide', 'two', 'tow', /"tow" at .*, not <b> "two" at/],
    ['a class', 'class="a"', 'class="b"', /<p b> .*, not <p a>/],
    ['a node that is missing', '<p part="card">Three</p>', '', /nothing, not <p card>/],
    ['a node too many', '</b>', '</b><i></i>', /<i> ""/],
    ['a box that is wider', 'width:200px', 'width:200.5px', /200.5 .*, not <p a> .* 200 /],
    ['a colour alone', 'color:black', 'color:red', /^\d\.\d+ % of the pixels differ$/],
  ] as const) {
    it(`is another with ${name}`, async () => {
      assert.match((await compared(LIST.replace(from, to)))[0] ?? '', line);
    });
  }
});

describe('the tree made by React', () => {
  it('has the same nodes, in its attributes too', () => {
    const tree: Tree = [
      'div',
      {class: 'cards', part: 'base', lang: 'en', 'aria-label': 'A "b" <c>', tabindex: '-1'},
      ['button', {inert: '', popovertarget: 'note', 'aria-expanded': 'false'}, '1', ' film'],
      ['input', {type: 'search', maxlength: '200', spellcheck: 'false'}],
      ['svg', {viewBox: '0 0 16 16', 'stroke-width': '2'}, ['path', {d: 'M0 0h9', class: 'ink'}]],
      ['slot', {name: 'footer'}],
    ];
    const html =
      '<div class="cards" part="base" lang="en" aria-label="A &quot;b&quot; &lt;c&gt;" tabindex="-1">' +
      '<button inert="" popovertarget="note" aria-expanded="false">1 film</button>' +
      '<input type="search" maxlength="200" spellcheck="false"/>' +
      '<svg viewBox="0 0 16 16" stroke-width="2"><path d="M0 0h9" class="ink"></path></svg>' +
      '<slot name="footer"></slot></div>';
    // As on the page; else it warns of each attribute that it would write another way.
    process.env.NODE_ENV = 'production';
    const {createElement} = load('react') as {createElement: unknown};
    const server = load('react-dom/server') as {renderToStaticMarkup: (tree: unknown) => string};
    const make = new Function('e', `return ${reactSource(tree)}`) as (e: unknown) => unknown;
    assert.equal(server.renderToStaticMarkup(make(createElement)), html);
  });
});
