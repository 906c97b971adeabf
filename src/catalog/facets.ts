import type {Check} from './checks.js';
import type {Collection} from './collection.js';
import type {Film} from './film.js';

/** Every facet there is, in the order in which the query writes them. */
export const FACET_NAMES = Object.freeze([
  'leader',
  'period',
  'decade',
  'who-leads',
  'director',
  'studio',
  'country',
  'based-on',
  'checked',
] as const);

export type FacetName = (typeof FACET_NAMES)[number];

/** The facets that are offered when the host does not say which. */
export const DEFAULT_FACETS: readonly FacetName[] = Object.freeze([
  'leader',
  'period',
  'decade',
  'who-leads',
]);

/** Value of `based-on` for a film without a written source; the sources rarely tell which it is. */
export const NO_WRITTEN_SOURCE = 'original screenplay or not known';

/**
 * Values of `checked`. A claim that is accurate in part is contradicted in part. A film of which no
 * claim was checked has none of them.
 */
export const CONTRADICTED = 'has a contradicted claim';
export const UNCONFIRMED = 'has an unconfirmed claim';
export const ALL_HOLD = 'all claims hold';

/** Values of one facet that are offered, the first in its order; more cannot be looked through. */
export const VALUE_LIMIT = 500;

/** A value that films of the collection have, and how many have it. */
export interface FacetTotal {
  readonly value: string;
  readonly total: number;
}

interface Facet {
  readonly valuesOf: (film: Film) => readonly string[];
  /** `years`: by the first year shown; `value`: by itself; `films`: the most frequent first. */
  readonly order: 'films' | 'value' | 'years';
}

const FACETS: Readonly<Record<FacetName, Facet>> = {
  leader: {valuesOf: film => names(film.leaders), order: 'films'},
  period: {valuesOf: film => known(film.period), order: 'years'},
  decade: {valuesOf: film => [decadeOf(film)], order: 'value'},
  'who-leads': {valuesOf: film => known(film.whoLeads), order: 'films'},
  director: {valuesOf: film => names(film.directors), order: 'films'},
  studio: {valuesOf: film => film.studios, order: 'films'},
  country: {valuesOf: film => film.countries, order: 'films'},
  'based-on': {valuesOf: film => [film.basedOn?.type ?? NO_WRITTEN_SOURCE], order: 'films'},
  checked: {valuesOf: film => standings(film.checks), order: 'films'},
};

export function isFacetName(name: string): name is FacetName {
  return (FACET_NAMES as readonly string[]).includes(name);
}

/** The values that a film has in a facet, each once. */
export function facetValuesOf(film: Film, name: FacetName): ReadonlySet<string> {
  return new Set(FACETS[name].valuesOf(film));
}

type Totals = Map<FacetName, readonly FacetTotal[]>;

const totalsOfCollections = new WeakMap<Collection, Totals>();

/**
 * All values of a facet in a collection, in the order in which they are offered. Kept for as long
 * as the collection lives; that is safe because a collection is frozen.
 */
export function facetTotals(collection: Collection, name: FacetName): readonly FacetTotal[] {
  const totals: Totals = totalsOfCollections.get(collection) ?? new Map<FacetName, []>();
  totalsOfCollections.set(collection, totals);
  const values = totals.get(name) ?? countTotals(collection, name);
  totals.set(name, values);
  return values;
}

function countTotals(collection: Collection, name: FacetName): readonly FacetTotal[] {
  const totals = new Map<string, {value: string; total: number; from: number}>();
  for (const film of collection.films) {
    const from = film.depicts?.from ?? Infinity;
    for (const value of facetValuesOf(film, name)) {
      const known = totals.get(value) ?? {value, total: 0, from};
      known.total += 1;
      known.from = Math.min(known.from, from);
      totals.set(value, known);
    }
  }
  // Array.prototype.sort is stable: what is equal stays in the order of its first film.
  const sorted = [...totals.values()].sort((a, b) => {
    if (FACETS[name].order === 'films') return b.total - a.total;
    if (FACETS[name].order === 'years' && a.from !== b.from) return a.from - b.from;
    return FACETS[name].order === 'value' ? compare(a.value, b.value) : 0;
  });
  return Object.freeze(sorted.map(({value, total}) => Object.freeze({value, total})));
}

function decadeOf(film: Film): string {
  return `${Math.floor(film.year / 10) * 10}s`;
}

function standings(checks: readonly Check[]): string[] {
  const verdicts = new Set(checks.map(({verdict}) => verdict));
  const values = [];
  if (verdicts.has('partly') || verdicts.has('inaccurate')) values.push(CONTRADICTED);
  if (verdicts.has('unverified')) values.push(UNCONFIRMED);
  return values.length > 0 || verdicts.size === 0 ? values : [ALL_HOLD];
}

function names(people: readonly {readonly name: string}[]): string[] {
  return people.map(person => person.name);
}

function known(value: string | null): string[] {
  return value === null ? [] : [value];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
