import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {rollup, type Plugin} from 'rollup';
import {hardenedLit, patch} from '../../build/hardened-lit/index.js';

// By its path, because Node is given a build of its own.
const lit = readFileSync(
  new URL('../../node_modules/lit-html/lit-html.js', import.meta.url),
  'utf8',
);
const KEY = '/lit-html/lit-html.js';

interface Renderer {
  readonly renderChunk: (code: string) => {readonly code: string};
}

function bundle(code: string) {
  const virtual: Plugin = {
    name: 'virtual',
    resolveId: id => (id === 'entry' ? id : undefined),
    load: id => (id === 'entry' ? code : undefined),
  };
  return rollup({input: 'entry', plugins: [virtual, hardenedLit()]});
}

describe('the plugin that hardens Lit', () => {
  it('takes policy, innerHTML and global object out of the Lit that is installed', () => {
    const text = patch(lit, KEY);
    assert.doesNotMatch(text, /innerHTML|createPolicy|globalThis/);
    assert.match(text, /^import\{page as page_/);
  });

  it('fails when what it replaces is gone, or stands there twice', () => {
    for (const place of ['t=globalThis,', 'class R{', 'l.createTextNode(t)']) {
      const gone = lit.replace(place, 'another');
      assert.throws(
        () => patch(gone, KEY),
        error => String(error).includes(`0 places of ${place}`),
      );
    }
    assert.throws(() => patch(lit + lit, KEY), /2 places/);
  });

  it('fails when a part of Lit is not where it was', async () => {
    await assert.rejects(
      bundle('export default 1'),
      /This Lit is not the one .*: it has no .*lit-html\.js/,
    );
  });

  for (const [code, words] of [
    ['a`<p>&nbsp;</p>`', /no entities, such as &nbsp;/],
    ['a`<p>&#160;</p>`', /no entities, such as &#160;/],
    ['a`<p>&#x2011;</p>`', /no entities, such as &#x2011;/],
    ['a.innerHTML = b', /still has innerHTML/],
    ['a.createPolicy(b)', /still has createPolicy/],
    ['a`<input ?disabled=${b}>`', /knows no \?disabled/],
    ['({_$litDirective$: a})', /knows no _\$litDirective\$/],
    ['a`<style>${b}</style>`', /knows no <style>/],
    ['a`<p><!-- ${b} -->`', /knows no <!--/],
    ['a = {report: {type: Boolean, reflect: true}}', /knows no type: Boolean, reflect/],
  ] as const) {
    it(`refuses a bundle with ${code}`, () => {
      const {renderChunk} = hardenedLit() as unknown as Renderer;
      const error = (message: string): never => assert.fail(message);
      assert.throws(() => renderChunk.call({error}, code), words);
      assert.equal(renderChunk.call({error}, 'a && b;').code, 'a && b;');
    });
  }

  it('leaves the names out of end tags, which the reader of templates has no use for', () => {
    const {renderChunk} = hardenedLit() as unknown as Renderer;
    const {code} = renderChunk('a`<p>b <my-b>c</my-b></p>`; d < /e>/g');
    assert.equal(code, 'a`<p>b <my-b>c</></>`; d < /e>/g');
  });
});
