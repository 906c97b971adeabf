import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {Ajv} from 'ajv';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {rollup, type OutputOptions, type Plugin, type RollupOptions} from 'rollup';
import {parseAst} from 'rollup/parseAst';
import config from '../../rollup.config.js';
import {publishedReadme} from '../../scripts/address.js';
import {EVENTS} from '../../src/events.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly files: string[];
  readonly sideEffects: readonly string[];
  readonly exports: Readonly<Record<string, string | {types: string; default: string}>>;
}

interface Described {
  readonly name: string;
  readonly description: string;
}

type Lists = Partial<Record<'cssParts' | 'cssProperties' | 'events', Described[]>>;

interface Elements {
  readonly schemaVersion: string;
  readonly modules: readonly {readonly declarations: readonly Lists[]}[];
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(root + file, 'utf8'));
const manifest = readJson('package.json') as Manifest;
const elements = readJson('custom-elements.json') as Elements;
const pasted = readFileSync(`${root}dist/soviet-film-list.js`, 'utf8');

function brotli(text: string): number {
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11};
  return brotliCompressSync(Buffer.from(text), {params}).length;
}

function listed(list: keyof Lists): Described[] {
  return elements.modules.flatMap(({declarations}) => declarations.flatMap(of => of[list] ?? []));
}

/** What Node says when it runs a module with this text, in the package's own folder. */
function run(text: string): string {
  const args = ['--input-type=module', '--eval', text];
  return execFileSync(process.execPath, args, {cwd: root, encoding: 'utf8', stdio: 'pipe'}).trim();
}

const THEMES = readdirSync(`${root}src/themes`);

describe('the package', () => {
  for (const [entry, target] of Object.entries(manifest.exports)) {
    const paths = typeof target === 'string' ? [target] : [target.types, target.default];
    it(`"${entry}" resolves to files that are there`, () => {
      const files = paths.flatMap(path =>
        path.includes('*') ? THEMES.map(theme => path.replace('*.css', theme)) : path,
      );
      for (const file of files) assert.ok(existsSync(root + file), file);
    });
  }

  it('says of published files alone that importing them does something', () => {
    const files = readdirSync(`${root}dist`, {recursive: true, encoding: 'utf8'});
    for (const path of manifest.sideEffects) {
      const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '[^/]+')}$`);
      assert.ok(
        files.some(file => pattern.test(`./dist/${file.replaceAll('\\', '/')}`)),
        path,
      );
    }
  });

  it('the README leads to what is there, and the published one to what is published', () => {
    const readme = readFileSync(`${root}README.md`, 'utf8');
    const paths = (text: string): string[] =>
      [...text.matchAll(/\]\((?![a-z]+:|#)([^)#]+)/g)].map(([, path]) => path!);
    for (const path of paths(readme)) assert.ok(existsSync(root + path), path);
    const published = publishedReadme(readme, 'https://example.org/it', manifest);
    assert.match(
      published,
      /\]\(https:\/\/example\.org\/it\/raw\/v[\d.]+\/demo\/pictures\/wall\.webp\)/,
    );
    const places = [...manifest.files, 'LICENSE'];
    for (const path of paths(published)) assert.ok(places.includes(path.split('/')[0]!), path);
  });

  for (const entry of ['', '/element', '/catalog', '/context', '/static']) {
    it(`importing "${manifest.name}${entry}" in Node does nothing and never throws`, () => {
      const text = `
        const before = Object.getOwnPropertyNames(globalThis);
        await import('${manifest.name}${entry}');
        const lits = /^(lit|reactive|customElements)/;
        const added = Object.getOwnPropertyNames(globalThis).filter(
          name => !before.includes(name) && !lits.test(name));
        console.log(JSON.stringify(added));`;
      assert.equal(run(text), '[]');
    });
  }

  it('"/catalog" answers a query in Node, with the published films', () => {
    const text = `
      import {parseQuery, readCollection, runQuery} from '${manifest.name}/catalog';
      import {readFileSync} from 'node:fs';
      const file = new URL(import.meta.resolve('${manifest.name}/films.json'));
      const {collection} = readCollection(JSON.parse(readFileSync(file, 'utf8')));
      console.log(runQuery(collection, parseQuery('q=stalingrad')).films[0].id);`;
    assert.equal(run(text), 'the-battle-of-stalingrad');
  });

  it('"/catalog" brings no Lit', async () => {
    const bundle = await rollup({
      input: `${root}dist/catalog.js`,
      onLog: (_level, log) => assert.fail(log.message),
    });
    const {output} = await bundle.generate({});
    assert.deepEqual(output[0].imports, []);
    assert.doesNotMatch(output[0].code, /\blit\b|customElements|document\./);
  });

  it('the details survive a bundler that drops what has no side effects', async () => {
    const bundle = await rollup({
      input: `${root}dist/index.js`,
      external: /^lit(\/|$)/,
      plugins: [nodeResolve()],
      onLog: (_level, log) => assert.fail(log.message),
    });
    const {output} = await bundle.generate({});
    for (const text of ['details-title', 'timeline-legend', '@misc'])
      assert.ok(output[0].code.includes(text), text);
  });

  it('publint finds nothing', async () => {
    const {messages, pkg} = await publint({pkgDir: root, strict: true});
    assert.deepEqual(
      messages.map(message => formatMessage(message, pkg)),
      [],
    );
  });

  it('the manifest and the README’s tables are fresh', () => {
    const args = [`${root}scripts/manifest.js`, '--check'];
    assert.doesNotThrow(() => execFileSync(process.execPath, args, {cwd: root, stdio: 'pipe'}));
  });

  it('the manifest keeps to its schema', () => {
    const schema = readJson('node_modules/custom-elements-manifest/schema.json') as object;
    const validate = new Ajv({strict: false}).compile(schema);
    assert.ok(validate(elements), JSON.stringify(validate.errors?.slice(0, 3)));
    assert.equal(elements.schemaVersion, '2.1.0');
  });

  it('says of just the cancelable events what preventDefault() does', () => {
    const told = listed('events').filter(event => event.description.includes('Cancelable:'));
    const known = Object.entries(EVENTS).filter(([, {cancelable}]) => cancelable);
    assert.deepEqual(
      told.map(({name}) => name),
      known.map(([name]) => name),
    );
  });

  it('every part in the templates is in the manifest, and the other way round', () => {
    const documented = listed('cssParts').map(({name}) => name);
    const drawn = [...pasted.matchAll(/\bpart(?:="|",")([a-z-]+)"/g)].map(([, name]) => name!);
    assert.deepEqual(
      drawn.filter(name => !documented.includes(name)),
      [],
    );
    // A paragraph with claims gets the name of its part as an argument.
    const isDrawn = (name: string) => drawn.includes(name) || pasted.includes(`"${name}"`);
    assert.deepEqual(
      documented.filter(name => !isDrawn(name)),
      [],
    );
  });

  it('every custom property that is read is in the manifest, and the other way round', () => {
    const documented = listed('cssProperties').map(({name}) => name);
    const read = [...pasted.matchAll(/--film-list-[a-z-]+/g)].map(([name]) => name);
    assert.deepEqual([...new Set(read)].sort(), documented.sort());
  });

  it('package and collection have the same version', () => {
    const films = JSON.parse(readFileSync(`${root}data/films.json`, 'utf8')) as {version: string};
    assert.equal(films.version, manifest.version);
    assert.match(pasted, new RegExp(`^//.*\n/\\*! soviet-film-list ${manifest.version}, MIT`));
  });

  it('says whose work is in the file to paste, and has their licences beside it', () => {
    assert.match(pasted.split('\n')[1]!, /MIT; .*curator; Lit, BSD-3-Clause, Google LLC/);
    const licences = readFileSync(`${root}dist/licences.txt`, 'utf8');
    const titles = licences
      .match(/^@?(lit|soviet)\S* ?[\d.]*$/gm)
      ?.map(title => title.split(' ')[0]);
    const packages = ['@lit/reactive-element', 'lit-element', 'lit-html'];
    assert.deepEqual(titles, ['soviet-film-list', ...packages]);
    assert.equal(licences.match(/Redistributions in binary form/g)?.length, packages.length);
  });
});

/** The file to paste, made with other plugins. */
async function bundled(change: (plugins: readonly Plugin[]) => Plugin[]): Promise<string> {
  const pastedConfig = config[0] as RollupOptions & {output: OutputOptions; plugins: Plugin[]};
  const bundle = await rollup({...pastedConfig, plugins: change(pastedConfig.plugins)});
  const {output} = await bundle.generate(pastedConfig.output);
  return output[0].code;
}

describe('the file to paste', () => {
  it('is at most 45.7 kB without the films, compressed with brotli, and the films add 17 at most', async () => {
    // What makes films of the packed rows goes with them.
    const noFilms: Plugin = {
      name: 'no-films',
      resolveId: address => (address.endsWith('/bundled-films.js') ? 'no-films' : null),
      load: id => (id === 'no-films' ? 'export default null;' : null),
    };
    const code = brotli(await bundled(plugins => [noFilms, ...plugins]));
    assert.ok(code <= 45_700, `${code} bytes`);
    assert.ok(brotli(pasted) - code <= 17_000, `${brotli(pasted) - code} bytes`);
  });

  it('is 2 kB smaller for hardening Lit, compressed with gzip', async () => {
    const plain = await bundled(plugins => plugins.filter(({name}) => name !== 'hardened-lit'));
    assert.match(plain, /createPolicy/);
    const [hardened = 0, open = 0] = [pasted, plain].map(text => gzipSync(text, {level: 9}).length);
    assert.ok(open - hardened >= 2000, `${open - hardened} bytes`);
  });

  it('as a classic script is pure ASCII, so that no encoding of a page can spoil it', () => {
    const classic = readFileSync(`${root}dist/soviet-film-list.classic.js`, 'utf8');
    assert.doesNotMatch(classic, /[^\0-\x7F]/);
  });

  it('asks first of all to be compiled at once, which is heard nowhere else', () => {
    assert.equal(pasted.split('\n')[0], '//# allFunctionsCalledOnLoad');
  });

  it('uses nothing that fails in a guest', () => {
    const banned =
      /currentScript|import\.meta|localStorage|sessionStorage|document\.cookie|(?<!port\d\.)postMessage|\beval\(|new Function|sourceMappingURL|\d\.?rem\b/;
    assert.equal(banned.exec(pasted)?.[0], undefined);
  });

  it('is one module that imports nothing', () => {
    const kinds = new Set(parseAst(pasted).body.map(({type}) => type));
    assert.ok(!kinds.has('ImportDeclaration') && !kinds.has('ExportAllDeclaration'));
    assert.equal(/\bimport\(/.exec(pasted)?.[0], undefined);
  });
});
