import type {Locale, PlainWords, StoryPart} from './locale.js';

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

export const enPlain: PlainWords = {
  asText: 'the films as text',
  handout: 'Handout',
  glossary: 'Glossary',
};

export const en: Locale = {
  tag: 'en',
  dir: 'ltr',
  films: 'Films',
  skip: 'Skip to the films',
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
  chosen: values => `${values} chosen`,
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
  note: (number, verdict, film) =>
    `Note ${number}${film && ` on ${film}`}: ${en.verdicts[verdict].toLowerCase()}`,
  standing: (noted, claims) => {
    const what = claims === 1 ? 'claim' : 'claims';
    if (noted === 0) return claims === 1 ? 'The claim holds' : `All ${claims} claims hold`;
    return `${noted} of ${claims} ${what} ${noted === 1 ? 'needs' : 'need'} a note`;
  },
  later: years => `${yearsIn(years, years)} later`,
  interval: 'Film made',
  story: parts => sentence(parts.map(clause)),
  openEnd: 'End not stated',
  keys: 'Arrow keys, Home and End go from film to film.',
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
  link: 'Link',
  position: (place, films) => `${count(place)} of ${count(films)}`,
  cite: 'Cite',
  held: 'Held by the sources',
  about: 'The film',
  times: (shown, made, later, released) => {
    const sentences = [
      `Shows ${shown}.`,
      `Made ${made}${later > 0 ? `, ${en.later(later)}` : ''}.`,
    ];
    if (released !== null) sentences.push(`First shown ${released}.`);
    return sentences.join(' ');
  },
  report: 'Report a mistake',
  export: 'Cite and export',
  copy: 'Copy a citation',
  save: 'Save a file',
  copied: 'Copied.',
  notCopied: 'Your browser did not allow copying.',
  offered: file => `Offered as a download: ${file}.`,
  hereIsText: 'Here is the text:',
};

/** In full at first, and after that what differs. */
function clause({about, films, least, most}: StoryPart, index: number): string {
  const set = typeof about === 'string' ? ` about ${about} years` : setIn(about);
  const shown = films === 1 ? 'it shows' : 'they show';
  const after = most ? `${yearsIn(least, most)} after` : `during the years ${shown}`;
  if (index > 0) return `${inWords(films)}${set && `${set},`} ${after}`;
  const made = films === 1 ? 'was made' : 'were made';
  const what = `${inWords(films)} ${films === 1 ? 'film' : 'films'}${set}`;
  return `${what} ${made} ${after}${most ? ` what ${shown}` : ''}`;
}

function setIn(years: readonly [number, number] | null): string {
  return years ? ` set in ${en.years(...years)}` : '';
}

const NUMBERS = 'no one two three four five six seven eight nine ten'.split(' ');

function inWords(number: number): string {
  return NUMBERS[number] ?? count(number);
}

function yearsIn(least: number, most: number): string {
  const range = least === most ? '' : `${least} to `;
  return `${range}${most} ${most === 1 ? 'year' : 'years'}`;
}

/** Clauses as one sentence, which begins with a capital letter. */
export function sentence(clauses: readonly string[]): string {
  const text = clauses.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function count(number: number): string {
  return grouped(number, ',');
}

/** Its digits by threes. Not by Intl: to wake it costs a slow machine 60 ms, once. */
export function grouped(number: number, sign: string): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, sign);
}
