/** The bar at the top of every page of the demo: where one is, and the way to the others. */
import {attribute, markup} from '../src/plain/markup.js';

const HOME = 'index.html';

/** The first page plays a museum's; on the others the way back is called by what is shown. */
const MUSEUM = 'Museum of Cinema';
const DEMO = 'soviet-film-list';

const LINKS: readonly (readonly [page: string, words: string])[] = [
  ['builder.html', 'Builder'],
  ['reference.html', 'Reference'],
  [`${HOME}#examples`, 'Examples'],
];

/** @param path of the page that it stands on, with a slash before it */
export function barOf(path: string): string {
  const own = path.slice(1);
  const home = own === HOME ? MUSEUM : DEMO;
  const links = [[HOME, home] as const, ...LINKS].map(
    ([page, words]) =>
      markup`<a href="${addressFrom(own, page)}"${attribute('aria-current', page === own ? 'page' : null)}>${words}</a>\n`,
  );
  return markup`<nav class="demo-bar" aria-label="Demo">\n${links}</nav>`.html;
}

/** An anchor of the page itself loads nothing; the rest works in any folder of any server. */
function addressFrom(own: string, page: string): string {
  if (page.startsWith(`${own}#`)) return page.slice(own.length);
  return `${'../'.repeat(own.split('/').length - 1) || './'}${page}`;
}
