import type {Collection, FacetName, Film, Person} from '../catalog/index.js';
import type {FactName} from '../locales/en.js';
import type {Locale} from '../locales/locale.js';
import {valueLabel} from '../locales/facet-labels.js';

/** Some words, and the tag of their language; null when nobody knows it. */
export type Piece = readonly [words: string, language: string | null];

/** Something that is told of a film: a label, and what stands beside it. */
export interface FilmFact {
  readonly name: FactName | FacetName;
  readonly label: string;
  /** Each in the pieces that it is made of, which together are its words. */
  readonly values: readonly (readonly Piece[])[];
  /** Where the value can be looked up. */
  readonly href?: string;
}

/** Who tells: the interface and the collection, each in its language. */
interface Teller {
  readonly collection: Collection;
  readonly locale: Locale;
}

interface Telling {
  /** Those without pieces are not known. */
  readonly values: readonly (readonly Piece[])[];
  readonly href?: string;
}

type Tell = (film: Film, teller: Teller) => Telling;

/** All that is known of a film beside its titles and the curator's text, in order. */
const FACTS: Readonly<Record<FactName, Tell> & Partial<Record<FacetName, Tell>>> = {
  director: people(film => film.directors),
  writers: people(film => film.writers),
  'based-on': ({basedOn, originalLanguage, originalTitle}, teller) => ({
    values: [
      listed([
        basedOn && word(basedOn.type, teller),
        withOriginal(given(basedOn?.title, teller), originalTitle, originalLanguage),
        given(basedOn?.author, teller),
      ]),
    ],
  }),
  camera: people(film => film.cinematographers),
  music: people(film => film.composers),
  studio: words(film => film.studios),
  format: ({colour, parts, runtimeMinutes}, teller) => ({
    values: [
      listed([
        runtimeMinutes !== null && ours(teller.locale.minutes(runtimeMinutes), teller),
        parts !== null && parts > 1 && ours(teller.locale.parts(parts), teller),
        given(colour, teller),
      ]),
    ],
  }),
  languages: ({languages}, teller) => ({
    values: languages.map(language => listed([given(language, teller)])),
  }),
  made: ({yearMade}, teller) => ({values: [listed([yearMade && ours(yearMade, teller)])]}),
  released: ({releaseDate, releaseNote}, teller) => ({
    values: [
      listed([
        given(releaseNote, teller) ??
          (releaseDate && ours(dateIn(releaseDate, teller.locale.tag), teller)),
      ]),
    ],
  }),
  depicted: ({depicts}, teller) => ({
    values: [
      listed([
        depicts && ours(teller.locale.years(depicts.from, depicts.to), teller),
        given(depicts?.label, teller),
      ]),
    ],
  }),
  period: words(film => [film.period]),
  place: ({place}, teller) => ({values: [listed([given(place, teller)])]}),
  country: ({countries, countryNote}, teller) => ({
    values: [listed([...countries.map(value => word(value, teller)), given(countryNote, teller)])],
  }),
  'who-leads': words(film => [film.whoLeads]),
  leader: ({leaders}, teller) => ({
    values: leaders.map(leader => withMore(name(leader, teller), leader.actor, teller)),
  }),
  cast: ({cast}, teller) => ({
    values: cast.map(member => withMore(name(member, teller), member.role, teller)),
  }),
  awards: ({awards}, teller) => ({
    values: awards.map(({name, year}) => withMore(given(name, teller) as Piece, year, teller)),
  }),
  admissions: ({admissionsMillions: millions}, teller) => ({
    values: [listed([millions !== null && ours(teller.locale.admissions(millions), teller)])],
  }),
  imdb: ({imdb}) => ({
    values: [listed([imdb && [imdb, null]])],
    href: `https://www.imdb.com/title/${imdb}/`,
  }),
};

/** What is known of a film, in words. */
export function factsOf(film: Film, collection: Collection, locale: Locale): readonly FilmFact[] {
  const labels = {...locale.facets, ...locale.facts};
  const names = Object.keys(FACTS) as FilmFact['name'][];
  const facts = names.map(name => {
    const told = FACTS[name]?.(film, {collection, locale});
    const values = told?.values.filter(({length}) => length > 0) ?? [];
    return {name, label: labels[name], ...told, values};
  });
  return facts.filter(({values}) => values.length > 0);
}

export function wordsOf(value: readonly Piece[]): string {
  return value.map(([words]) => words).join('');
}

/** All texts about a film but the curator's own. */
export function textsAbout(
  {checks, context, disagreements, versions}: Film,
  facts: readonly FilmFact[],
): readonly string[] {
  return [
    context?.text ?? '',
    ...facts.flatMap(({values}) => values.map(wordsOf)),
    ...versions.map(({change}) => change),
    ...disagreements.flatMap(({values}) => values.map(({value}) => value)),
    ...checks.map(({note}) => note ?? ''),
  ];
}

function people(peopleOf: (film: Film) => readonly Person[]): Tell {
  return (film, teller) => ({values: peopleOf(film).map(person => [name(person, teller)])});
}

/** Words that have translations. */
function words(wordsOf: (film: Film) => readonly (string | null)[]): Tell {
  return (film, teller) => ({
    values: wordsOf(film).map(value => listed([value && word(value, teller)])),
  });
}

/** What the interface says. */
function ours(words: string | number, {locale}: Teller): Piece {
  return [String(words), locale.tag];
}

/** What the collection says, if it does. */
function given(words: string | null | undefined, {collection}: Teller): Piece | null {
  return words ? [words, collection.language] : null;
}

function name(person: Person, teller: Teller): Piece {
  const {collection, locale} = teller;
  const known = locale.nameOf?.(person);
  return known ? ours(known, teller) : [person.name, collection.language];
}

function word(value: string, teller: Teller): Piece {
  const label = valueLabel(teller.locale, teller.collection, value);
  return label === value ? [value, teller.collection.language] : ours(label, teller);
}

/** Those that are known, with commas between. */
function listed(
  values: readonly (Piece | readonly Piece[] | string | number | false | null | undefined)[],
): readonly Piece[] {
  const known = values.filter(Boolean) as readonly (Piece | readonly Piece[])[];
  return known.flatMap((value, place) => {
    const pieces = (typeof value[0] === 'string' ? [value] : value) as readonly Piece[];
    return pieces.map(([words, language], at): Piece => [
      place > 0 && at === 0 ? `, ${words}` : words,
      language,
    ]);
  });
}

function withMore(
  piece: Piece,
  more: string | number | null,
  {collection}: Teller,
): readonly Piece[] {
  return more === null ? [piece] : [piece, [` (${more})`, collection.language]];
}

/** A title may have the original one in it, as "The Star (Звезда)". */
function withOriginal(
  title: Piece | null,
  original: string | null,
  language: string | null,
): readonly Piece[] | null {
  if (!title) return null;
  const [words, own] = title;
  const [before = '', after] = words.split(`(${original})`);
  if (!original || after === undefined) return [title];
  return [
    [`${before}(`, own],
    [original, language],
    [`)${after}`, own],
  ];
}

/**
 * A date of the data, as precise as it is (a day, a month or a year) and as the language writes it.
 * Of 31 February V8 makes 3 March, and WebKit an error: what is in no calendar stays as it is.
 */
export function dateIn(date: string, tag: string): string {
  const [, month, day] = date.split('-');
  const moment = new Date(date);
  if (!month || !moment.toJSON()?.startsWith(date)) return date;
  const options: Intl.DateTimeFormatOptions = {year: 'numeric', month: 'long', timeZone: 'UTC'};
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, options).format(moment);
}
