import type {Film, ProblemCode} from './catalog/index.js';

/** How the films are drawn. */
export type View = 'cards' | 'list';

/** The view that an attribute or an address asks for; cards when it makes no sense. */
export function toView(view: string | null): View {
  return view === 'list' ? 'list' : 'cards';
}

/** Where the films come from, in the order of precedence. */
export type Source = 'property' | 'inline' | 'bundled';

/**
 * Closed list: the gate's codes, and `parse` for inline JSON that is no JSON.
 * After `parse`, `shape` and `no-films` the films that were there stay.
 */
export type FilmListErrorCode = ProblemCode | 'parse';

/** What each event carries in `detail`. */
export interface FilmListEventDetails {
  /** A collection is in place and drawn; again each time another one takes its place. */
  'film-list-ready': {readonly films: readonly Film[]; readonly source: Source};
  /** Films were given that could not be used, or not all of them. */
  'film-list-error': {readonly code: FilmListErrorCode; readonly message: string};
  /** A person searched, filtered, sorted or cleared. `total` is the size of the whole collection. */
  'film-query-change': {
    readonly query: string;
    readonly films: readonly Film[];
    readonly total: number;
  };
  /** A person chose another view. */
  'film-view-change': {readonly view: View};
}

declare global {
  interface HTMLElementEventMap {
    'film-list-ready': CustomEvent<FilmListEventDetails['film-list-ready']>;
    'film-list-error': CustomEvent<FilmListEventDetails['film-list-error']>;
    'film-query-change': CustomEvent<FilmListEventDetails['film-query-change']>;
    'film-view-change': CustomEvent<FilmListEventDetails['film-view-change']>;
  }
}

/** Tells the page, through any shadow roots around the element. */
export function emit<Name extends keyof FilmListEventDetails>(
  target: EventTarget,
  name: Name,
  detail: FilmListEventDetails[Name],
): void {
  // CustomEvent, because MooTools replaces the global Event on the pages that use it.
  target.dispatchEvent(
    new CustomEvent(name, {bubbles: true, composed: true, detail: Object.freeze(detail)}),
  );
}
