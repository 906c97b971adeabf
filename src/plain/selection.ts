/** Which films of a collection are meant. */
import {splitWords} from '../attributes.js';
import {parseQuery, pickFilms, runQuery, type Collection, type Film} from '../catalog/index.js';

export interface Selection {
  /** Ids of the films, separated by spaces, in this order. Empty, the default: all. */
  readonly only?: string;
  /** What is asked, as a URL query string; the order is its own. Empty, the default: everything. */
  readonly query?: string;
}

export function chosenFilms(
  collection: Collection,
  {only = '', query = ''}: Selection,
): readonly Film[] {
  const ids = splitWords(only);
  const picked = ids.length > 0 ? pickFilms(collection, ids) : collection;
  return runQuery(picked, parseQuery(query)).films;
}
