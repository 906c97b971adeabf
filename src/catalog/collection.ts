import {readEvidence, type Check, type Source} from './checks.js';
import {
  ownField,
  readFields,
  toLanguage,
  toList,
  toMapOf,
  toText,
  toYear,
  type Readers,
} from './fields.js';
import {readFilm, type Film} from './film.js';

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
  /** Works that the checks of the introduction rest on. */
  readonly sources: readonly Source[];
  /** Words for facet values by language: `{"ru": {"Generals": "Генералы"}}`. */
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>> | null;
  /** What was going on, for the timeline; the labels can have translations. */
  readonly eras: readonly Era[];
  /** In the curator's order, at least one. */
  readonly films: readonly Film[];
}

/**
 * What can be wrong with a collection:
 * `shape` – neither a list of films nor a record with a list `films`; it was refused.
 * `no-films` – not one record could be used; it was refused.
 * `film` – films without `id`, `title` or `year`, or after the 5,000th, were left out.
 * `field` – fields of a film were not understood and were dropped, or its id was used before.
 */
export type ProblemCode = 'shape' | 'no-films' | 'film' | 'field';

/** One thing that the gate did not let through as it was. */
export interface Problem {
  readonly code: ProblemCode;
  /** In English, for the people who keep the data. */
  readonly message: string;
}

/** What the gate made of its input; `collection` is null when it was refused as a whole. */
export interface Reading {
  readonly collection: Collection | null;
  readonly problems: readonly Problem[];
}

/** Films beyond this are left out: rendering is paged, but every query looks at every film. */
const FILM_LIMIT = 5000;

/**
 * The only gate for data: takes a collection, or a bare list of films, from anywhere, and gives a
 * frozen copy of what it understands. Never throws, never recurses, and reads own properties only.
 */
export function readCollection(input: unknown): Reading {
  try {
    const records = Array.isArray(input) ? (input as unknown[]) : ownField(input, 'films');
    if (Array.isArray(records)) return readFilms(input, records);
  } catch {
    // A proxy or a getter of the host's may throw at any look.
  }
  return refuse('shape', 'Expected a list of films, or a record with a list "films".');
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

const HEAD: Readers<Omit<Collection, 'films' | 'introductionChecks' | 'sources'>> = {
  version: toText,
  title: toText,
  curator: toText,
  date: toText,
  language: toLanguage,
  licence: toText,
  introduction: toText,
  translations: toMapOf(toMapOf(toText)),
  eras: toList(toEra),
};

function toEra(value: unknown): Era | null {
  const era = readFields<Era>(value, {from: toYear, to: toYear, label: toText});
  return era.from && era.to && era.from <= era.to && era.label ? era : null;
}

/** What there is before films are loaded. */
export const NO_FILMS: Collection = Object.freeze({
  ...readHead({}, []),
  films: Object.freeze([]),
});

function readFilms(input: unknown, records: readonly unknown[]): Reading {
  const problems: Problem[] = [];
  const films = new Map<string, Film>();
  for (let index = 0; index < records.length && index < FILM_LIMIT; index += 1) {
    const film = readRecord(records, index, films, problems);
    if (film) films.set(film.id, film);
  }
  if (films.size === 0) {
    return refuse('no-films', problems[0]?.message ?? 'The list is empty.');
  }
  if (records.length > FILM_LIMIT) {
    problems.push(problem('film', `Only the first ${FILM_LIMIT} films are shown.`));
  }
  const head = readHead(input, problems);
  const collection = Object.freeze({...head, films: Object.freeze([...films.values()])});
  return Object.freeze({collection, problems: Object.freeze(problems)});
}

function readHead(input: unknown, problems: Problem[]): Omit<Collection, 'films'> {
  const head = readFields(input, HEAD);
  const dropped: string[] = [];
  const given = {
    name: 'introductionChecks',
    checks: ownField(input, 'introductionChecks'),
    sources: ownField(input, 'sources'),
  };
  const {checks, sources} = readEvidence(given, () => head.introduction ?? '', dropped);
  if (dropped.length > 0) {
    problems.push(problem('field', `The collection: cannot use ${dropped.join(', ')}.`));
  }
  return {...head, introductionChecks: checks, sources};
}

function readRecord(
  records: readonly unknown[],
  index: number,
  films: ReadonlyMap<string, Film>,
  problems: Problem[],
): Film | null {
  const place = `Film ${index + 1}`;
  const dropped: string[] = [];
  const film = tryToReadFilm(records, index, dropped);
  if (!film) {
    problems.push(problem('film', `${place} was left out: it needs an id, a title and a year.`));
    return null;
  }
  const id = freeId(film.id, films);
  if (id !== film.id) problems.push(problem('field', `${place}: the id is taken; now "${id}".`));
  if (dropped.length > 0) {
    problems.push(problem('field', `${place} ("${id}"): cannot use ${dropped.join(', ')}.`));
  }
  return id === film.id ? film : Object.freeze({...film, id});
}

function tryToReadFilm(records: readonly unknown[], index: number, dropped: string[]): Film | null {
  try {
    return readFilm(records[index], dropped);
  } catch {
    return null;
  }
}

function freeId(id: string, films: ReadonlyMap<string, Film>): string {
  let free = id;
  for (let copy = 2; films.has(free); copy += 1) free = `${id}-${copy}`;
  return free;
}

function problem(code: ProblemCode, message: string): Problem {
  return Object.freeze({code, message});
}

function refuse(code: ProblemCode, message: string): Reading {
  return Object.freeze({collection: null, problems: Object.freeze([problem(code, message)])});
}
