import {readChecks, type Check} from './checks.js';
import {FACET_NAMES, facetIndex, VALUE_LIMIT} from './facets.js';
import {
  ownField,
  readField,
  readFields,
  toLanguage,
  toLine,
  toList,
  toMapOf,
  toText,
  toYear,
  type Readers,
} from './fields.js';
import {readFilm, type Film} from './film.js';
import {Losses, type Problem} from './losses.js';
import {readSources, toStatement, type Source, type Statement} from './sources.js';

/** Years that a timeline marks as context. */
export interface Era {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** A curated list of films: frozen, and checked field by field. */
export interface Collection {
  readonly version: string | null;
  readonly title: string | null;
  readonly curator: string | null;
  readonly date: string | null;
  /** Language tag of the texts. */
  readonly language: string | null;
  readonly licence: string | null;
  readonly introduction: string | null;
  /** Claims of the introduction that were checked. */
  readonly introductionChecks: readonly Check[];
  /** Works that the checks of the introduction and the glossary rest on. */
  readonly sources: readonly Source[];
  /** Words for facet values by language: `{"ru": {"Generals": "Генералы"}}`. */
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>> | null;
  /** What was going on, for the timeline; the labels can have translations. */
  readonly eras: readonly Era[];
  /** Words of the texts about films that need explaining, by the word as it stands there. */
  readonly glossary: Readonly<Record<string, Statement>> | null;
  /** In the curator's order, at least one. */
  readonly films: readonly Film[];
}

/**
 * What can be wrong with a collection:
 * `shape` – neither a list of films nor a record with a list `films`; it was refused.
 * `no-films` – not one record could be used; it was refused.
 * `film` – films without `id`, `title` or `year`, or after the 20,000th, were left out.
 * `field` – fields were not understood or too long, or an id was used before.
 */
export type ProblemCode = 'shape' | 'no-films' | 'film' | 'field';

/** What the gate made of its input. */
export interface Reading {
  /** Null when it was refused as a whole. */
  readonly collection: Collection | null;
  /** The gravest of what was wrong; null when nothing was. */
  readonly code: ProblemCode | null;
  readonly problems: readonly Problem[];
}

const THREW = 'threw an error when it was read';

/** Films beyond this are left out: rendering is paged, but every query looks at every film. */
export const FILM_LIMIT = 20_000;

/** A list of more films than this is read in slices. */
const LONG = 200;

/** One look at the input after the other, with places between them to stop and go on later. */
export type Slices<T> = Generator<undefined, T, undefined>;

/**
 * The only gate for data: takes a collection, or a bare list of films, from anywhere, and gives a
 * frozen copy of what it understands. Never throws, never recurses, and reads own properties only.
 */
export function readCollection(input: unknown): Reading {
  return drained(readInSlices(input));
}

/** All of the work at once. */
export function drained<T>(slices: Slices<T>): T {
  for (;;) {
    const {done, value} = slices.next();
    if (done) return value;
  }
}

/** The same for who has other things to do too: stops before each film of a long list. */
export function* readInSlices(input: unknown): Slices<Reading> {
  const losses = new Losses();
  try {
    const records = Array.isArray(input) ? (input as unknown[]) : ownField(input, 'films');
    if (Array.isArray(records)) return yield* readFilms(input, records, losses);
    losses.note(input, 'must be a list of films, or a record with a list films');
  } catch {
    // A proxy or a getter of the host's may throw at any look.
    losses.note('', THREW);
  }
  return reading(null, 'shape', losses);
}

/** The same collection with just these films, in this order; ids that it does not have are ignored. */
export function pickFilms(collection: Collection, ids: readonly string[]): Collection {
  const byId = new Map<string, Film>();
  for (const film of collection.films) byId.set(film.id, film);
  const films: Film[] = [];
  for (const id of new Set(ids)) {
    const film = byId.get(id);
    if (film) films.push(film);
  }
  return Object.freeze({...collection, films: Object.freeze(films)});
}

const HEAD: Readers<Omit<Collection, 'films' | 'glossary' | 'introductionChecks' | 'sources'>> = {
  version: toLine,
  title: toLine,
  curator: toLine,
  date: toLine,
  language: toLanguage,
  licence: toText,
  introduction: toText,
  translations: toMapOf(toMapOf(toLine)),
  eras: toList(toEra),
};

function toEra(value: unknown, losses: Losses): Era | null {
  const era = readFields<Era>(value, {from: toYear, to: toYear, label: toLine}, losses);
  return era.from && era.to && era.from <= era.to && era.label
    ? era
    : losses.lose(value, 'needs from, a later to, and a label');
}

/** What there is before films are loaded. */
export const NO_FILMS: Collection = Object.freeze({
  ...readHead({}, new Losses()),
  films: Object.freeze([]),
});

function* readFilms(input: unknown, records: readonly unknown[], losses: Losses): Slices<Reading> {
  const films = yield* readRecords(records, losses);
  if (films.length === 0) return reading(null, 'no-films', losses);
  const collection = Object.freeze({...readHead(input, losses), films: Object.freeze(films)});
  for (const name of FACET_NAMES) {
    if (films.length > LONG) yield;
    const {length} = facetIndex(collection, name).totals;
    if (length > VALUE_LIMIT) losses.note(length, `is cut: at most ${VALUE_LIMIT}`, 'facets', name);
  }
  const isComplete = films.length === records.length;
  return reading(collection, isComplete ? losses.problems[0] && 'field' : 'film', losses);
}

function* readRecords(records: readonly unknown[], losses: Losses): Slices<Film[]> {
  const films = new Map<string, Film>();
  const copies = new Map<string, number>();
  const {length} = records;
  for (let index = 0; index < length && index < FILM_LIMIT; index += 1) {
    if (length > LONG) yield;
    losses.path.splice(0, Infinity, 'films', index);
    const film = tryToReadFilm(records, index, losses);
    const free = film && withFreeId(film, films, copies, losses);
    if (free) films.set(free.id, free);
  }
  losses.path.length = 0;
  if (length === 0) losses.note('', 'must have a film in it', 'films');
  if (length > FILM_LIMIT) losses.note(length, `is cut: at most ${FILM_LIMIT}`, 'films');
  return [...films.values()];
}

function reading(
  collection: Collection | null,
  code: ProblemCode | undefined,
  {problems}: Losses,
): Reading {
  return Object.freeze({collection, code: code ?? null, problems});
}

function readHead(input: unknown, losses: Losses): Omit<Collection, 'films'> {
  const head = readFields(input, HEAD, losses);
  const text = () => head.introduction ?? '';
  const {sources, toPlaces} = readSources(input, losses);
  const introductionChecks = readChecks(input, 'introductionChecks', text, toPlaces, losses);
  const glossary = readField(input, 'glossary', toMapOf(toStatement(toPlaces)), losses);
  return {...head, glossary, introductionChecks, sources};
}

function tryToReadFilm(records: readonly unknown[], index: number, losses: Losses): Film | null {
  try {
    return readFilm(records[index], losses);
  } catch {
    return losses.note('', THREW);
  }
}

/** An id that is taken gets a number: links and slots rely on ids that are unique. */
function withFreeId(
  film: Film,
  films: ReadonlyMap<string, Film>,
  copies: Map<string, number>,
  losses: Losses,
): Film {
  let {id} = film;
  let copy = copies.get(id) ?? 2;
  for (; films.has(id); copy += 1) id = `${film.id}-${copy}`;
  if (id === film.id) return film;
  copies.set(film.id, copy);
  losses.note(film.id, `is taken; now ${id}`, 'id');
  return Object.freeze({...film, id});
}
