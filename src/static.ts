/**
 * The films for pages without a script, or before it: as plain HTML, and as the element shows them.
 * @module soviet-film-list/static
 */
import {define} from './guest/define.js';
import {shadowHtmlOf, type ShadowOptions} from './plain/shadow.js';

export {toStaticHtml, type StaticOptions} from './plain/static.js';
export type {ShadowOptions};

/**
 * The tag with its shadow root as declarative shadow DOM: styled films before any script, which the
 * element takes over without a shift. For Node, with the package `@lit-labs/ssr`; needs no browser.
 *
 * @param films as the element's property `films` takes them
 * @throws {TypeError} where none of the films can be used, or an attribute has no valid name
 */
export async function toShadowHtml(films: unknown, options: ShadowOptions = {}): Promise<string> {
  const {SovietFilmList} = await import('./server-element.js');
  define('soviet-film-list', SovietFilmList);
  return shadowHtmlOf(films, options);
}
