import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  defaultChoices,
  fromAddress,
  TARGETS,
  toAddress,
  type Choices,
  type Target,
} from '../../demo/builder/choices.js';
import {idsOf, snippetsFor} from '../../demo/builder/snippet.js';
import {readCollection} from '../../src/catalog/index.js';

const data: unknown = JSON.parse(
  readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8'),
);
const {collection} = readCollection(data);
assert.ok(collection);
const films = collection;
const ids = idsOf(films);

const pin = (name: string) => ({integrity: `sha384-${name}`});
const files = {'soviet-film-list.js': pin('list'), 'themes/paper.css': pin('paper')};

/** What the builder gives out that loads something, on npm and before. */
function loading(choices: Partial<Choices> & {target: Target}, isPublished: boolean): string[] {
  const embed = {version: '1.2.3', isPublished, files};
  return snippetsFor({...defaultChoices(ids), ...choices}, {collection: films, embed})
    .filter(({label, language}) => language === 'html' && !/plain HTML|handout/.test(label))
    .map(({code}) => code);
}

const COPY = 'https://museum.example/films/';
const SCRIPTS: readonly Target[] = ['site', 'wordpress'];
const FRAMES: readonly Target[] = ['moodle', 'canvas'];

describe('the builder, as long as npm does not have this version', () => {
  it('gives no lines that load nothing', () => {
    for (const target of TARGETS.filter(name => name !== 'csp')) {
      for (const code of loading({target}, false)) assert.equal(code, '', target);
    }
  });

  it('names the files at the root of the server, or of the copy, under a strict policy', () => {
    const [root = ''] = loading({target: 'csp', style: 'paper'}, false);
    assert.match(root, / src="\/soviet-film-list\.js" integrity="sha384-list"><\/script>/);
    assert.match(root, / href="\/themes\/paper\.css" integrity="sha384-paper" \/>/);
    const [own = ''] = loading({target: 'csp', copy: COPY}, false);
    assert.match(own, /src="https:\/\/museum\.example\/films\/soviet-film-list\.js"/);
  });

  it('names a strict policy’s stylesheets by the copy’s origin', () => {
    const choices: Choices = {...defaultChoices(ids), target: 'csp', style: 'paper'};
    const embed = {version: '1.2.3', isPublished: false, files};
    const header = (copy: string) =>
      snippetsFor({...choices, copy}, {collection: films, embed})[1]!.code;
    assert.match(header(''), /; style-src 'self';/);
    assert.match(header(COPY), /; style-src https:\/\/museum\.example;/);
  });

  it('puts the address of the copy into every line that loads a file', () => {
    for (const target of TARGETS) {
      for (const code of loading({target, copy: COPY, style: 'paper'}, false)) {
        const addresses = [...code.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url = '']) => url);
        assert.ok(addresses.length > 0, target);
        for (const address of addresses) assert.ok(address.startsWith(COPY), address);
      }
    }
  });
});

describe('the builder, once npm has this version', () => {
  const cdn = 'https://unpkg.com/soviet-film-list@1.2.3/dist/';

  it('takes the CDN’s address for exactly this version, and a copy’s where there is one', () => {
    for (const target of SCRIPTS) {
      const [code = ''] = loading({target}, true);
      assert.ok(
        code.includes(`src="${cdn}soviet-film-list.js" integrity="sha384-list" crossorigin`),
      );
      assert.ok(code.includes(`href="${cdn}handout.html"`));
      const [own = ''] = loading({target, copy: COPY}, true);
      assert.ok(own.includes(`src="${COPY}soviet-film-list.js"`) && !own.includes(cdn));
    }
  });

  it('still asks for a page of one’s own where a frame is pasted', () => {
    for (const target of FRAMES) assert.deepEqual(loading({target}, true), ['']);
    const [frame, script = ''] = loading({target: 'google-sites'}, true);
    assert.equal(frame, '');
    assert.ok(script.includes(cdn));
  });
});

describe('the address of a copy', () => {
  const source = (copy: string): string | undefined =>
    / src="([^"]*)"/.exec(loading({target: 'site', copy}, false)[0] ?? '')?.[1];

  it('is that of the folder or of any file in it', () => {
    const file = `${COPY}soviet-film-list.js`;
    for (const copy of [
      COPY,
      'https://museum.example/films',
      file,
      `${COPY}frame.html?view=list#top`,
      `${COPY}handout.html`,
      'HTTPS://museum.example/films/',
    ]) {
      assert.equal(source(copy), file, copy);
    }
    assert.equal(source('https://a.example'), 'https://a.example/soviet-film-list.js');
    assert.equal(
      source('https://a.example/soviet-film-list@1.2.3'),
      'https://a.example/soviet-film-list@1.2.3/soviet-film-list.js',
    );
  });

  it('is refused where a secure page could not load it, and never leaves its attribute', () => {
    for (const copy of [
      'http://museum.example/films/',
      'javascript:alert(1)//https://a.example',
      'data:text/javascript,1',
      'museum.example/films',
      'https://',
      'https://a b.example/',
    ]) {
      for (const isPublished of [false, true]) {
        assert.deepEqual(loading({target: 'site', copy}, isPublished), [''], copy);
      }
    }
    const evil = source(`https://a.example/"><img src=x onerror=alert(1)>/`)!;
    assert.doesNotMatch(evil, /[<>" ]/);
  });

  it('stays in the builder’s address', () => {
    const choices = {...defaultChoices(ids), copy: COPY};
    const search = toAddress('?utm=a', choices, ids);
    assert.equal(search, `?utm=a&b.copy=${encodeURIComponent(COPY)}`);
    assert.equal(fromAddress(search, ids).copy, COPY);
  });
});
