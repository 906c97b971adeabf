import {readEvidence, type Evidence} from './checks.js';
import {
  isRecord,
  ownField,
  readFields,
  toLanguage,
  toList,
  toMatch,
  toNumber,
  toRecord,
  toText,
  toYear,
  type Read,
  type Readers,
} from './fields.js';

/** Someone who made a film. */
export interface Person {
  readonly name: string;
  /** The name in Russian, for the Russian interface and for search. */
  readonly nameRu: string | null;
}

/** A historical figure who appears on screen. */
export interface Leader extends Person {
  readonly actor: string | null;
}

/** Someone who plays in a film. */
export interface CastMember extends Person {
  readonly role: string | null;
}

/** The years that a film shows. */
export interface Depicts {
  readonly from: number;
  /** Last year shown; null when the end is open or not known. */
  readonly to: number | null;
  readonly label: string | null;
}

/** The written work that a film is based on. */
export interface BasedOn {
  readonly title: string | null;
  readonly author: string | null;
  /** Kind of work, such as `novel`, `novella` or `play`. */
  readonly type: string;
}

/** A picture of the host's own, shown in place of the drawn poster. */
export interface Image {
  /** Address: `https:`, `http:`, or a path that begins with `/`, `./` or `../`. */
  readonly src: string;
  /** What is to be seen on it, for those who do not see it. */
  readonly alt: string | null;
  readonly credit: string | null;
  readonly licence: string | null;
}

export interface Award {
  readonly name: string;
  readonly year: number | null;
}

/**
 * One film as the gate lets it through: frozen, and complete in the sense that every field is
 * there. Null and the empty list mean "not known", never "no".
 */
export interface Film extends Evidence {
  /** Unique in its collection, without white space. */
  readonly id: string;
  readonly title: string;
  /** The curator's year. */
  readonly year: number;
  readonly description: string | null;
  readonly fact: string | null;
  readonly originalTitle: string | null;
  /** Language tag of `originalTitle`. */
  readonly originalLanguage: string | null;
  readonly transliteration: string | null;
  /** Year in which the film was completed. */
  readonly yearMade: number | null;
  /** First public showing: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly releaseDate: string | null;
  readonly releaseNote: string | null;
  readonly directors: readonly Person[];
  readonly writers: readonly Person[];
  readonly studios: readonly string[];
  /** Running time of all parts together, in minutes. */
  readonly runtimeMinutes: number | null;
  readonly parts: number | null;
  readonly colour: string | null;
  readonly leaders: readonly Leader[];
  readonly depicts: Depicts | null;
  /** Place of the action, in words. */
  readonly place: string | null;
  /** Countries of today in which the action takes place. */
  readonly countries: readonly string[];
  readonly countryNote: string | null;
  /** Period shown, as a facet value. */
  readonly period: string | null;
  /** Who leads in the film, as a facet value. */
  readonly whoLeads: string | null;
  readonly basedOn: BasedOn | null;
  readonly awards: readonly Award[];
  /** Tickets sold in the Soviet Union, in millions. */
  readonly admissionsMillions: number | null;
  /** Number in the Internet Movie Database, such as `tt0041916`. */
  readonly imdb: string | null;
  /** Some of those who play in it, never all. */
  readonly cast: readonly CastMember[];
  readonly composers: readonly Person[];
  readonly cinematographers: readonly Person[];
  /** Languages spoken in it, in words. */
  readonly languages: readonly string[];
  readonly image: Image | null;
}

/** The curator's fields, which a check can speak of, in the order in which they are drawn. */
export const TEXT_FIELDS = Object.freeze(['year', 'title', 'description', 'fact'] as const);

export type TextField = (typeof TEXT_FIELDS)[number];

/** The fields that can be understood one by one. */
type Facts = Omit<Film, keyof Evidence>;

const PERSON: Readers<Person> = {name: toText, nameRu: toText};

const LEADER: Readers<Leader> = {...PERSON, actor: toText};

const DEPICTS: Readers<Depicts> = {from: toYear, to: toYear, label: toText};

const BASED_ON: Readers<BasedOn> = {title: toText, author: toText, type: toText};

const AWARD: Readers<Award> = {name: toText, year: toYear};

const IMAGE: Readers<Image> = {
  src: toMatch(/^(https?:|\.{0,2}\/)/i),
  alt: toText,
  credit: toText,
  licence: toText,
};

const CAST_MEMBER: Readers<CastMember> = {...PERSON, role: toText};

const FACTS: Readers<Facts> = {
  id: value => toText(value)?.replace(/\s+/g, '-') ?? null,
  title: toText,
  year: toYear,
  description: toText,
  fact: toText,
  originalTitle: toText,
  originalLanguage: toLanguage,
  transliteration: toText,
  yearMade: toYear,
  releaseDate: toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
  releaseNote: toText,
  directors: toList(toNamed(PERSON)),
  writers: toList(toNamed(PERSON)),
  studios: toList(toText),
  runtimeMinutes: toNumber,
  parts: toNumber,
  colour: toText,
  leaders: toList(toNamed(LEADER)),
  depicts: toDepicts,
  place: toText,
  countries: toList(toText),
  countryNote: toText,
  period: toText,
  whoLeads: toText,
  basedOn: toRecord(BASED_ON, 'type'),
  awards: toList(toNamed(AWARD)),
  admissionsMillions: toNumber,
  imdb: toMatch(/^tt\d{7,9}$/),
  cast: toList(toNamed(CAST_MEMBER)),
  composers: toList(toNamed(PERSON)),
  cinematographers: toList(toNamed(PERSON)),
  languages: toList(toText),
  image: toRecord(IMAGE, 'src'),
};

/**
 * The film in `record`; `dropped` gets the names of the fields that were not understood. Null where
 * one of `id`, `title` and `year` is missing: such a film cannot be shown, filtered or linked to.
 */
export function readFilm(record: unknown, dropped: string[]): Film | null {
  const facts = readFields(record, FACTS, dropped);
  if ([facts.id, facts.title, facts.year].includes(null as never)) return null;
  const given = {
    name: 'checks',
    checks: ownField(record, 'checks'),
    sources: ownField(record, 'sources'),
    disagreements: ownField(record, 'disagreements'),
  };
  return Object.freeze({...facts, ...readEvidence(given, textOf(facts), dropped)});
}

function textOf(facts: Facts): (field: string | null) => string {
  return field =>
    TEXT_FIELDS.some(name => name === field) ? String(facts[field as TextField] ?? '') : '';
}

/** Someone or something with a name, or just the name. */
function toNamed<T extends {readonly name: string}>(readers: Readers<T>): Read<T> {
  const read = toRecord(readers, 'name');
  return value => read(isRecord(value) ? value : {name: value});
}

/** Years that end before they begin say nothing. */
function toDepicts(value: unknown): Depicts | null {
  const depicts = toRecord(DEPICTS, 'from')(value);
  return depicts && depicts.to !== null && depicts.to < depicts.from ? null : depicts;
}
