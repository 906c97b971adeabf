import type {FacetName, SortKey} from '../catalog/index.js';
import type {FilmListSnapshot} from '../context.js';
import type {View} from '../events.js';
import type {LoadProblem} from '../load-collection.js';
import type {Locale} from '../locales/en.js';

/** What people can do; the element does it and tells the page. */
export interface Acts {
  readonly prepareSearch: () => void;
  readonly search: (text: string) => void;
  readonly choose: (facet: FacetName, value: string, selected: boolean) => void;
  readonly sort: (key: string) => void;
  readonly show: (view: View) => void;
  readonly clear: () => void;
  readonly toggleFacets: () => void;
  readonly toggleValues: (facet: FacetName) => void;
  readonly showMore: () => void;
}

/** Everything that one drawing of the list depends on. */
export interface Scene extends Pick<FilmListSnapshot, 'collection' | 'result'> {
  readonly acts: Acts;
  readonly locale: Locale;
  readonly view: View;
  readonly sort: SortKey;
  readonly headingLevel: number;
  /** Is this control wanted by the host? */
  readonly shows: (control: Control) => boolean;
  readonly isFiltering: boolean;
  /** How many facet values are chosen. */
  readonly chosen: number;
  readonly areFacetsOpen: boolean;
  /** Facets of which all values are shown. */
  readonly openFacets: ReadonlySet<FacetName>;
  /** Has a person chosen this value before? Then it stays in sight. */
  readonly keeps: (facet: FacetName, value: string) => boolean;
  /** How many films are drawn at most. */
  readonly limit: number;
  readonly problem: LoadProblem | null;
}

/** What all cards depend on, beside their films. */
export type CardLook = Pick<Scene, 'collection' | 'headingLevel' | 'locale'>;

/** What can stand around the films, by the words of the attribute `controls`. */
export type Control = 'introduction' | 'search' | 'facets' | 'sort' | 'view';
