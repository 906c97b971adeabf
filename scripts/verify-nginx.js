/**
 * Serves dist/ by a real nginx with deploy/nginx.conf, and loads the list from it on a page of
 * another origin. Needs Debian's nginx and its two modules for brotli.
 */
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import * as fs from 'node:fs';
import {get} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, brotliDecompressSync, gunzipSync} from 'node:zlib';
import getPort from 'get-port';
import {collectMessages, launch, servePage} from '../test/pages/browser.js';
import {install} from './browsers.js';
import {untilReady} from './webkit.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const {name, version} = JSON.parse(fs.readFileSync(`${root}package.json`, 'utf8'));
const MODULES = ['filter', 'static'].map(
  kind => `/usr/lib/nginx/modules/ngx_http_brotli_${kind}_module.so`,
);
const FOR_EVER = 'public, max-age=31536000, immutable';
const DECOMPRESS = {br: brotliDecompressSync, gzip: gunzipSync};
const BASE = `/${name}@${version}/dist`;

if (!fs.existsSync(`${root}dist/embed.json`)) await import('./build.js');
ensureNginx();
const folder = fs.mkdtempSync(join(tmpdir(), 'nginx-'));
const port = await getPort();
const origin = `http://127.0.0.1:${port}`;
const nginx = await startNginx();
after(() => {
  nginx.kill();
  fs.rmSync(folder, {recursive: true, force: true});
});

test('a versioned file is immutable, for every origin, and typed', async () => {
  for (const [file, type] of [
    [`${name}.js`, 'text/javascript'],
    [`${name}.classic.js`, 'text/javascript'],
    ['themes/paper.css', 'text/css'],
    ['embed.json', 'application/json'],
    ['static/films.en.html', 'text/html'],
    ['frame.html', 'text/html'],
  ]) {
    const {headers, status} = await ask(file);
    assert.equal(status, 200, file);
    assert.equal(headers['cache-control'], FOR_EVER, file);
    assert.equal(headers['access-control-allow-origin'], '*', file);
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', file);
    assert.equal(headers['x-content-type-options'], 'nosniff', file);
    assert.equal(headers['content-type'], `${type}; charset=utf-8`, file);
  }
});

test('what else the server has is served as before', async () => {
  const {headers} = await fetch(`${origin}/other.svg`);
  assert.equal(headers.get('content-type'), 'image/svg+xml');
  assert.equal(headers.get('cache-control'), null);
});

test('what is not there yet is not missing for a year', async () => {
  const {headers, status} = await ask('not-there.js');
  assert.equal(status, 404);
  assert.equal(headers['cache-control'], undefined);
});

test('brotli and gzip: fewer bytes on the line, the same in the end', async () => {
  for (const file of [`${name}.js`, `${name}.classic.js`, 'themes/paper.css', 'frame.html']) {
    const bytes = fs.readFileSync(`${root}dist/${file}`);
    assert.ok((await ask(file)).body.equals(bytes), file);
    for (const [encoding, decompress] of Object.entries(DECOMPRESS)) {
      const {body, headers} = await ask(file, encoding);
      assert.equal(headers['content-encoding'], encoding, file);
      assert.equal(headers.vary, 'Accept-Encoding', file);
      assert.ok(decompress(body).equals(bytes), file);
      console.log(`  ${file}: ${bytes.length}, ${encoding} ${body.length}`);
    }
  }
});

test('a file that was compressed beforehand is sent as it is', async () => {
  const {body, headers} = await ask(`${name}.js`, 'br');
  assert.equal(headers['cache-control'], FOR_EVER);
  assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
  assert.ok(body.equals(fs.readFileSync(join(folder, `www${BASE}/${name}.js.br`))));
});

test('a page of another origin shows ten cards, pinned by their hash', async () => {
  const {snippet} = JSON.parse(fs.readFileSync(`${root}dist/embed.json`, 'utf8'));
  const local = snippet.replace('https://unpkg.com', origin);
  assert.match(local, new RegExp(`src="${origin}/.* integrity="sha384-.* crossorigin=`));
  await visit(local, page => page.locator('[part=card]').nth(9).waitFor({timeout: 10_000}));
});

test('a page of another origin shows ten cards in a frame', async () => {
  const frame = `<script src="${origin}${BASE}/frame-host.js"></script>
    <iframe data-soviet-film-list src="${origin}${BASE}/frame.html?style=paper" title="Films"></iframe>`;
  await visit(frame, page =>
    page.frameLocator('iframe').locator('[part=card]').nth(9).waitFor({timeout: 10_000}),
  );
});

/**
 * As the bytes are on the line.
 * @param {string} file
 * @param {string} encoding
 */
async function ask(file, encoding = 'identity') {
  const headers = {'accept-encoding': encoding};
  const [response] = await once(get(`${origin}${BASE}/${file}`, {headers}), 'response');
  const body = Buffer.concat(await response.toArray());
  return {status: response.statusCode, headers: response.headers, body};
}

/**
 * Opens a page of another origin with that in its body; nothing may appear on its console.
 * @param {string} body
 * @param {(page: import('playwright-core').Page) => Promise<void>} look
 */
async function visit(body, look) {
  const site = await servePage(
    `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:," />${body}`,
  );
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const messages = collectMessages(page);
    await page.goto(site.origin);
    await look(page);
    assert.deepEqual(messages, []);
  } finally {
    await browser.close();
    site.close();
  }
}

function ensureNginx() {
  const isThere = () => spawnSync('nginx', ['-v']).status === 0 && MODULES.every(fs.existsSync);
  const packages = ['nginx', 'libnginx-mod-http-brotli-filter', 'libnginx-mod-http-brotli-static'];
  if (!isThere()) install(...packages);
  assert.ok(isThere(), `nginx with brotli is needed: apt-get install ${packages.join(' ')}`);
}

/** With a configuration and a root of its own, and nothing of the system's. */
async function startNginx() {
  fs.cpSync(`${root}dist`, join(folder, `www${BASE}`), {recursive: true});
  fs.writeFileSync(join(folder, 'www/other.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const pasted = join(folder, `www${BASE}/${name}.js`);
  fs.writeFileSync(`${pasted}.br`, brotliCompressSync(fs.readFileSync(pasted)));
  fs.writeFileSync(
    join(folder, 'nginx.conf'),
    `${MODULES.map(file => `load_module ${file};`).join(' ')} daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
      access_log off;
      client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
      uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
      include /etc/nginx/mime.types;
      server { listen 127.0.0.1:${port}; root ${folder}/www; include ${root}deploy/nginx.conf; }
    }`,
  );
  const child = spawn('nginx', ['-p', folder, '-c', `${folder}/nginx.conf`], {stdio: 'inherit'});
  await untilReady(`${origin}/other.svg`);
  return child;
}
