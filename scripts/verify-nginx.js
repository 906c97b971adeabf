/**
 * Serves dist/ by a real nginx with deploy/nginx.conf, and loads the list from it on a page of
 * another origin. Needs Debian's nginx and libnginx-mod-http-brotli-filter.
 */
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:http';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, ensureBrowsers} from './browsers.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const {name, version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so';
const BASE = `/${name}@${version}/dist`;

if (!existsSync(`${root}dist/embed.json`)) await import('./build.js');
installNginx();
const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
let passed = 0;
let failed = 0;
const nginx = await startNginx();
try {
  await check('a versioned file is immutable, for every origin, and typed', checkHeaders);
  await check('brotli: fewer bytes on the line, the same in the end', checkBrotli);
  await check('a page of another origin shows ten cards, pinned by their hash', checkPage);
} finally {
  nginx.kill();
  rmSync(folder, {recursive: true, force: true});
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * @param {string} what
 * @param {() => Promise<void>} run
 */
async function check(what, run) {
  try {
    await run();
    passed += 1;
    console.log(`✔ ${what}`);
  } catch (error) {
    failed += 1;
    console.log(`✖ ${what}\n  ${/** @type {Error} */ (error).message}`);
  }
}

async function checkHeaders() {
  for (const [file, type] of [
    [`${name}.js`, 'text/javascript'],
    ['themes/paper.css', 'text/css'],
    ['frame.html', 'text/html'],
  ]) {
    const {headers, status} = await fetch(`${origin}${BASE}/${file}`);
    assert.equal(status, 200, file);
    assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('content-type'), `${type}; charset=utf-8`);
  }
}

async function checkBrotli() {
  const address = `${origin}${BASE}/${name}.js`;
  const {stdout} = spawnSync('curl', ['-s', '-D', '-', '-H', 'Accept-Encoding: br', address], {
    maxBuffer: 1e7,
  });
  const end = stdout.indexOf('\r\n\r\n');
  assert.match(stdout.subarray(0, end).toString(), /content-encoding: br/i);
  const file = readFileSync(`${root}dist/${name}.js`);
  const body = stdout.subarray(end + 4);
  assert.ok(brotliDecompressSync(body).equals(file));
  assert.ok(body.length < file.length / 3, `${body.length} of ${file.length} bytes`);
}

async function checkPage() {
  const {snippet} = JSON.parse(readFileSync(`${root}dist/embed.json`, 'utf8'));
  const html = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:," />
    ${snippet.replace(/https:\/\/unpkg\.com/, origin)}`;
  const site = createServer((_request, response) => {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(html);
  });
  await new Promise(resolve => site.listen(0, '127.0.0.1', () => resolve(null)));
  const executablePath = ensureBrowsers().chromium;
  const browser = await chromium.launch({executablePath, args: [...CHROMIUM_ARGS]});
  try {
    const page = await browser.newPage();
    const messages = [];
    page.on('console', message => messages.push(message.text()));
    const {port: own} = /** @type {import('node:net').AddressInfo} */ (site.address());
    await page.goto(`http://127.0.0.1:${own}/`);
    await page.locator('[part=card]').nth(9).waitFor({timeout: 10_000});
    assert.deepEqual(messages, []);
  } finally {
    await browser.close();
    site.close();
  }
}

function installNginx() {
  const isThere = () => spawnSync('nginx', ['-v']).status === 0 && existsSync(BROTLI);
  if (isThere()) return;
  const packages = ['nginx', 'libnginx-mod-http-brotli-filter'];
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  if (isThere()) return;
  console.error(`nginx with brotli is needed: apt-get install ${packages.join(' ')}`);
  process.exit(1);
}

/** With a configuration and a root of its own, and nothing of the system's. */
async function startNginx() {
  mkdirSync(join(folder, `www/${name}@${version}`), {recursive: true});
  cpSync(`${root}dist`, join(folder, `www${BASE}`), {recursive: true});
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${BROTLI}; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
      access_log off;
      client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
      uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
      server { listen 127.0.0.1:${port}; root ${folder}/www; include ${root}deploy/nginx.conf; }
    }`,
  );
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: 'inherit',
  });
  while (!(await isListening())) if (child.exitCode !== null) process.exit(1);
  return child;
}

/** @returns {Promise<boolean>} */
function isListening() {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.on('error', () => setTimeout(resolve, 50, false));
    socket.on('connect', () => socket.end());
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port: free} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(free));
    });
  });
}
