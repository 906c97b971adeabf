/**
 * The catalog: data in, query in, frozen result out. Runs anywhere, knows neither DOM nor Lit.
 * @module soviet-film-list/catalog
 */
export {
  MOTIFS,
  versionsOf,
  type Disagreement,
  type Motif,
  type MotifName,
  type Version,
} from './background.js';
export {type Check} from './checks.js';
export {
  claimsOfFilm,
  claimsOfIntroduction,
  notesIn,
  standingOf,
  type Claim,
  type Note,
  type Standing,
} from './claims.js';
export {
  NO_FILMS,
  pickFilms,
  readCollection,
  drained,
  readInSlices,
  type Collection,
  type Era,
  type ProblemCode,
  type Reading,
  type Slices,
} from './collection.js';
export {
  DEFAULT_FACETS,
  FACET_NAMES,
  facetOf,
  isFacetName,
  NO_WRITTEN_SOURCE,
  type Facet,
  type FacetName,
} from './facets.js';
export {
  TEXT_FIELDS,
  type Award,
  type BasedOn,
  type CastMember,
  type Depicts,
  type Film,
  type Image,
  type Leader,
  type Person,
  type TextField,
} from './film.js';
export {type Problem} from './losses.js';
export {
  EMPTY_QUERY,
  formatQuery,
  isFiltering,
  normalizeText,
  parseQuery,
  TEXT_LIMIT,
  withFacetValue,
  withoutFilters,
  withSort,
  withText,
  type Query,
} from './query.js';
export {SORT_KEYS, type SortKey} from './sort.js';
export {type Source, type Sourced, type Statement} from './sources.js';
export {cutText, type Quoted, type Stretch} from './stretches.js';
export {ALL_HOLD, CONTRADICTED, UNCONFIRMED, VERDICTS, type Verdict} from './verdicts.js';
export {termsIn, type Term} from './terms.js';
export {
  runQuery,
  type FacetResult,
  type FacetValue,
  type Result,
  type RunOptions,
} from './run-query.js';
