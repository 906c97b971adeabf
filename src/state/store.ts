import type {ReactiveControllerHost} from 'lit';
import {splitWords, toWords, type View} from '../attributes.js';
import {
  DEFAULT_FACETS,
  EMPTY_QUERY,
  FACET_NAMES,
  formatQuery,
  NO_FILMS,
  pickFilms,
  runQuery,
  type Collection,
  type FacetName,
  type Film,
  type Query,
  type Result,
  type SortKey,
} from '../catalog/index.js';
import {facetLabels} from '../locales/facet-labels.js';
import {en} from '../locales/en.js';
import type {Locale} from '../locales/locale.js';

/** The order of each view where the query asks for none: the timeline's own, else the curator's. */
const ORDERS: Readonly<Partial<Record<View, SortKey>>> = {timeline: 'depicted'};

/** All that what is seen depends on. */
export interface State {
  /** Null until films have been loaded. */
  readonly collection: Collection | null;
  readonly query: Query;
  readonly view: View;
  /** Id of the film whose details are open; empty for none. */
  readonly film: string;
  /** Ids of the films to show, separated by spaces; empty for all. */
  readonly only: string;
  /** Names of the facets to offer, separated by spaces; empty for the default. */
  readonly facets: string;
  readonly locale: Locale;
}

/** What follows from the state; every change gives a new one. */
export interface Snapshot {
  /** The films in view, before any query. */
  readonly collection: Collection;
  readonly result: Result;
  /** The film whose details are open, or null. */
  readonly film: Film | null;
}

/** What is shown, what is asked, what was found, and which film is open: held here alone. */
export class Store {
  readonly #host: ReactiveControllerHost;
  #state: State = {
    collection: null,
    query: EMPTY_QUERY,
    view: 'cards',
    film: '',
    only: '',
    facets: '',
    locale: en,
  };
  #snapshot: Snapshot;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#snapshot = snapshotOf(this.#state, null, NO_FILMS);
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  get result(): Result {
    return this.#snapshot.result;
  }

  get query(): Query {
    return this.#state.query;
  }

  get view(): View {
    return this.#state.view;
  }

  /** With the films that `only` leaves out; null until films have been loaded. */
  get loaded(): Collection | null {
    return this.#state.collection;
  }

  get isReady(): boolean {
    return this.loaded !== null;
  }

  /** The one way to change anything: takes over what is new. False, and silent, when nothing is. */
  update(change: Partial<State>): boolean {
    const before = this.#state;
    const after = {...before, ...change};
    if (formatQuery(after.query) === this.result.query) after.query = before.query;
    const names = Object.keys(after) as (keyof State)[];
    const changed = names.filter(name => after[name] !== before[name]);
    if (changed.length === 0) return false;
    this.#state = after;
    this.#snapshot = this.#look(changed);
    this.#host.requestUpdate();
    return true;
  }

  /** What is in view is only looked for again when it can be something else, or in another order. */
  #look(changed: readonly (keyof State)[]): Snapshot {
    const {collection, result} = this.#snapshot;
    const isInOrder = orderOf(this.#state) === result.sort;
    if (isInOrder && changed.every(name => name === 'view')) return this.#snapshot;
    if (changed.includes('collection') || changed.includes('only')) {
      return snapshotOf(this.#state, null, inView(this.#state));
    }
    const isFound = isInOrder && changed.every(name => name === 'film' || name === 'view');
    return snapshotOf(this.#state, isFound ? result : null, collection);
  }
}

function snapshotOf(state: State, result: Result | null, collection: Collection): Snapshot {
  const film = (state.film && collection.films.find(({id}) => id === state.film)) || null;
  return Object.freeze({collection, result: result ?? run(state, collection), film});
}

function run(state: State, collection: Collection): Result {
  const {facets, locale, query} = state;
  const label = facetLabels(locale, collection);
  return runQuery(collection, query, {facets: offered(facets), label, sort: orderOf(state)});
}

function orderOf({query, view}: State): SortKey {
  return query.sort ?? ORDERS[view] ?? 'curated';
}

function inView({collection, only}: State): Collection {
  if (!collection) return NO_FILMS;
  const ids = splitWords(only);
  return ids.length > 0 ? pickFilms(collection, ids) : collection;
}

function offered(facets: string): readonly FacetName[] {
  const names = toWords(FACET_NAMES, facets);
  return names.length > 0 ? names : DEFAULT_FACETS;
}
