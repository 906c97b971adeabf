import type {FacetName, SortKey} from '../catalog/index.js';
import type {View} from '../events.js';

/** Every word of the interface. English is the contract: the other languages have its type. */
export interface Locale {
  /** Language tag, for `lang` and for Intl. */
  readonly tag: string;
  readonly films: string;
  readonly search: string;
  readonly searchHint: string;
  readonly sort: string;
  readonly sortKeys: Readonly<Record<SortKey, string>>;
  readonly view: string;
  readonly views: Readonly<Record<View, string>>;
  readonly filters: (chosen: number) => string;
  readonly clear: string;
  readonly count: (found: number, total: number) => string;
  readonly approximate: string;
  readonly empty: string;
  readonly moreFilms: (more: number) => string;
  readonly moreValues: (more: number) => string;
  readonly fewerValues: string;
  readonly refused: string;
  readonly incomplete: string;
  readonly fact: string;
  readonly directors: (names: string) => string;
  readonly minutes: (minutes: number) => string;
  readonly made: (year: number) => string;
  readonly released: (year: string) => string;
  readonly depicts: (from: number, to: number | null) => string;
  readonly facets: Readonly<Record<FacetName, string>>;
  /** The facet value of a film without a written source. */
  readonly noWrittenSource: string;
  readonly decade: (value: string) => string;
}

export const en: Locale = {
  tag: 'en',
  films: 'Films',
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
  views: {cards: 'Cards', list: 'List'},
  filters: chosen => (chosen ? `Filters (${chosen})` : 'Filters'),
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
  refused: 'These films could not be loaded.',
  incomplete: 'Some films could not be shown.',
  fact: 'Fact',
  directors: names => `Directed by ${names}`,
  minutes: minutes => `${count(minutes)} min`,
  made: year => `made ${year}`,
  released: year => `released ${year}`,
  depicts: (from, to) =>
    to === null ? `Depicts ${from} and after` : `Depicts ${from === to ? from : `${from}–${to}`}`,
  facets: {
    leader: 'Leader on screen',
    period: 'Period shown',
    decade: 'Decade',
    'who-leads': 'Who leads',
    director: 'Director',
    studio: 'Studio',
    country: 'Country today',
    'based-on': 'Based on',
  },
  noWrittenSource: 'original screenplay or not known',
  decade: value => value,
};

/** Small numbers look the same everywhere, and waking Intl would cost the first paint 20 ms. */
function count(number: number): string {
  return number < 1000 ? String(number) : number.toLocaleString('en');
}
