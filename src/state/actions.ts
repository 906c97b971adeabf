import type {ReactiveControllerHost} from 'lit';
import type {View} from '../attributes.js';
import {
  parseQuery,
  withFacetValue,
  withoutFilters,
  withSort,
  withText,
  type Check,
  type FacetName,
  type Film,
} from '../catalog/index.js';
import {emit, type FilmListEventDetails} from '../events.js';
import type {Address} from './address.js';
import type {Snapshot, State, Store} from './store.js';

/** How the address keeps a change: as a step to come back from, or in place of the last one. */
type History = 'push' | 'replace';

/** What an act may change. */
type Change = Partial<Pick<State, 'film' | 'query' | 'view'>>;

/** What the page has events for. */
type Moment = Snapshot & {readonly view: View};

/**
 * What people do, or elements inside the list on their behalf. Each act goes the one way of
 * `#commit`; what scripts and the address bar change goes to the store alone.
 */
export class Actions {
  readonly #host: ReactiveControllerHost & Element;
  readonly #store: Store;
  readonly #address: Address;

  constructor(host: ReactiveControllerHost & Element, store: Store, address: Address) {
    this.#host = host;
    this.#store = store;
    this.#address = address;
  }

  search = (text: string): void =>
    this.#commit({query: withText(this.#store.query, text)}, 'replace');

  choose = (facet: FacetName, value: string, selected: boolean): void =>
    this.#commit({query: withFacetValue(this.#store.query, facet, value, selected)}, 'push');

  sort = (key: string): void => this.#commit({query: withSort(this.#store.query, key)}, 'push');

  clear = (): void => this.#commit({query: withoutFilters(this.#store.query)}, 'push');

  ask = (query: string): void => this.#commit({query: parseQuery(query)}, 'push');

  show = (view: View): void => this.#commit({view}, 'push');

  /** From one film's details to another's is no step of its own: back leads out of them. */
  open = (id: string): void =>
    this.#commit({film: id}, this.#store.snapshot.film ? 'replace' : 'push');

  close = (): void => this.#commit({film: ''}, 'push');

  /** False when the page takes care of it. */
  report = (film: Film, check?: Check): boolean =>
    emit(this.#host, 'film-report', check ? {film, check} : {film});

  /** False when the page copies or saves the text itself. */
  export = (detail: FilmListEventDetails['film-export']): boolean =>
    emit(this.#host, 'film-export', detail);

  linkTo = (film: Film): string | null => this.#address.linkTo(film.id);

  /**
   * First the event that may prevent the change, then the change, then the events that tell it, then
   * the address. An act that changes nothing is not told; what it touched is drawn as it was.
   */
  #commit(change: Change, history: History): void {
    const before = this.#now();
    if (!this.#mayOpen(change.film) || !this.#store.update(change)) this.#host.requestUpdate();
    else {
      this.#tell(before);
      this.#address[history]();
    }
  }

  /** Is there such a film, and does the page let it open? */
  #mayOpen(id: string | undefined): boolean {
    if (!id) return true;
    const film = this.#store.snapshot.collection.films.find(film => film.id === id);
    return film !== undefined && emit(this.#host, 'film-open', {film});
  }

  #now(): Moment {
    const {snapshot, view} = this.#store;
    return {...snapshot, view};
  }

  #tell(before: Moment): void {
    const {film, result, view} = this.#now();
    const {films, query, total} = result;
    if (query !== before.result.query) emit(this.#host, 'film-query-change', {query, films, total});
    if (view !== before.view) emit(this.#host, 'film-view-change', {view});
    if (!film && before.film) emit(this.#host, 'film-close', {film: before.film});
  }
}
