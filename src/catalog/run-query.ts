import type {Collection} from './collection.js';
import {
  DEFAULT_FACETS,
  FACET_NAMES,
  facetIndex,
  VALUE_LIMIT,
  type FacetName,
  type FacetTotal,
} from './facets.js';
import type {Film} from './film.js';
import {formatQuery, type Query} from './query.js';
import {searchFilms, type Found} from './search.js';
import {sortedFilms, type SortKey} from './sort.js';

/** One value of a facet, as it stands under the present query. */
export interface FacetValue {
  /** What the query says. */
  readonly value: string;
  /** What people read. */
  readonly label: string;
  /** Films that would be shown with this value: the facet's own choices do not shrink it. */
  readonly count: number;
  /** Films of the whole collection that have it. */
  readonly total: number;
  readonly selected: boolean;
}

export interface FacetResult {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

/** The frozen answer to a query. */
export interface Result {
  /** The query as a canonical string; empty when everything is asked for. */
  readonly query: string;
  /** The films found, in the order shown. */
  readonly films: readonly Film[];
  /** The order shown: what the query asks for, or else the view's own. */
  readonly sort: SortKey;
  /** How many films the collection in view has. */
  readonly total: number;
  readonly facets: readonly FacetResult[];
  /** True when nothing matched the text exactly, and near matches are shown. */
  readonly approximate: boolean;
}

export interface RunOptions {
  /** The facets to count, in order; `leader period decade who-leads` by default. */
  readonly facets?: readonly FacetName[];
  /** The order where the query asks for none; `curated` by default. */
  readonly sort?: SortKey;
  /** Words for a facet, or for one of its values; the names themselves by default. */
  readonly label?: (facet: FacetName, value?: string) => string;
}

/**
 * The single facet that keeps a film out; null when none does, undefined when several do or the
 * text does. Films that pass all facets but one are counted in that one.
 */
type OnlyMiss = FacetName | null | undefined;

/**
 * Filter, search, sort and count in one pure call. With a text and the curator's order, the films
 * that answer with their titles come first.
 */
export function runQuery(collection: Collection, query: Query, options: RunOptions = {}): Result {
  const found = searchFilms(collection.films, query.text);
  const misses = missesOf(collection, found.films, query);
  const films = collection.films.filter((_, place) => misses[place] === null);
  const facets = options.facets ?? DEFAULT_FACETS;
  const sort = query.sort ?? options.sort ?? 'curated';
  return Object.freeze({
    query: formatQuery(query),
    films: Object.freeze(order(films, sort, found, collection)),
    sort,
    total: collection.films.length,
    facets: Object.freeze(facets.map(name => countFacet(name, collection, query, misses, options))),
    approximate: found.approximate,
  });
}

/** For each film of the collection; those that were found are some of them, in the same order. */
function missesOf(collection: Collection, found: readonly Film[], query: Query): OnlyMiss[] {
  const asked = FACET_NAMES.filter(name => query.facets[name].length > 0).map(name => {
    const {films, totals} = facetIndex(collection, name);
    const wanted = new Set(query.facets[name]);
    const chosen = totals.filter(({value}) => wanted.has(value));
    return {name, films, numbers: new Set(chosen.map(({number}) => number))};
  });
  let next = 0;
  return collection.films.map((film, place) => {
    if (film !== found[next]) return undefined;
    next += 1;
    const missed = asked.filter(({films, numbers}) => !films[place]?.some(n => numbers.has(n)));
    return missed.length > 1 ? undefined : (missed[0]?.name ?? null);
  });
}

function order(films: readonly Film[], sort: SortKey, found: Found, collection: Collection) {
  if (sort !== 'curated') {
    const wanted = new Set(films);
    return sortedFilms(collection, sort).filter(film => wanted.has(film));
  }
  if (found.byTitle.size === 0) return films;
  const byTitle = films.filter(film => found.byTitle.has(film));
  return [...byTitle, ...films.filter(film => !found.byTitle.has(film))];
}

function countFacet(
  name: FacetName,
  collection: Collection,
  query: Query,
  misses: readonly OnlyMiss[],
  {label = (facet, value) => value ?? facet}: RunOptions,
): FacetResult {
  const {films, totals} = facetIndex(collection, name);
  const counts = totals.map(() => 0);
  misses.forEach((miss, place) => {
    if (miss !== null && miss !== name) return;
    for (const number of films[place] as number[]) counts[number] = (counts[number] as number) + 1;
  });
  const chosen = new Set(query.facets[name]);
  const values = offeredValues(totals, chosen).map(({number, total, value}) =>
    Object.freeze({
      value,
      label: label(name, value),
      count: counts[number] ?? 0,
      total,
      selected: chosen.has(value),
    }),
  );
  return Object.freeze({name, label: label(name), values: Object.freeze(values)});
}

/** The first of the collection's values, and after them chosen ones, so that they can be undone. */
function offeredValues(totals: readonly FacetTotal[], chosen: ReadonlySet<string>) {
  const offered = totals.slice(0, VALUE_LIMIT);
  const others = new Set(chosen);
  for (const {value} of offered) others.delete(value);
  for (const value of others) {
    offered.push(totals.find(known => known.value === value) ?? {value, total: 0, number: -1});
  }
  return offered;
}
