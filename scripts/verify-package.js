/**
 * The package as npm would publish it: packed, installed into an empty folder, and used there by
 * Node, TypeScript and three bundlers; and two clean builds, which must give the same bytes.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const {name, version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'package-'));
const tarball = join(folder, `${name}-${version}.tgz`);

const SAFE = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

after(() => rmSync(folder, {recursive: true, force: true}));

// One after the other: what follows uses what came before.
test('installs from its tarball, without scripts', () => {
  run('npm', ['run', 'build'], root);
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root);
  const manifest = {name: 'consumer', private: true, type: 'module'};
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const tools = ['typescript', 'esbuild', 'vite'].map(tool => `${tool}@${lockedVersion(tool)}`);
  const bundlers = ['webpack@5', 'webpack-cli@6'];
  const unitTests = ['vitest@3', 'jsdom@29', 'happy-dom@21'];
  run('npm', ['install', ...SAFE, tarball, ...tools, ...bundlers, ...unitTests]);
});

for (const entry of ['', '/element', '/catalog', '/context', '/static']) {
  test(`Node imports ${name}${entry}, and nothing happens`, () =>
    assert.equal(node('--input-type=module', '-e', `await import('${name}${entry}')`), ''));
}

for (const resolution of ['nodenext', 'bundler']) {
  test(`TypeScript, ${resolution}: what people would write compiles, and what must not does not`, () => {
    copyFileSync(`${root}test/types/plain.ts`, join(folder, 'consumer.ts'));
    const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
    const options = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2024,dom'];
    const resolved = ['--module', module, '--moduleResolution', resolution];
    node(tool('typescript/bin/tsc'), ...options, ...resolved, 'consumer.ts');
  });
}

test('esbuild, Vite and webpack bundle the whole list, once', () => {
  const text = `import '${name}'; document.body.append(document.createElement('${name}'));`;
  writeFileSync(join(folder, 'page.js'), text);
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="./page.js"></script>');
  const esbuild = ['--bundle', '--format=esm', '--splitting', '--outdir=by-esbuild'];
  run(tool('esbuild/bin/esbuild'), ['page.js', ...esbuild]);
  node(tool('vite/bin/vite.js'), 'build', '--outDir', 'by-vite', '--logLevel', 'error');
  const webpack = ['--mode', 'production', '--entry', './page.js', '--output-path', 'by-webpack'];
  node(tool('webpack-cli/bin/cli.js'), ...webpack);
  for (const builder of ['by-esbuild', 'by-vite', 'by-webpack']) {
    const files = readdirSync(join(folder, builder), {recursive: true, encoding: 'utf8'});
    const scripts = files.filter(file => file.endsWith('.js'));
    const texts = scripts.map(file => readFileSync(join(folder, builder, file), 'utf8'));
    for (const part of ['search-input', 'timeline-legend', 'details-title', '@misc']) {
      const holders = texts.filter(text => text.includes(part));
      assert.equal(holders.length, 1, `${part} is in ${holders.length} files ${builder}`);
    }
  }
});

for (const environment of ['jsdom', 'happy-dom']) {
  test(`Vitest, ${environment}: the list renders, opens a film and is removed`, () => {
    for (const file of ['list.test.js', 'vitest.config.js']) {
      copyFileSync(`${root}test/package/consumer/${file}`, join(folder, file));
    }
    node(tool('vitest/vitest.mjs'), 'run', '--environment', environment);
  });
}

// Data and stylesheets have no types; the package is for ES modules alone.
test('are-the-types-wrong finds nothing', () => {
  const cli = `${root}node_modules/@arethetypeswrong/cli/dist/index.js`;
  const others = ['themes/*.css', 'films.json', 'films.schema.json', 'custom-elements.json'];
  const left = ['--exclude-entrypoints', ...others, 'package.json'];
  node(cli, tarball, '--profile', 'esm-only', ...left);
});

test('npm ci works in a clone, and two clean builds give the same bytes', () => {
  const builds = ['one', 'two'].map(place => {
    const clone = join(folder, place);
    run('git', ['clone', '--quiet', root, clone]);
    run('npm', ['ci', ...SAFE], clone);
    run('npm', ['run', 'build'], clone);
    return join(clone, 'dist');
  });
  // Fails where they differ, and names the files.
  run('git', ['diff', '--no-index', '--stat', ...builds]);
});

/** @param {string} of a package */
function lockedVersion(of) {
  return JSON.parse(readFileSync(`${root}node_modules/${of}/package.json`, 'utf8')).version;
}

/** @param {string} path in the consumer's node_modules */
function tool(path) {
  return join(folder, 'node_modules', path);
}

/** @param {string[]} args */
function node(...args) {
  return run(process.execPath, args);
}

/** @param {string} command @param {string[]} args @param {string} [cwd] */
function run(command, args, cwd = folder) {
  return execFileSync(command, args, {cwd, encoding: 'utf8', stdio: 'pipe'});
}
