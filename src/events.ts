import type {View} from './attributes.js';
import type {Check, Film, Problem, ProblemCode} from './catalog/index.js';
import type {ExportFormat} from './export/formats.js';

/** Where the films come from, in the order of precedence. */
export type Source = 'property' | 'inline' | 'bundled';

/**
 * Closed list: the gate's codes, `parse` for inline JSON that is no JSON, and `load` for a part of
 * the package that could not be loaded when it was needed.
 * After `parse`, `shape` and `no-films` the films that were there stay.
 */
export type FilmListErrorCode = ProblemCode | 'parse' | 'load';

/** What each event carries in `detail`. */
export interface FilmListEventDetails {
  /** A collection is in place and drawn; again each time another one takes its place. */
  'film-list-ready': {readonly films: readonly Film[]; readonly source: Source};
  /** Films were given that could not be used, or not all of them. */
  'film-list-error': {
    readonly code: FilmListErrorCode;
    /** In English, for the people who keep the page. */
    readonly message: string;
    /** What could not be used, and where it stands; at most 1,000, and the number of the others. */
    readonly problems: readonly Problem[];
  };
  /** A person searched, filtered, sorted or cleared. `total` is the size of the whole collection. */
  'film-query-change': {
    readonly query: string;
    readonly films: readonly Film[];
    readonly total: number;
  };
  /** A person chose another view. */
  'film-view-change': {readonly view: View};
  /** Someone asks for a film's details. `preventDefault()` keeps them shut. */
  'film-open': {readonly film: Film};
  /** Someone closed a film's details. */
  'film-close': {readonly film: Film};
  /** Someone takes films away as text. `preventDefault()` keeps us from copying or saving it. */
  'film-export': {
    readonly format: ExportFormat;
    readonly text: string;
    readonly films: readonly Film[];
  };
  /** Someone reports a mistake. `preventDefault()` says that the page takes care of it. */
  'film-report': {readonly film: Film; readonly check?: Check};
}

/** Events that stand before an act, which the page may do in its own way. */
const CANCELABLE: readonly string[] = ['film-open', 'film-export', 'film-report'];

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
  const cancelable = CANCELABLE.includes(name);
  // CustomEvent, because MooTools replaces the global Event on the pages that use it.
  return target.dispatchEvent(
    new CustomEvent(name, {
      bubbles: true,
      composed: true,
      cancelable,
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
