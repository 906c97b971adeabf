import type {FacetName, Person, SortKey, Verdict} from '../catalog/index.js';
import type {View} from '../attributes.js';
import type {Language} from './index.js';

/** What is told of a film beside what can be filtered by. */
const facts = {
  writers: 'Written by',
  camera: 'Camera',
  music: 'Music',
  format: 'Format',
  languages: 'Spoken in',
  made: 'Made',
  released: 'First shown',
  depicted: 'Years depicted',
  place: 'Place',
  cast: 'Cast, among others',
  awards: 'Awards',
  admissions: 'Tickets sold',
  imdb: 'IMDb',
};

/** How each is drawn is in details/facts.ts. */
export type FactName = keyof typeof facts;

/** Every word of the interface. English is the contract: the other languages have its type. */
export interface Locale {
  /** Language tag, for `lang` and for Intl. */
  readonly tag: Language;
  /** Which way it runs. */
  readonly dir: 'ltr' | 'rtl';
  /** A person's name in this language, where the data has it. Without it, names are as they are. */
  readonly nameOf?: (person: Person) => string | null;
  readonly films: string;
  /** One of them, as the head of a column. */
  readonly film: string;
  readonly search: string;
  readonly searchHint: string;
  readonly sort: string;
  readonly sortKeys: Readonly<Record<SortKey, string>>;
  readonly view: string;
  readonly views: Readonly<Record<View, string>>;
  readonly filters: string;
  readonly clear: string;
  readonly count: (found: number, total: number) => string;
  readonly approximate: string;
  readonly empty: string;
  readonly moreFilms: (more: number) => string;
  readonly moreValues: (more: number) => string;
  readonly fewerValues: string;
  /** Names of facets in the bar, where they are shorter there. */
  readonly shortFacets: Readonly<Partial<Record<FacetName, string>>>;
  /** The button of the facets that have none of their own. */
  readonly moreFacets: string;
  readonly clearFacet: string;
  /** Before a value that is chosen. */
  readonly remove: string;
  /** Leads from the filters to what is found. */
  readonly show: (found: number) => string;
  readonly quoted: (text: string) => string;
  /** Unfolds a text, and folds it. */
  readonly more: string;
  readonly less: string;
  readonly refused: string;
  readonly incomplete: string;
  readonly fact: string;
  readonly minutes: (minutes: number) => string;
  readonly made: (year: number) => string;
  /** A day, a month or a year, as the language writes it alone. */
  readonly released: (date: string) => string;
  readonly years: (from: number, to: number | null) => string;
  readonly depicts: (years: string) => string;
  readonly facets: Readonly<Record<FacetName, string>>;
  /** Words for the facet values that are the product's own, where they differ from them. */
  readonly values: Readonly<Record<string, string>>;
  readonly decade: (value: string) => string;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly parts: (parts: number) => string;
  readonly admissions: (millions: number) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Name of the marker behind a claim. */
  readonly note: (number: number, verdict: Verdict) => string;
  readonly standing: (noted: number, claims: number) => string;
  /** Between the years shown and the year made. */
  readonly later: (years: number) => string;
  readonly beam: string;
  /** Of the years that a film shows. */
  readonly openEnd: string;
  readonly sources: string;
  readonly details: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly claims: string;
  /** Of the time in which a film was made. */
  readonly context: string;
  readonly versions: string;
  /** Years in which a film was changed. */
  readonly changed: (years: string) => string;
  readonly disagreements: string;
  readonly link: string;
  readonly report: string;
  readonly export: string;
  readonly copy: string;
  readonly save: string;
  readonly copied: string;
  readonly saved: string;
  readonly copyByHand: string;
}

/** Words of what is made outside the element, which its own file need not carry. */
export interface PlainWords {
  /** Names the link between the tags, to the films as a document. */
  readonly asText: string;
  readonly handout: string;
  readonly glossary: string;
}

export const enPlain: PlainWords = {
  asText: 'the films as text',
  handout: 'Handout',
  glossary: 'Glossary',
};

export const en: Locale = {
  tag: 'en',
  dir: 'ltr',
  films: 'Films',
  film: 'Film',
  search: 'Search',
  searchHint: 'Title, person or place',
  sort: 'Order',
  sortKeys: {
    curated: 'Curator’s order',
    year: 'Oldest first',
    '-year': 'Newest first',
    title: 'Title, A to Z',
    depicted: 'Years depicted',
  },
  view: 'View',
  views: {cards: 'Cards', list: 'List', timeline: 'Timeline'},
  filters: 'Filters',
  clear: 'Clear filters',
  count: (found, total) => {
    const films = total === 1 ? 'film' : 'films';
    return found === total
      ? `${count(total)} ${films}`
      : `${count(found)} of ${count(total)} ${films}`;
  },
  approximate: 'No exact match. These are the closest.',
  empty: 'No film matches.',
  moreFilms: more => `Show ${count(more)} more`,
  moreValues: more => `${count(more)} more`,
  fewerValues: 'Fewer',
  shortFacets: {leader: 'Leader', period: 'Period'},
  moreFacets: 'More',
  clearFacet: 'Clear',
  remove: 'Remove',
  show: found => `Show ${en.count(found, found)}`,
  quoted: text => `“${text}”`,
  more: 'more',
  less: 'less',
  refused: 'These films could not be loaded.',
  incomplete: 'Some films could not be shown.',
  fact: 'Fact',
  minutes: minutes => `${count(minutes)} min`,
  made: year => `made ${year}`,
  released: date => `released ${date}`,
  years: (from, to) =>
    to === null ? `${from} and after` : from === to ? String(from) : `${from}–${to}`,
  depicts: years => `Depicts ${years}`,
  facets: {
    leader: 'Leader on screen',
    period: 'Period shown',
    decade: 'Decade',
    'who-leads': 'Who leads',
    director: 'Director',
    studio: 'Studio',
    country: 'Country today',
    'based-on': 'Based on',
    checked: 'Claims checked',
  },
  values: {},
  decade: value => value,
  facts,
  parts: parts => (parts === 1 ? '1 part' : `${parts} parts`),
  admissions: millions => `${millions} million in the Soviet Union`,
  verdicts: {
    accurate: 'Accurate',
    partly: 'Partly accurate',
    inaccurate: 'Inaccurate',
    unverified: 'Unverified',
  },
  note: (number, verdict) => `Note ${number}: ${en.verdicts[verdict]}`,
  standing: (noted, claims) => {
    const what = claims === 1 ? 'claim' : 'claims';
    if (noted === 0) return claims === 1 ? 'The claim holds' : `All ${claims} claims hold`;
    return `${noted} of ${claims} ${what} ${noted === 1 ? 'needs' : 'need'} a note`;
  },
  later: years => (years === 1 ? '1 year later' : `${years} years later`),
  beam: 'From the film back to its story',
  openEnd: 'End not stated',
  sources: 'Sources',
  details: 'Details',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  claims: 'Claims checked',
  context: 'Context',
  versions: 'Later versions',
  changed: years => `changed ${years}`,
  disagreements: 'Where sources disagree',
  link: 'Link to this film',
  report: 'Report a mistake',
  export: 'Cite and export',
  copy: 'Copy a citation',
  save: 'Save a file',
  copied: 'Copied.',
  saved: 'Saved.',
  copyByHand: 'Your browser did not allow copying. Here is the text:',
};

/** Small numbers look the same everywhere, and waking Intl would cost the first paint 20 ms. */
function count(number: number): string {
  return number < 1000 ? String(number) : number.toLocaleString('en');
}
