import type {Check, Collection, FacetName, Film, SortKey} from '../catalog/index.js';
import type {FilmListSnapshot} from '../context.js';
import type {CheckMode, Control, View} from '../attributes.js';
import type {ExportFormat} from '../export/formats.js';
import type {LazyPart} from '../guest/lazy-part.js';
import type {LoadProblem} from '../state/origin.js';
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

/** What people do with the notes on a film, or on the introduction. */
export interface NoteActs {
  readonly openIn: (owner: Film | Collection) => ReadonlySet<number>;
  readonly toggle: (owner: Film | Collection, number: number) => void;
}

/** What people do with one film. */
export interface FilmActs {
  readonly open: (film: Film) => void;
  readonly close: () => void;
  /** Can details be drawn? */
  readonly isLoaded: boolean;
  /** To be called when they cannot after all. */
  readonly fail: (error: unknown) => void;
  /** Does the page listen for reports of mistakes? */
  readonly takesReports: boolean;
  /** False when the page takes care of it. */
  readonly report: (film: Film, check?: Check) => boolean;
  /** Address of the page with this film open; null when the address keeps no state. */
  readonly linkTo: (film: Film) => string | null;
}

/** What was taken away last. */
export interface Taken {
  readonly films: readonly Film[];
  /** The citation, to be seen and if need be copied by hand; null for a file. */
  readonly text: string | null;
  readonly isDone: boolean;
}

/** What people take away. */
export interface ExportActs {
  /** Has a menu been unfolded? Before that there is nothing in it. */
  readonly isPrepared: boolean;
  readonly prepare: () => void;
  readonly take: (format: ExportFormat, films: readonly Film[]) => void;
  readonly taken: Taken | null;
}

/** Everything that one drawing of the list depends on. */
export interface Scene extends Pick<FilmListSnapshot, 'collection' | 'result'> {
  readonly acts: Acts;
  readonly noteActs: NoteActs;
  readonly filmActs: FilmActs;
  readonly exportActs: ExportActs;
  readonly checks: CheckMode;
  /** The film whose details are open. */
  readonly film: Film | null;
  /** E-mail address for reports of mistakes; empty for none. */
  readonly reportTo: string;
  readonly locale: Locale;
  readonly view: View;
  readonly timeline: Pick<LazyPart, 'fail' | 'isLoaded'>;
  /** Paper shows every film whole, in any view. */
  readonly isPrinting: boolean;
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
export type CardLook = Pick<
  Scene,
  'checks' | 'collection' | 'filmActs' | 'headingLevel' | 'locale' | 'noteActs' | 'view'
>;
