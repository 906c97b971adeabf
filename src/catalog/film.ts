import {backgroundReaders, type Background} from './background.js';
import {readChecks, type Check} from './checks.js';
import {
  isRecord,
  ownField,
  readFields,
  toLanguage,
  toLine,
  toList,
  toMatch,
  toNumber,
  toRecord,
  toText,
  toYear,
  type Read,
  type Readers,
} from './fields.js';
import {isAbsent, type Losses} from './losses.js';
import {readSources, type Source} from './sources.js';

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

/** What was found out about a film, with the works that it rests on. */
interface Evidence extends Background {
  /** Claims of the text that were checked. */
  readonly checks: readonly Check[];
  readonly sources: readonly Source[];
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

const PERSON: Readers<Person> = {name: toLine, nameRu: toLine};

const LEADER: Readers<Leader> = {...PERSON, actor: toLine};

const toYears = toRecord<Depicts>({from: toYear, to: toYear, label: toLine}, 'from');

const BASED_ON: Readers<BasedOn> = {title: toLine, author: toLine, type: toLine};

const AWARD: Readers<Award> = {name: toLine, year: toYear};

const IMAGE: Readers<Image> = {
  // A second slash, or a sign that browsers leave out before one, leads to another host.
  src: toMatch(
    'must be an https: or http: address, or a path that begins with /, ./ or ../',
    text => /^(https?:|\.{0,2}\/(?![\s/\\]))/i.test(text),
  ),
  alt: toText,
  credit: toLine,
  licence: toLine,
};

const CAST_MEMBER: Readers<CastMember> = {...PERSON, role: toLine};

const toPositive = toNumber('must be a number above 0');

const FACTS: Readers<Facts> = {
  id: (value, losses) => toLine(value, losses)?.replace(/\s+/g, '-') ?? null,
  title: toLine,
  year: toYear,
  description: toText,
  fact: toText,
  originalTitle: toLine,
  originalLanguage: toLanguage,
  transliteration: toLine,
  yearMade: toYear,
  releaseDate: toMatch('must be YYYY, YYYY-MM or a day that there was, YYYY-MM-DD', isDate),
  releaseNote: toText,
  directors: toList(toNamed(PERSON)),
  writers: toList(toNamed(PERSON)),
  studios: toList(toLine),
  runtimeMinutes: toPositive,
  parts: toNumber('must be a whole number above 0', Number.isInteger),
  colour: toLine,
  leaders: toList(toNamed(LEADER)),
  depicts: toDepicts,
  place: toLine,
  countries: toList(toLine),
  countryNote: toText,
  period: toLine,
  whoLeads: toLine,
  basedOn: toRecord(BASED_ON, 'type'),
  awards: toList(toNamed(AWARD)),
  admissionsMillions: toPositive,
  imdb: toMatch('must be a number such as tt0041916', text => /^tt\d{7,9}$/.test(text)),
  cast: toList(toNamed(CAST_MEMBER)),
  composers: toList(toNamed(PERSON)),
  cinematographers: toList(toNamed(PERSON)),
  languages: toList(toLine),
  image: toRecord(IMAGE, 'src'),
};

/** A film without one of these cannot be shown, filtered or linked to. */
const NEEDED = ['id', 'title', 'year'] as const;

/** The film in `record`; null where something that it needs is missing. */
export function readFilm(record: unknown, losses: Losses): Film | null {
  if (!isRecord(record)) return losses.note(record, 'must be a record');
  const facts = readFields<Facts>(record, FACTS, losses);
  const missing = NEEDED.filter(name => facts[name] === null);
  for (const name of missing) {
    if (isAbsent(ownField(record, name))) losses.note('', 'is needed', name);
  }
  if (missing.length > 0) return null;
  return Object.freeze({...facts, ...readEvidence(record, facts, losses)});
}

/** The sources come first, because the others point into them. */
function readEvidence(record: object, facts: Facts, losses: Losses): Evidence {
  const {sources, toPlaces} = readSources(record, losses);
  const checks = readChecks(record, 'checks', textOf(facts), toPlaces, losses);
  return {...readFields(record, backgroundReaders(toPlaces), losses), checks, sources};
}

function textOf(facts: Facts): (field: string | null) => string {
  return field =>
    TEXT_FIELDS.some(name => name === field) ? String(facts[field as TextField] ?? '') : '';
}

/** Someone or something with a name, or just the name. */
function toNamed<T extends {readonly name: string}>(readers: Readers<T>): Read<T> {
  const read = toRecord(readers, 'name');
  return (value, losses) => read(isRecord(value) || value === null ? value : {name: value}, losses);
}

/** Years that end before they begin say nothing. */
function toDepicts(value: unknown, losses: Losses): Depicts | null {
  const depicts = toYears(value, losses);
  return depicts && depicts.to !== null && depicts.to < depicts.from
    ? losses.note(depicts.to, 'must not be before from', 'to')
    : depicts;
}

/** Date.UTC takes the 31st of February for a day in March. */
function isDate(text: string): boolean {
  const [, year, month = 1, day = 1] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return Number(year) > 0 && date.getUTCMonth() + 1 === Number(month);
}
