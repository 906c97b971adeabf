/**
 * What elements inside `<soviet-film-list>` can see, by the community's context protocol
 * (https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md).
 * @module soviet-film-list/context
 */
import type {Collection, Film, Result} from './catalog/index.js';

/** One frozen picture of the list; every change gives a new one. */
export interface FilmListSnapshot {
  /** The films in view, before any query. */
  readonly collection: Collection;
  readonly result: Result;
  /** The film whose details are open, or null. */
  readonly film: Film | null;
  /** Asks another query, as if the person had: the page hears of it by `film-query-change`. */
  readonly ask: (query: string) => void;
  /** Takes away text and facets and keeps the order, as the button "Clear filters" does. */
  readonly clear: () => void;
  /** Opens the details of a film by its id, as the person could: the page may prevent it. */
  readonly open: (id: string) => void;
  /** Closes the details. */
  readonly close: () => void;
}

/**
 * The key of the context. It is a plain string, so that an element that does not import this
 * module, or gets another copy of it than the list did, still asks for the same thing. Its type says
 * what it stands for, as the protocol has it; `@lit/context` reads it from there.
 */
export const filmListContext = 'soviet-film-list' as string & {
  readonly __context__: FilmListSnapshot;
};
