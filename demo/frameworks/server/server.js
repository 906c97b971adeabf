/**
 * `npm start`: renders the page in Node for every request, as Next and Astro do. The element itself
 * is imported too, as it happens in their bundles: in Node that does nothing.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import 'soviet-film-list';
import {readCollection} from 'soviet-film-list/catalog';
import {toStaticHtml} from 'soviet-film-list/static';
import {Page} from './page.js';

const require = createRequire(import.meta.url);
const {collection} = readCollection(require('soviet-film-list/films.json'));
const fallback = toStaticHtml(collection);

/** Next does the same with the props of a page: `<` must not end the script. */
const props = JSON.stringify({fallback}).replaceAll('<', '\\u003c');

function render() {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <link rel="icon" href="data:," />
    <title>A film list from a server</title>
  </head>
  <body>
    <div id="app">${renderToString(createElement(Page, {fallback}))}</div>
    <script type="application/json" id="props">${props}</script>
    <script type="module" src="/client.js"></script>
  </body>
</html>
`;
}

/** The page at `/`, and what Vite has built beside it. */
function answer({url = '/'}, response) {
  const {pathname} = new URL(url, 'http://localhost');
  if (pathname === '/') {
    return response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(render());
  }
  try {
    const body = readFileSync(new URL(`dist${pathname}`, import.meta.url));
    return response.writeHead(200, {'content-type': 'text/javascript'}).end(body);
  } catch {
    return response.writeHead(404).end();
  }
}

if (process.argv.includes('--once')) console.log(render());
else {
  const server = createServer(answer).listen(Number(process.env.PORT ?? 5180), '127.0.0.1');
  server.on('listening', () => console.log(`http://127.0.0.1:${server.address().port}/`));
}
