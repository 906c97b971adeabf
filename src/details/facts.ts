import type {Collection, Film, Person} from '../catalog/index.js';
import type {Locale} from '../locales/en.js';
import {nameOf, valueLabel} from '../locales/facet-labels.js';

/** Something that is told of a film: a label, and what stands beside it. */
export interface FilmFact {
  readonly label: string;
  readonly values: readonly string[];
  /** Language tag of the values; null when nobody knows it. */
  readonly lang: string | null;
  /** Where the value can be looked up. */
  readonly href?: string;
}

/** All that is known of a film beside its titles and the curator's text, in words. */
export function factsOf(film: Film, collection: Collection, locale: Locale): readonly FilmFact[] {
  const facts = [
    ...makers(film, collection, locale),
    ...times(film, collection, locale),
    ...story(film, collection, locale),
    ...reception(film, collection, locale),
  ];
  return facts.filter(({values}) => values.length > 0);
}

function makers(film: Film, collection: Collection, locale: Locale): FilmFact[] {
  const {facets, facts, tag} = locale;
  const {basedOn, colour, parts, runtimeMinutes, studios} = film;
  const people = (label: string, list: readonly Person[]) =>
    fact(
      label,
      tag,
      list.map(person => nameOf(person, locale)),
    );
  const format = [
    runtimeMinutes !== null && locale.minutes(runtimeMinutes),
    parts !== null && parts > 1 && locale.parts(parts),
    colour,
  ];
  const type = basedOn && valueLabel(locale, collection, basedOn.type);
  return [
    people(facets.director, film.directors),
    people(facts.writers, film.writers),
    fact(facets['based-on'], tag, [joined([type, basedOn?.title, basedOn?.author])]),
    people(facts.camera, film.cinematographers),
    people(facts.music, film.composers),
    fact(
      facets.studio,
      tag,
      studios.map(studio => valueLabel(locale, collection, studio)),
    ),
    fact(facts.format, tag, [joined(format)]),
    fact(facts.languages, collection.language, film.languages),
  ];
}

function times(film: Film, {language}: Collection, {facts, tag, ...locale}: Locale): FilmFact[] {
  const {depicts, releaseDate, releaseNote, yearMade} = film;
  return [
    fact(facts.made, tag, [yearMade && String(yearMade)]),
    fact(facts.released, language, [releaseNote ?? (releaseDate && dateIn(releaseDate, tag))]),
    fact(facts.depicted, tag, [
      depicts && joined([locale.years(depicts.from, depicts.to), depicts.label]),
    ]),
  ];
}

function story(film: Film, collection: Collection, locale: Locale): FilmFact[] {
  const {facets, facts, tag} = locale;
  const {countries, countryNote, period, place, whoLeads} = film;
  const word = (value: string) => valueLabel(locale, collection, value);
  const leaders = film.leaders.map(leader => withMore(nameOf(leader, locale), leader.actor));
  const cast = film.cast.map(member => withMore(nameOf(member, locale), member.role));
  return [
    fact(facets.period, tag, [period && word(period)]),
    fact(facts.place, collection.language, [place]),
    fact(facets.country, tag, [joined([...countries.map(word), countryNote])]),
    fact(facets['who-leads'], tag, [whoLeads && word(whoLeads)]),
    fact(facets.leader, tag, leaders),
    fact(facts.cast, tag, cast),
  ];
}

function reception(
  film: Film,
  {language}: Collection,
  {facts, tag, ...locale}: Locale,
): FilmFact[] {
  const {admissionsMillions, awards, imdb} = film;
  const prizes = awards.map(({name, year}) => withMore(name, year));
  return [
    fact(facts.awards, language, prizes),
    fact(facts.admissions, tag, [
      admissionsMillions !== null && locale.admissions(admissionsMillions),
    ]),
    {...fact(facts.imdb, null, [imdb]), href: `https://www.imdb.com/title/${imdb}/`},
  ];
}

function fact(
  label: string,
  lang: string | null,
  values: readonly (string | number | false | null | undefined)[],
): FilmFact {
  return {label, lang, values: values.filter(Boolean).map(String)};
}

function joined(values: readonly (string | false | null | undefined)[]): string {
  return values.filter(Boolean).join(', ');
}

function withMore(text: string, more: string | number | null): string {
  return more === null ? text : `${text} (${more})`;
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
