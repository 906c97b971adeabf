import type {Collection} from './collection.js';
import type {Film} from './film.js';
import {kept} from './kept.js';

type Compare = (a: Film, b: Film) => number;

/** Every order of the films, and what it compares by in the language of the titles. */
const ORDERS = {
  /** The curator's own: no film comes before another. */
  curated: () => () => 0,
  year: () => (a, b) => a.year - b.year,
  '-year': () => (a, b) => b.year - a.year,
  title: compareTitles,
  depicted: () => compareDepicted,
} satisfies Record<string, (language: Collection['language']) => Compare>;

export type SortKey = keyof typeof ORDERS;

/** The name of every order; `curated` is the curator's own. */
export const SORT_KEYS: readonly SortKey[] = Object.freeze(Object.keys(ORDERS) as SortKey[]);

/** An open end is later than any year; a number, because Infinity − Infinity is none. */
const OPEN = 1e6;

/** The key itself, if it is one; null, which asks for no order, if not. */
export function toSortKey(given: string | null): SortKey | null {
  return SORT_KEYS.find(key => key === given) ?? null;
}

/**
 * All films of a collection in an order. What is equal stays in the curator's order, and films
 * without years shown come last in `depicted`. Kept, so that not every letter puts them in order.
 */
export const sortedFilms = /* @__PURE__ */ kept((collection, sort: SortKey): readonly Film[] =>
  [...collection.films].sort(ORDERS[sort](collection.language)),
);

function compareTitles(language: Collection['language']): Compare {
  const {compare} = new Intl.Collator(language ?? 'en', {numeric: true});
  return (a, b) => compare(withoutArticle(a.title), withoutArticle(b.title));
}

function compareDepicted(a: Film, b: Film): number {
  if (!a.depicts || !b.depicts) return Number(!a.depicts) - Number(!b.depicts);
  return a.depicts.from - b.depicts.from || (a.depicts.to ?? OPEN) - (b.depicts.to ?? OPEN);
}

/** The title as libraries file it: "The Star" stands under S. */
function withoutArticle(title: string): string {
  return title.replace(/^(?:the|an?)\s+(?=\S)/i, '');
}
