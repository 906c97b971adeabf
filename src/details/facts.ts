import type {Collection, FacetName, Film, Person} from '../catalog/index.js';
import type {FactName, Locale} from '../locales/en.js';
import {nameOf, valueLabel} from '../locales/facet-labels.js';

/** Something that is told of a film: a label, and what stands beside it. */
export interface FilmFact {
  readonly name: FactName | FacetName;
  readonly label: string;
  readonly values: readonly string[];
  /** Language tag of the values; null when nobody knows it. */
  readonly lang: string | null;
  /** Where the value can be looked up. */
  readonly href?: string;
}

interface Telling {
  readonly values: readonly (string | number | false | null | undefined)[];
  /** As in {@link FilmFact}; that of the interface when it is not said. */
  readonly lang?: string | null;
  readonly href?: string;
}

type Tell = (film: Film, locale: Locale, collection: Collection) => Telling;

/** All that is known of a film beside its titles and the curator's text, in order. */
const FACTS: Readonly<Record<FactName, Tell> & Partial<Record<FacetName, Tell>>> = {
  director: people(film => film.directors),
  writers: people(film => film.writers),
  'based-on': ({basedOn}, locale, collection) => {
    const type = basedOn && valueLabel(locale, collection, basedOn.type);
    return {values: [joined([type, basedOn?.title, basedOn?.author])]};
  },
  camera: people(film => film.cinematographers),
  music: people(film => film.composers),
  studio: words(film => film.studios),
  format: ({colour, parts, runtimeMinutes}, locale) => ({
    values: [
      joined([
        runtimeMinutes !== null && locale.minutes(runtimeMinutes),
        parts !== null && parts > 1 && locale.parts(parts),
        colour,
      ]),
    ],
  }),
  languages: ({languages}, _locale, {language}) => ({values: languages, lang: language}),
  made: ({yearMade}) => ({values: [yearMade]}),
  released: ({releaseDate, releaseNote}, {tag}, {language}) => ({
    values: [releaseNote ?? (releaseDate && dateIn(releaseDate, tag))],
    lang: language,
  }),
  depicted: ({depicts}, locale) => ({
    values: [depicts && joined([locale.years(depicts.from, depicts.to), depicts.label])],
  }),
  period: words(film => [film.period]),
  place: ({place}, _locale, {language}) => ({values: [place], lang: language}),
  country: ({countries, countryNote}, locale, collection) => ({
    values: [
      joined([...countries.map(value => valueLabel(locale, collection, value)), countryNote]),
    ],
  }),
  'who-leads': words(film => [film.whoLeads]),
  leader: ({leaders}, locale) => ({
    values: leaders.map(leader => withMore(nameOf(leader, locale), leader.actor)),
  }),
  cast: ({cast}, locale) => ({
    values: cast.map(member => withMore(nameOf(member, locale), member.role)),
  }),
  awards: ({awards}, _locale, {language}) => ({
    values: awards.map(({name, year}) => withMore(name, year)),
    lang: language,
  }),
  admissions: ({admissionsMillions: millions}, locale) => ({
    values: [millions !== null && locale.admissions(millions)],
  }),
  imdb: ({imdb}) => ({values: [imdb], lang: null, href: `https://www.imdb.com/title/${imdb}/`}),
};

/** What is known of a film, in words. */
export function factsOf(film: Film, collection: Collection, locale: Locale): readonly FilmFact[] {
  const labels = {...locale.facets, ...locale.facts};
  const names = Object.keys(FACTS) as FilmFact['name'][];
  const facts = names.map(name => {
    const told = FACTS[name]?.(film, locale, collection);
    const values = told?.values.filter(Boolean).map(String) ?? [];
    return {name, label: labels[name], lang: locale.tag, ...told, values};
  });
  return facts.filter(({values}) => values.length > 0);
}

/** All texts about a film but the curator's own. */
export function textsAbout(film: Film, collection: Collection, locale: Locale): readonly string[] {
  const {checks, context, disagreements, versions} = film;
  return [
    context?.text ?? '',
    ...factsOf(film, collection, locale).flatMap(({values}) => values),
    ...versions.map(({change}) => change),
    ...disagreements.flatMap(({values}) => values.map(({value}) => value)),
    ...checks.map(({note}) => note ?? ''),
  ];
}

function people(peopleOf: (film: Film) => readonly Person[]): Tell {
  return (film, locale) => ({values: peopleOf(film).map(person => nameOf(person, locale))});
}

/** Words that have translations. */
function words(wordsOf: (film: Film) => readonly (string | null)[]): Tell {
  return (film, locale, collection) => ({
    values: wordsOf(film).map(word => word && valueLabel(locale, collection, word)),
  });
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
