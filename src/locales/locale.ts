import type {FacetName, Person, SortKey, Verdict} from '../catalog/index.js';
import type {View} from '../attributes.js';
import type {FactName} from './en.js';
import type {Language} from './index.js';

/** Films that the timeline's sentence tells of together; `least` and `most` in years, 0 for "meanwhile". */
export interface StoryPart {
  readonly films: number;
  readonly least: number;
  readonly most: number;
  /** What they show: these years, or others than the part before; null where nothing is to be said. */
  readonly about: readonly [from: number, to: number] | 'earlier' | 'later' | 'other' | null;
}

/** Every word of the interface. English is the contract: the other languages have its type. */
export interface Locale {
  /** Language tag, for `lang` and for Intl. */
  readonly tag: Language;
  /** Which way it runs. */
  readonly dir: 'ltr' | 'rtl';
  /** A person's name in this language, where the data has it. Without it, names are as they are. */
  readonly nameOf?: (person: Person) => string | null;
  readonly films: string;
  /** Leads past all that is above them. */
  readonly skip: string;
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
  /** How many values of a facet are chosen. */
  readonly chosen: (values: number) => string;
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
  /** Name of the marker behind a claim; the film is empty where the text is of all. */
  readonly note: (number: number, verdict: Verdict, film: string) => string;
  readonly standing: (noted: number, claims: number) => string;
  /** Between the years shown and the year made. */
  readonly later: (years: number) => string;
  /** Head of the column with these words. */
  readonly interval: string;
  /** What a timeline shows, in one sentence. */
  readonly story: (parts: readonly StoryPart[]) => string;
  /** Of the years that a film shows. */
  readonly openEnd: string;
  /** How the timeline is walked by keys. */
  readonly keys: string;
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
  /** Where a film stands among those that were found. */
  readonly position: (place: number, films: number) => string;
  readonly cite: string;
  readonly held: string;
  /** Above what is known of it. */
  readonly about: string;
  /** The two times in a sentence. The last year is there where it is another than that of making. */
  readonly times: (shown: string, made: number, later: number, released: number | null) => string;
  readonly report: string;
  readonly export: string;
  readonly copy: string;
  readonly save: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Nothing tells whether the browser saved the file. */
  readonly offered: (file: string) => string;
  readonly hereIsText: string;
}

/** Words of what is made outside the element, which its own file need not carry. */
export interface PlainWords {
  /** Names the link between the tags, to the films as a document. */
  readonly asText: string;
  readonly handout: string;
  readonly glossary: string;
}
