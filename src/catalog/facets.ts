import type {Collection} from './collection.js';
import type {Film, Person} from './film.js';
import {standingsOf} from './verdicts.js';

/** How a facet finds its values, and what becomes of them. */
export interface Facet {
  readonly valuesOf: (film: Film) => readonly string[];
  /** `years`: by the first year shown; `value`: by itself; `films`: the most frequent first. */
  readonly order: 'films' | 'value' | 'years';
  /** What the values are, and so how an interface in another language says them. */
  readonly kind: 'decade' | 'name' | 'word';
  /** Whose names the values are. */
  readonly peopleOf?: (film: Film) => readonly Person[];
}

/** Value of `based-on` for a film without a written source; the sources rarely tell which it is. */
export const NO_WRITTEN_SOURCE = 'original screenplay or not known';

/** Every facet there is, in the order in which the query writes them. */
const TABLE = {
  leader: namesOf(film => film.leaders),
  period: {valuesOf: film => known(film.period), order: 'years', kind: 'word'},
  decade: {valuesOf: film => [decadeOf(film)], order: 'value', kind: 'decade'},
  'who-leads': wordsOf(film => known(film.whoLeads)),
  director: namesOf(film => film.directors),
  studio: wordsOf(film => film.studios),
  country: wordsOf(film => film.countries),
  'based-on': wordsOf(film => [film.basedOn?.type ?? NO_WRITTEN_SOURCE]),
  checked: wordsOf(film => standingsOf(film.checks.map(({verdict}) => verdict))),
} satisfies Record<string, Facet>;

export type FacetName = keyof typeof TABLE;

const FACETS: Readonly<Record<FacetName, Facet>> = TABLE;

export const FACET_NAMES: readonly FacetName[] = Object.freeze(Object.keys(FACETS) as FacetName[]);

/** The facets that are offered when the host does not say which: the first four. */
export const DEFAULT_FACETS: readonly FacetName[] = Object.freeze(FACET_NAMES.slice(0, 4));

/** Values of one facet that are offered, the first in its order; more cannot be looked through. */
export const VALUE_LIMIT = 500;

/** A value that films of the collection have, and how many have it. */
export interface FacetTotal {
  readonly value: string;
  readonly total: number;
}

export function isFacetName(name: string): name is FacetName {
  return (FACET_NAMES as readonly string[]).includes(name);
}

export function facetOf(name: FacetName): Facet {
  return FACETS[name];
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

/** A value with what values are put in order by. */
interface Counted {
  readonly value: string;
  total: number;
  /** The first year that a film with this value shows. */
  from: number;
}

const ORDERS: Readonly<Record<Facet['order'], (a: Counted, b: Counted) => number>> = {
  films: (a, b) => b.total - a.total,
  value: (a, b) => compare(a.value, b.value),
  years: (a, b) => compare(a.from, b.from),
};

function countTotals(collection: Collection, name: FacetName): readonly FacetTotal[] {
  const totals = new Map<string, Counted>();
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
  const sorted = [...totals.values()].sort(ORDERS[FACETS[name].order]);
  return Object.freeze(sorted.map(({value, total}) => Object.freeze({value, total})));
}

function decadeOf(film: Film): string {
  return `${Math.floor(film.year / 10) * 10}s`;
}

function namesOf(peopleOf: (film: Film) => readonly Person[]): Facet {
  const valuesOf = (film: Film) => peopleOf(film).map(({name}) => name);
  return {valuesOf, order: 'films', kind: 'name', peopleOf};
}

function wordsOf(valuesOf: Facet['valuesOf']): Facet {
  return {valuesOf, order: 'films', kind: 'word'};
}

function known(value: string | null): string[] {
  return value === null ? [] : [value];
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
