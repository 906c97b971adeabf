import {FieldReader, isRecord, ownField, toLanguage, toMatch, toText, toYear} from './fields.js';

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
  readonly type: string | null;
}

export interface Award {
  readonly name: string;
  readonly year: number | null;
}

/**
 * One film as the gate lets it through: frozen, and complete in the sense that every field is
 * there. Null and the empty list mean "not known", never "no".
 */
export interface Film {
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
}

const toReleaseDate = toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
const toImdb = toMatch(/^tt\d{7,9}$/);

/**
 * The film in `record`, and the names of the fields that were dropped. Null where one of `id`,
 * `title` and `year` is missing: a film without them cannot be shown, filtered or linked to.
 */
export function readFilm(record: unknown): {film: Film; dropped: readonly string[]} | null {
  const fields = new FieldReader(record);
  const id = fields.text('id')?.replace(/\s+/g, '-');
  const title = fields.text('title');
  const year = fields.year('year');
  if (!id || title === null || year === null) return null;
  const film = Object.freeze({id, title, year, ...readTexts(fields), ...readFacts(fields)});
  return {film, dropped: fields.dropped};
}

function readTexts(fields: FieldReader) {
  return {
    description: fields.text('description'),
    fact: fields.text('fact'),
    originalTitle: fields.text('originalTitle'),
    originalLanguage: fields.one('originalLanguage', toLanguage),
    transliteration: fields.text('transliteration'),
    releaseNote: fields.text('releaseNote'),
    place: fields.text('place'),
    countryNote: fields.text('countryNote'),
  };
}

function readFacts(fields: FieldReader) {
  return {
    yearMade: fields.year('yearMade'),
    releaseDate: fields.one('releaseDate', toReleaseDate),
    directors: fields.list('directors', toPerson),
    writers: fields.list('writers', toPerson),
    studios: fields.list('studios', toText),
    runtimeMinutes: fields.number('runtimeMinutes'),
    parts: fields.number('parts'),
    colour: fields.text('colour'),
    leaders: fields.list('leaders', toLeader),
    depicts: fields.one('depicts', toDepicts),
    countries: fields.list('countries', toText),
    period: fields.text('period'),
    whoLeads: fields.text('whoLeads'),
    basedOn: fields.one('basedOn', toBasedOn),
    awards: fields.list('awards', toAward),
    admissionsMillions: fields.number('admissionsMillions'),
    imdb: fields.one('imdb', toImdb),
  };
}

/** A person is a record with a name, or just the name. */
function toPerson(value: unknown): Person | null {
  const name = toText(isRecord(value) ? ownField(value, 'name') : value);
  return name === null ? null : Object.freeze({name, nameRu: toText(ownField(value, 'nameRu'))});
}

function toLeader(value: unknown): Leader | null {
  const person = toPerson(value);
  return person && Object.freeze({...person, actor: toText(ownField(value, 'actor'))});
}

function toDepicts(value: unknown): Depicts | null {
  const from = toYear(ownField(value, 'from'));
  if (from === null) return null;
  const to = toYear(ownField(value, 'to'));
  const label = toText(ownField(value, 'label'));
  return Object.freeze({from, to: to !== null && to < from ? null : to, label});
}

function toBasedOn(value: unknown): BasedOn | null {
  if (!isRecord(value)) return null;
  const fields = new FieldReader(value);
  return Object.freeze({
    title: fields.text('title'),
    author: fields.text('author'),
    type: fields.text('type'),
  });
}

function toAward(value: unknown): Award | null {
  const name = toText(ownField(value, 'name'));
  return name === null ? null : Object.freeze({name, year: toYear(ownField(value, 'year'))});
}
