import type {Collection} from './collection.js';
import type {Film, Person} from './film.js';
import {kept} from './kept.js';
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
  /** From 0, in the order of the first films that have the values. */
  readonly number: number;
  readonly total: number;
}

export function isFacetName(name: string): name is FacetName {
  return (FACET_NAMES as readonly string[]).includes(name);
}

export function facetOf(name: FacetName): Facet {
  return FACETS[name];
}

/** The values of one facet in a collection, and which film has which. */
export interface FacetIndex {
  /** In the order in which they are offered. */
  readonly totals: readonly FacetTotal[];
  /** The numbers of each film's values, in the order of the films; each value once. */
  readonly films: readonly (readonly number[])[];
}

/** Looked up by every query, so that none has to read the films. */
export const facetIndex = /* @__PURE__ */ kept(indexFacet);

/** A value with what values are put in order by. */
interface Counted extends FacetTotal {
  total: number;
  /** The first year that a film with this value shows. */
  from: number;
}

const ORDERS: Readonly<Record<Facet['order'], (a: Counted, b: Counted) => number>> = {
  films: (a, b) => b.total - a.total,
  value: (a, b) => compare(a.value, b.value),
  years: (a, b) => compare(a.from, b.from),
};

function indexFacet(collection: Collection, name: FacetName): FacetIndex {
  const {order, valuesOf} = FACETS[name];
  const totals = new Map<string, Counted>();
  const films = collection.films.map(film => {
    const from = film.depicts?.from ?? Infinity;
    const numbers: number[] = [];
    for (const value of valuesOf(film)) {
      const known = totals.get(value) ?? {value, number: totals.size, total: 0, from};
      if (numbers.includes(known.number)) continue;
      numbers.push(known.number);
      known.total += 1;
      known.from = Math.min(known.from, from);
      totals.set(value, known);
    }
    return numbers;
  });
  // Array.prototype.sort is stable: what is equal stays in the order of its first film.
  return {films, totals: [...totals.values()].sort(ORDERS[order])};
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
