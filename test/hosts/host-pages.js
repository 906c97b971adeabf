/**
 * Pages that a guest may find itself on, as a plugin of the test server. Each tells the test in the
 * frame's parent what has become of the list on it; see watch.js.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {buildSync} from 'esbuild';
import {needs, OLD_LIBRARIES} from '../../scripts/browsers.js';

const root = new URL('../../', import.meta.url);
const read = path => readFileSync(new URL(path, root), 'utf8');

const CROSS_ORIGIN = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Libraries that change the globals which guests rely on, by the file they are in. */
const LIBRARIES = {
  'core-js': new URL('node_modules/core-js-bundle/minified.js', root),
  zone: new URL('node_modules/zone.js/bundles/zone.umd.min.js', root),
  ...OLD_LIBRARIES,
};

const {version: VERSION} = JSON.parse(read('package.json'));

const TAG = '<soviet-film-list></soviet-film-list>';
const NO_TYPES = "require-trusted-types-for 'script'; trusted-types 'none'; img-src data:";

/** @type {Record<string, () => string>} scripts by name */
const SCRIPTS = {
  'module.js': () => read('dist/soviet-film-list.js'),
  'classic.js': () => read('dist/soviet-film-list.classic.js'),
  'older.js': () => read('dist/soviet-film-list.js').replaceAll(`"${VERSION}"`, '"0.0.9"'),
  'watch.js': () => read('test/hosts/watch.js'),
  'other-lit.js': () => otherLit(),
};

/** @type {Record<string, (query: URLSearchParams) => {head?: string, body?: string, type?: string, headers?: object}>} */
const PAGES = {
  'hash-only-module': () => {
    const [watch, list] = ['watch.js', 'module.js'].map(hashOf);
    return {
      head: pinned('watch.js', watch) + pinned('module.js', list, 'type="module"'),
      headers: policy(`default-src 'none'; script-src '${watch}' '${list}'; ${NO_TYPES}`),
    };
  },
  'hash-only': () => {
    const [watch, list] = ['watch.js', 'classic.js'].map(hashOf);
    return {
      head: pinned('watch.js', watch) + pinned('classic.js', list, 'defer'),
      headers: policy(`default-src 'none'; script-src '${watch}' '${list}'; ${NO_TYPES}`),
    };
  },
  'strict-dynamic': () => ({
    head: `${watched('nonce="n"')}<script nonce="n">
      const script = document.createElement('script');
      script.type = 'module';
      script.append('import "/module.js"');
      document.head.append(script);
    </script>`,
    headers: policy(
      "default-src 'none'; script-src 'nonce-n' 'strict-dynamic' 'unsafe-inline'; img-src data:",
    ),
  }),
  nonce: () => ({
    head: `${watched('nonce="n"')}${module('nonce="n"')}`,
    headers: policy(`default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; ${NO_TYPES}`),
  }),
  sandbox: () => ({
    head: watched() + module('crossorigin'),
    headers: policy('sandbox allow-scripts'),
  }),
  isolated: () => ({
    head: watched() + module('crossorigin'),
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'cross-origin',
    },
  }),
  'other-lit': () => ({
    head: `<script type="module" src="/other-lit.js"></script>${watched('defer')}${module()}`,
    body: `<other-lit></other-lit>${TAG}`,
    headers: policy("require-trusted-types-for 'script'; trusted-types lit-html"),
  }),
  twice: () => ({
    head: `${watched()}${module()}<script type="module" src="/module.js?again"></script>
      <script src="/classic.js" defer></script>`,
  }),
  'older-first': () => ({
    head: `${watched()}<script type="module" src="/older.js"></script>${module()}`,
  }),
  'older-last': () => ({
    head: `${watched()}${module()}<script type="module" src="/older.js"></script>`,
  }),
  xhtml: () => ({
    type: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title>
      <script src="/watch.js"></script><script src="/classic.js" defer="defer"></script>
      </head><body><soviet-film-list></soviet-film-list></body></html>`,
  }),
  'windows-1251': () => ({type: 'text/html; charset=windows-1251', head: watched() + classic()}),
  quirks: () => ({body: `${watched()}${module()}<body>${TAG}`}),
  base: () => ({head: `<base href="/elsewhere/" />${watched()}${module()}`}),
  'hostile-styles': () => ({
    head: `<style>
      * { all: unset; }
      * { display: inline !important; }
      html { font-size: 62.5%; }
      body { font-size: 0; letter-spacing: 1em; text-transform: uppercase; word-spacing: 3em;
        writing-mode: vertical-rl; text-indent: 5em; white-space: pre;
        text-shadow: 0 0 6px red; -webkit-text-fill-color: transparent; }
      </style>${watched()}${module()}`,
  }),
  rtl: () => ({head: `${watched()}${module()}<script>document.dir = 'rtl'</script>`}),
  'extended-prototypes': () => ({
    head: `<script>
      Object.prototype.extra = 'extra'; Object.prototype.each = function () {};
      Array.prototype.remove = function () {}; Array.prototype.last = 0;
      String.prototype.trim2 = function () {};
      </script>${watched()}${module()}`,
  }),
  clobbered: query => ({
    head: watched() + module(),
    body: (query.get('names') ?? '')
      .split(' ')
      .map(name => `<img name="${name}" alt="" /><a id="${name}"></a><form name="${name}"></form>`)
      .join('')
      .concat(TAG),
  }),
  ...Object.fromEntries(
    [...Object.keys(LIBRARIES), 'all'].map(name => [
      name,
      () => ({head: libraries(name) + watched() + module()}),
    ]),
  ),
};

/** The list as a page of its own, and what lies beside it. */
const FRAME = /^(frame|soviet-film-list)\.(html|css|js)$/;

/** Each page, and what it lacks here. */
const hosts = Object.keys(PAGES).map(name => {
  const old = librariesOf(name).filter(library => library in OLD_LIBRARIES);
  return {name, lacks: needs(...old).skip};
});

/**
 * On a server of its own: the test server puts a script into every page, which policies block.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function hostPages() {
  const server = createServer(({url = '/'}, response) => {
    const {pathname, searchParams} = new URL(url, 'http://x');
    const {body, headers, type} = answer(pathname.slice(1), searchParams);
    response.writeHead(body === undefined ? 404 : 200, {...headers, 'content-type': type});
    response.end(body);
  });
  return {
    name: 'host-pages',
    serverStart: () => new Promise(resolve => server.listen(0, resolve)),
    serverStop: () => server.closeAllConnections(),
    serve({path}) {
      if (path !== '/hosts.json') return undefined;
      const origin = `http://localhost:${server.address().port}`;
      return {body: JSON.stringify({origin, hosts}), type: 'json'};
    },
  };
}

function answer(name, query) {
  const [, , ending] = FRAME.exec(name) ?? [];
  const type = `text/${ending?.replace('js', 'javascript')}`;
  if (ending) return {body: read(`dist/${name}`), type, headers: CROSS_ORIGIN};
  if (name in SCRIPTS)
    return {body: SCRIPTS[name](), type: 'text/javascript', headers: CROSS_ORIGIN};
  if (name in PAGES) return pageOf(PAGES[name](query));
  const library = name.replace(/^lib\//, '');
  if (library in LIBRARIES) {
    return {body: readFileSync(LIBRARIES[library]), type: 'text/javascript', headers: CROSS_ORIGIN};
  }
  return {type: 'text/plain'};
}

function pageOf({body = TAG, head, headers, type = 'text/html; charset=utf-8'}) {
  const html =
    head === undefined
      ? body
      : `<!doctype html><html lang="en"><head><title>Host</title>
        <link rel="icon" href="data:," />${head}</head><body>${body}</body></html>`;
  return {body: html, type, headers};
}

function policy(text) {
  return {'content-security-policy': text};
}

function hashOf(name) {
  return `sha384-${createHash('sha384').update(SCRIPTS[name]()).digest('base64')}`;
}

function pinned(name, hash, more = '') {
  return `<script src="/${name}" integrity="${hash}" crossorigin ${more}></script>`;
}

function watched(more = '') {
  return `<script src="/watch.js" ${more}></script>`;
}

function module(more = '') {
  return `<script type="module" src="/module.js" ${more}></script>`;
}

function classic() {
  return '<script src="/classic.js" defer></script>';
}

function librariesOf(page) {
  return page === 'all' ? Object.keys(LIBRARIES) : page in LIBRARIES ? [page] : [];
}

function libraries(page) {
  return librariesOf(page)
    .map(name => `<script src="/lib/${name}"></script>`)
    .join('');
}

function otherLit() {
  const contents = `
    import {LitElement, html} from 'lit';
    customElements.define('other-lit', class extends LitElement {
      render() { return html\`<p>\${'other'}</p>\`; }
    });`;
  const {outputFiles} = buildSync({
    stdin: {contents, resolveDir: new URL('.', root).pathname},
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
}
