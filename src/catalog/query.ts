import {FACET_NAMES, type FacetName} from './facets.js';
import {toSortKey, type SortKey} from './sort.js';

/** What is asked of a collection: values of one facet are alternatives, facets add up. */
export interface Query {
  /** Words to search for, without outer or doubled white space. */
  readonly text: string;
  /** Null where no order is asked for: then the view has its own, and the curator's is the default. */
  readonly sort: SortKey | null;
  /** The values chosen in each facet, sorted, each once. */
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
}

/** Longer texts are cut: nobody types them, and each word costs a look at every film. */
export const TEXT_LIMIT = 200;

/** More values than this in one facet are ignored. */
const VALUE_LIMIT = 200;

/** Reads a URL query string; what it does not know or understand is left out. */
export function parseQuery(source: string): Query {
  const params = new URLSearchParams(source);
  const facets = {} as Record<FacetName, readonly string[]>;
  for (const name of FACET_NAMES) facets[name] = normalizeValues(params.getAll(name));
  return Object.freeze({
    text: normalizeText(params.get('q') ?? ''),
    sort: toSortKey(params.get('sort')),
    facets: Object.freeze(facets),
  });
}

/** The canonical string: known keys in a fixed order; what is not asked is left out. */
export function formatQuery(query: Query): string {
  const params = new URLSearchParams();
  if (query.text) params.append('q', query.text);
  for (const name of FACET_NAMES) {
    for (const value of query.facets[name]) params.append(name, value);
  }
  if (query.sort) params.append('sort', query.sort);
  return params.toString();
}

/** The query that asks for everything, in no order of its own. */
export const EMPTY_QUERY: Query = /* @__PURE__ */ parseQuery('');

export function withText(query: Query, text: string): Query {
  return Object.freeze({...query, text: normalizeText(text)});
}

export function withSort(query: Query, sort: string): Query {
  return Object.freeze({...query, sort: toSortKey(sort)});
}

/** The query that asks for everything, in the order that was asked for, if any was. */
export function withoutFilters({sort}: Query): Query {
  return Object.freeze({...EMPTY_QUERY, sort});
}

/** The query with one facet value chosen, or no longer chosen. */
export function withFacetValue(
  query: Query,
  name: FacetName,
  value: string,
  selected: boolean,
): Query {
  const others = query.facets[name].filter(other => other !== value);
  const values = normalizeValues(selected ? [...others, value] : others);
  return Object.freeze({...query, facets: Object.freeze({...query.facets, [name]: values})});
}

/** True when the query leaves films out; an order alone does not. */
export function isFiltering(query: Query): boolean {
  return query.text !== '' || FACET_NAMES.some(name => query.facets[name].length > 0);
}

/** How a text is written in the query: as people typed it, without superfluous white space. */
export function normalizeText(text: string): string {
  return text.trim().replace(/\s+/g, ' ').slice(0, TEXT_LIMIT).trim().toWellFormed();
}

function normalizeValues(values: readonly string[]): readonly string[] {
  const unique = new Set<string>();
  for (const value of values) if (value && unique.size < VALUE_LIMIT) unique.add(value);
  return Object.freeze([...unique].sort());
}
