import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  DEFAULT_FACETS,
  EMPTY_QUERY,
  formatQuery,
  isFacetName,
  NO_FILMS,
  pickFilms,
  runQuery,
  type Collection,
  type FacetName,
  type Query,
  type Result,
} from '../catalog/index.js';
import {ContextProvider} from './context-provider.js';
import type {FilmListSnapshot} from '../context.js';
import {facetLabels} from '../locales/facet-labels.js';
import {en, type Locale} from '../locales/en.js';
import {words} from '../attributes.js';

/** All that the result depends on. */
export interface CatalogState {
  /** Null until films have been loaded. */
  collection: Collection | null;
  query: Query;
  /** Ids of the films to show, separated by spaces; empty for all. */
  only: string;
  /** Names of the facets to offer, separated by spaces; empty for the default. */
  facets: string;
  locale: Locale;
  /** Id of the film whose details are open; empty for none. */
  film: string;
}

/** What people can have done to a list through its context. */
type Requests = Pick<FilmListSnapshot, 'ask' | 'clear' | 'open' | 'close'>;

/** Holds what is asked, what was found, and which film is open. The only writer of all three. */
export class CatalogController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #requests: Requests;
  readonly #provider: ContextProvider;
  #state: Readonly<CatalogState> = {
    collection: null,
    query: EMPTY_QUERY,
    only: '',
    facets: '',
    locale: en,
    film: '',
  };
  #inView = NO_FILMS;
  #result: Result;
  #snapshot: FilmListSnapshot;

  constructor(host: ReactiveControllerHost & HTMLElement, requests: Requests) {
    this.#host = host;
    this.#requests = requests;
    this.#result = this.#run();
    this.#snapshot = this.#picture();
    this.#provider = new ContextProvider(host, this.#snapshot);
    host.addController(this);
  }

  get snapshot(): FilmListSnapshot {
    return this.#snapshot;
  }

  get result(): Result {
    return this.#snapshot.result;
  }

  get query(): Query {
    return this.#state.query;
  }

  /** True once films have been loaded. */
  get isReady(): boolean {
    return this.#state.collection !== null;
  }

  /** Takes over what is new and runs the query again; silent when nothing is. */
  update(change: Partial<CatalogState>): void {
    const before = this.#state;
    const after = {...before, ...change};
    if (formatQuery(after.query) === this.result.query) after.query = before.query;
    const names = Object.keys(after) as (keyof CatalogState)[];
    const changed = names.filter(name => after[name] !== before[name]);
    if (changed.length === 0) return;
    this.#state = after;
    if (after.collection !== before.collection || after.only !== before.only) {
      this.#inView = inView(after);
    }
    if (changed.some(name => name !== 'film')) this.#result = this.#run();
    this.#snapshot = this.#picture();
    this.#host.requestUpdate();
  }

  /** Companions hear of a change in the same update that draws it. */
  hostUpdate(): void {
    this.#provider.give(this.#snapshot);
  }

  #run(): Result {
    const {query, facets, locale} = this.#state;
    const collection = this.#inView;
    const label = facetLabels(locale, collection);
    return runQuery(collection, query, {facets: offered(facets), label});
  }

  #picture(): FilmListSnapshot {
    const collection = this.#inView;
    const film = collection.films.find(({id}) => id === this.#state.film) ?? null;
    return Object.freeze({...this.#requests, collection, result: this.#result, film});
  }
}

function inView({collection, only}: CatalogState): Collection {
  const ids = words(only);
  if (!collection) return NO_FILMS;
  return ids.length > 0 ? pickFilms(collection, ids) : collection;
}

function offered(facets: string): readonly FacetName[] {
  const names = words(facets);
  return names.length > 0 ? [...new Set(names)].filter(isFacetName) : DEFAULT_FACETS;
}
