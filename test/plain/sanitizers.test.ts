import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import sanitizeHtml, {type IOptions} from 'sanitize-html';
import {readCollection} from '../../src/catalog/index.js';
import {toStaticHtml} from '../../src/plain/static.js';
import {
  CANVAS_ATTRIBUTES,
  CANVAS_DENIED,
  CANVAS_FRAMES,
  CANVAS_KEPT,
  CANVAS_LINKS,
} from './canvas-lists.js';
import {
  WORDPRESS_ATTRIBUTES,
  WORDPRESS_COMMENT_TAGS,
  WORDPRESS_LINKS,
  WORDPRESS_POST_TAGS,
} from './wordpress-post-tags.js';

// DOMPurify needs a document: it is in test/pages/static.test.ts.

const data: unknown = JSON.parse(
  readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8'),
);
const {collection} = readCollection(data);
assert.ok(collection);
const html = toStaticHtml(collection);

/** Elements that are not allowed lose their tag and keep their text, as on all of the platforms. */
const WORDPRESS: IOptions = {
  allowedTags: WORDPRESS_POST_TAGS,
  allowedAttributes: {a: WORDPRESS_LINKS, '*': WORDPRESS_ATTRIBUTES},
  allowVulnerableTags: true,
};

/** What the editor denies is taken out with its text, which is the worst that it could do. */
const CANVAS: IOptions = {
  allowedTags: CANVAS_KEPT,
  allowedAttributes: {
    a: CANVAS_LINKS.attributes,
    iframe: CANVAS_FRAMES,
    '*': CANVAS_ATTRIBUTES,
  },
  allowedSchemes: CANVAS_LINKS.schemes,
  exclusiveFilter: ({tag}) => CANVAS_DENIED.includes(tag),
  allowVulnerableTags: true,
};

const PLATFORMS: Readonly<Record<string, IOptions>> = {
  'sanitize-html as it comes': {},
  'WordPress, posts': WORDPRESS,
  'WordPress, comments': {allowedTags: WORDPRESS_COMMENT_TAGS, allowedAttributes: {a: ['href']}},
  Canvas: CANVAS,
  'a platform that keeps no attribute': {
    allowedTags: false,
    allowedAttributes: {},
    allowVulnerableTags: true,
  },
  'a platform that keeps no element': {allowedTags: [], allowedAttributes: {}},
};

const KEEPS_LINKS = [
  'sanitize-html as it comes',
  'WordPress, posts',
  'WordPress, comments',
  'Canvas',
];

const KEEPS_IDS = ['WordPress, posts', 'Canvas'];

/** The text as a reader sees it: nothing stands where a tag stood, and white space is one blank. */
function wordsOf(markup: string): string[] {
  const text = markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
  return text.split(/\s+/).filter(Boolean);
}

/** Where links to other pages lead, and what they say. */
function linksOf(markup: string): string[] {
  return [...markup.matchAll(/<a [^>]*href="(https?:[^"]*)"[^>]*>(.*?)<\/a>/g)].map(
    ([, address, text = '']) => `${address} ${wordsOf(text).join(' ')}`,
  );
}

const jumpsOf = (markup: string): string[] =>
  [...markup.matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => decodeURIComponent(id));

const idsOf = (markup: string): string[] =>
  [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

describe('the films as plain HTML, after platforms have had their way with it', () => {
  for (const [platform, options] of Object.entries(PLATFORMS)) {
    it(`${platform}: every word is there, in order`, () => {
      const words = wordsOf(html);
      assert.ok(words.length > 5000);
      assert.deepEqual(wordsOf(sanitizeHtml(html, options)), words);
    });
  }

  for (const platform of KEEPS_LINKS) {
    it(`${platform}: every source keeps its link, which is its title`, () => {
      const links = linksOf(html);
      assert.equal(links.length, html.split('href="http').length - 1);
      assert.deepEqual(linksOf(sanitizeHtml(html, PLATFORMS[platform])), links);
    });
  }

  for (const platform of KEEPS_IDS) {
    it(`${platform}: footnotes lead there and back`, () => {
      const clean = sanitizeHtml(html, PLATFORMS[platform]);
      const ids = new Set(idsOf(clean));
      assert.deepEqual(jumpsOf(clean), jumpsOf(html));
      const terms = jumpsOf(clean).filter(id => id.startsWith('glossary-'));
      assert.equal(jumpsOf(clean).length - terms.length, 60);
      assert.ok(new Set(terms).size > 3);
      assert.deepEqual(
        jumpsOf(clean).filter(id => !ids.has(id)),
        [],
      );
    });
  }

  it('without addresses a reader still finds each footnote: by its number, and the words it quotes', () => {
    const bare = sanitizeHtml(html, PLATFORMS['a platform that keeps no attribute']);
    for (const film of bare.split('<article>')) {
      const marks = [...film.matchAll(/<sup><a>(\d+)<\/a><\/sup>/g)].map(([, mark]) => mark);
      const notes = [...film.matchAll(/<li><span><q>.+?<\/q>.*<a>↑ (\d+)<\/a><\/li>/g)];
      assert.deepEqual(
        notes.map(([, mark]) => mark),
        marks,
      );
    }
  });

  it('headings, lists, what is folded, bold labels and the languages of texts stay on WordPress and Canvas', () => {
    for (const platform of KEEPS_IDS) {
      const clean = sanitizeHtml(html, PLATFORMS[platform]);
      for (const tag of [
        '<h2>',
        '<h3>',
        '<h4>',
        '<ol>',
        '<ul>',
        '<details>',
        '<summary>',
        '<strong>',
        ' lang="ru"',
      ]) {
        assert.ok(html.includes(tag), tag);
        assert.equal(clean.split(tag).length, html.split(tag).length, `${platform}: ${tag}`);
      }
    }
  });

  it('a frame stays on Canvas, with its title, and goes on WordPress', () => {
    const frame =
      '<iframe src="https://a.test/frame.html" title="Films" loading="lazy" height="900"></iframe>';
    assert.equal(sanitizeHtml(frame, CANVAS), frame.replace(' loading="lazy"', ''));
    assert.equal(sanitizeHtml(frame, WORDPRESS), '');
  });

  it('a sanitizer that loses text is seen', () => {
    const lossy: IOptions = {...CANVAS, exclusiveFilter: ({tag}) => tag === 'sup'};
    assert.notDeepEqual(wordsOf(sanitizeHtml(html, lossy)), wordsOf(html));
  });
});
