import type {Collection} from './collection.js';
import {
  DEFAULT_FACETS,
  FACET_NAMES,
  facetTotals,
  facetValuesOf,
  VALUE_LIMIT,
  type FacetName,
} from './facets.js';
import type {Film} from './film.js';
import {formatQuery, type Query} from './query.js';
import {searchFilms, type Found} from './search.js';
import {sortFilms, type SortKey} from './sort.js';

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

/** Films that pass all facets but this one are counted in it; null: they pass every facet. */
type OnlyMiss = FacetName | null;

/**
 * Filter, search, sort and count in one pure call. With a text and the curator's order, the films
 * that answer with their titles come first.
 */
export function runQuery(collection: Collection, query: Query, options: RunOptions = {}): Result {
  const found = searchFilms(collection.films, query.text);
  const misses = new Map<Film, OnlyMiss>();
  for (const film of found.films) {
    const miss = onlyMiss(film, query);
    if (miss !== undefined) misses.set(film, miss);
  }
  const films = found.films.filter(film => misses.get(film) === null);
  const facets = options.facets ?? DEFAULT_FACETS;
  const sort = query.sort ?? options.sort ?? 'curated';
  return Object.freeze({
    query: formatQuery(query),
    films: Object.freeze([...order(films, sort, found, collection)]),
    sort,
    total: collection.films.length,
    facets: Object.freeze(facets.map(name => countFacet(name, collection, query, misses, options))),
    approximate: found.approximate,
  });
}

/** The single facet that keeps a film out; null when none does, undefined when several do. */
function onlyMiss(film: Film, query: Query): OnlyMiss | undefined {
  let missed: OnlyMiss = null;
  for (const name of FACET_NAMES) {
    const wanted = query.facets[name];
    if (wanted.length === 0) continue;
    const values = facetValuesOf(film, name);
    if (wanted.some(value => values.has(value))) continue;
    if (missed !== null) return undefined;
    missed = name;
  }
  return missed;
}

function order(films: readonly Film[], sort: SortKey, found: Found, {language}: Collection) {
  if (sort !== 'curated') return sortFilms(films, sort, language);
  const byTitle = films.filter(film => found.byTitle.has(film));
  return [...byTitle, ...films.filter(film => !found.byTitle.has(film))];
}

function countFacet(
  name: FacetName,
  collection: Collection,
  query: Query,
  misses: ReadonlyMap<Film, OnlyMiss>,
  {label = (facet, value) => value ?? facet}: RunOptions,
): FacetResult {
  const counts = new Map<string, number>();
  for (const [film, miss] of misses) {
    if (miss !== null && miss !== name) continue;
    for (const value of facetValuesOf(film, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = offeredValues(name, collection, query).map(({value, total}) =>
    Object.freeze({
      value,
      label: label(name, value),
      count: counts.get(value) ?? 0,
      total,
      selected: query.facets[name].includes(value),
    }),
  );
  return Object.freeze({name, label: label(name), values: Object.freeze(values)});
}

/** The first of the collection's values, and after them chosen ones, so that they can be undone. */
function offeredValues(name: FacetName, collection: Collection, query: Query) {
  const totals = facetTotals(collection, name);
  const offered = totals.slice(0, VALUE_LIMIT);
  const others = query.facets[name].filter(value => offered.every(known => known.value !== value));
  const unknown = others.map(
    value => totals.find(known => known.value === value) ?? {value, total: 0},
  );
  return [...offered, ...unknown];
}
