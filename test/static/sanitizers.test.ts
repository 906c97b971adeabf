import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import sanitizeHtml, {type IOptions} from 'sanitize-html';
import {readCollection} from '../../src/catalog/index.js';
import {toStaticHtml} from '../../src/static.js';
import {CANVAS_DENIED, WORDPRESS_ATTRIBUTES, WORDPRESS_POST_TAGS} from './platforms.js';

const data: unknown = JSON.parse(
  readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8'),
);
const html = toStaticHtml(readCollection(data).collection!);

const PLATFORMS: Record<string, IOptions> = {
  'sanitize-html as it comes': {},
  'WordPress, post tags': {
    allowedTags: WORDPRESS_POST_TAGS,
    allowedAttributes: {a: ['href', ...WORDPRESS_ATTRIBUTES], '*': WORDPRESS_ATTRIBUTES},
  },
  'WordPress for those who may write comments': {
    allowedTags: ['a', 'abbr', 'b', 'blockquote', 'cite', 'code', 'del', 'em', 'i', 'q', 'strong'],
    allowedAttributes: {a: ['href']},
  },
  'Canvas, but for what it denies': {
    allowedTags: false,
    allowedAttributes: false,
    exclusiveFilter: ({tag}) => CANVAS_DENIED.includes(tag),
    allowVulnerableTags: true,
  },
  'a platform that keeps no attribute at all': {
    allowedTags: false,
    allowedAttributes: {},
    allowVulnerableTags: true,
  },
};

/** The text alone; which tags are gone says nothing about white space. */
function textOf(markup: string): string {
  const plain = markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, '');
  return plain.replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}

function addressesOf(markup: string): string[] {
  return [...markup.matchAll(/href="(https?:[^"]*)"/g)].map(([, address = '']) => address);
}

describe('the films as plain HTML, after platforms have had their way with it', () => {
  assert.ok(textOf(html).length > 20_000);

  for (const [platform, options] of Object.entries(PLATFORMS)) {
    it(`${platform}: no word is lost`, () => {
      assert.equal(textOf(sanitizeHtml(html, options)), textOf(html));
    });
  }

  it('every address of a source stands where links are allowed', () => {
    const addresses = addressesOf(html);
    assert.ok(addresses.length > 50);
    for (const platform of ['sanitize-html as it comes', 'WordPress, post tags']) {
      assert.deepEqual(addressesOf(sanitizeHtml(html, PLATFORMS[platform])), addresses);
    }
  });

  it('a sanitizer that loses text is seen', () => {
    const options: IOptions = {
      allowedTags: false,
      allowVulnerableTags: true,
      exclusiveFilter: ({tag}) => tag === 'sup',
    };
    assert.notEqual(textOf(sanitizeHtml(html, options)), textOf(html));
  });
});
