import type {View} from './attributes.js';
import type {Check, Film, Problem, ProblemCode} from './catalog/index.js';

/** Where the films come from, in the order of precedence. */
export type Origin = 'property' | 'inline' | 'bundled';

/**
 * Closed list: the gate's codes, and `parse` for inline JSON that is no JSON.
 * After `parse`, `shape` and `no-films` the films that were there stay.
 */
export type FilmListErrorCode = ProblemCode | 'parse';

/**
 * Every format in which films are taken away. Citations are written in citations.ts, files in
 * export-films.ts.
 */
export interface Format {
  /** A proper name, the same in every language. */
  readonly label: string;
  /** Ending and media type of what is saved; a citation has none, and is copied. */
  readonly file?: readonly [ending: string, type: string];
}

export const FORMATS = {
  chicago: {label: 'Chicago'},
  mla: {label: 'MLA'},
  apa: {label: 'APA'},
  bibtex: {label: 'BibTeX', file: ['bib', 'application/x-bibtex']},
  ris: {label: 'RIS', file: ['ris', 'application/x-research-info-systems']},
  csv: {label: 'CSV', file: ['csv', 'text/csv;charset=utf-8']},
  json: {label: 'JSON', file: ['json', 'application/json']},
} satisfies Record<string, Format>;

export type ExportFormat = keyof typeof FORMATS;

export type FileFormat = {
  [Name in ExportFormat]: (typeof FORMATS)[Name] extends {readonly file: unknown} ? Name : never;
}[ExportFormat];

export type CitationStyle = Exclude<ExportFormat, FileFormat>;

export const EXPORT_FORMATS = Object.keys(FORMATS) as readonly ExportFormat[];

/** What each event carries in `detail`. The comments here are the events' documentation. */
export interface FilmListEventDetails {
  /** A collection is in place and drawn; again each time another one takes its place. */
  'film-list-ready': {readonly films: readonly Film[]; readonly origin: Origin};
  /**
   * Films were given that could not be used, or not all of them. `code` is `parse`, `shape` or
   * `no-films` (none could be used: your last good films stay, and the bundled ones never stand in
   * for them), `film` (some are missing) or `field` (all are shown, without a field or a check, or
   * with another id). `problems` has the `path`, the `value` and the `reason` of each; the console
   * has them too.
   */
  'film-list-error': {
    readonly code: FilmListErrorCode;
    /** In English, for the people who keep the page. */
    readonly message: string;
    /** What could not be used, and where it stands; at most 1,000, and the number of the others. */
    readonly problems: readonly Problem[];
  };
  /**
   * A person searched, filtered, sorted or cleared. `query` is the canonical string, `total` the
   * size of the whole collection.
   */
  'film-query-change': {
    readonly query: string;
    readonly films: readonly Film[];
    readonly total: number;
  };
  /** A person chose another view. */
  'film-view-change': {readonly view: View};
  /**
   * A person asks for a film's details, or goes on to a neighbour's. Cancelable:
   * `preventDefault()` keeps them shut and lets you show your own.
   */
  'film-open': {readonly film: Film};
  /** A person closed a film's details. */
  'film-close': {readonly film: Film};
  /**
   * A person copies a citation or saves a file; `format` is one of {@link EXPORT_FORMATS}.
   * Cancelable: `preventDefault()` leaves the text to you.
   */
  'film-export': {
    readonly format: ExportFormat;
    readonly text: string;
    readonly films: readonly Film[];
  };
  /**
   * A person reports a mistake, in one claim or in the film. Cancelable: `preventDefault()` says that
   * you take care of it. Without the attribute `report` or `report-to` nothing to report with is
   * shown.
   */
  'film-report': {readonly film: Film; readonly check?: Check};
}

/** A cancelable event stands before an act, which the page may do in its own way. */
export const EVENTS = {
  'film-list-ready': {cancelable: false},
  'film-list-error': {cancelable: false},
  'film-query-change': {cancelable: false},
  'film-view-change': {cancelable: false},
  'film-open': {cancelable: true},
  'film-close': {cancelable: false},
  'film-export': {cancelable: true},
  'film-report': {cancelable: true},
} satisfies Record<keyof FilmListEventDetails, {cancelable: boolean}>;

type FilmListEvents = {
  [Name in keyof FilmListEventDetails]: CustomEvent<FilmListEventDetails[Name]>;
};

declare global {
  interface HTMLElementEventMap extends FilmListEvents {}
  interface DocumentEventMap extends FilmListEvents {}
  interface WindowEventMap extends FilmListEvents {}
}

/** Tells the page, through any shadow roots around the element; false when it prevents the act. */
export function emit<Name extends keyof FilmListEventDetails>(
  target: EventTarget,
  name: Name,
  detail: FilmListEventDetails[Name],
): boolean {
  // CustomEvent, because MooTools replaces the global Event on the pages that use it.
  return target.dispatchEvent(
    new CustomEvent(name, {
      bubbles: true,
      composed: true,
      ...EVENTS[name],
      detail: Object.freeze(detail),
    }),
  );
}

/** Tells the page, and whoever keeps it on the console, what could not be used. */
export function fail(
  target: EventTarget,
  code: FilmListErrorCode,
  message: string,
  problems: readonly Problem[] = [],
): void {
  const lines = problems.map(
    ({path, reason, value}) => `${path} ${value && `(${value}) `}${reason}`,
  );
  console.warn([`<soviet-film-list>: ${message}`, ...lines].join('\n'));
  emit(target, 'film-list-error', {code, message, problems});
}
