/**
 * The catalog: data in, query in, frozen result out. Runs anywhere, knows neither DOM nor Lit.
 * @module soviet-film-list/catalog
 */
export {
  NO_FILMS,
  pickFilms,
  readCollection,
  type Collection,
  type Problem,
  type ProblemCode,
  type Reading,
} from './collection.js';
export {
  DEFAULT_FACETS,
  FACET_NAMES,
  isFacetName,
  NO_WRITTEN_SOURCE,
  type FacetName,
} from './facets.js';
export type {Award, BasedOn, Depicts, Film, Leader, Person} from './film.js';
export {
  EMPTY_QUERY,
  formatQuery,
  isFiltering,
  normalizeText,
  parseQuery,
  SORT_KEYS,
  TEXT_LIMIT,
  withFacetValue,
  withSort,
  withText,
  type Query,
  type SortKey,
} from './query.js';
export {searchTextOf} from './search.js';
export {
  runQuery,
  type FacetResult,
  type FacetValue,
  type Result,
  type RunOptions,
} from './run-query.js';
