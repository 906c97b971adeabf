import type {ReactiveController} from 'lit';
import type {CatalogController} from './store.js';
import {
  normalizeText,
  searchTextOf,
  withFacetValue,
  withoutFilters,
  withSort,
  withText,
  type FacetName,
  type Query,
} from '../catalog/index.js';
import type {View} from '../attributes.js';
import {emit} from '../events.js';
import type {Acts} from '../wall/scene.js';
import {ofDocument} from '../guest/unclobbered.js';
import type {AddressHost, UrlController} from './address.js';

/** Films drawn at once; the others wait behind a button, so that a thousand films stay quick. */
const PAGE = 48;

interface InteractiveHost extends AddressHost {
  readonly renderRoot: ParentNode;
}

/** What people do with a list, and what they have unfolded in it. */
export class InteractionController implements ReactiveController, Acts {
  readonly #host: InteractiveHost;
  readonly #catalog: CatalogController;
  readonly #address: UrlController;
  #page: Window | null = null;
  #limit = PAGE;
  isPrinting = false;
  #query = '';
  areFacetsOpen = false;
  readonly openFacets = new Set<FacetName>();
  readonly #touched = new Set<string>();

  constructor(host: InteractiveHost, catalog: CatalogController, address: UrlController) {
    this.#host = host;
    this.#catalog = catalog;
    this.#address = address;
    host.addController(this);
  }

  /** How many films are drawn at most. */
  get limit(): number {
    return this.isPrinting ? Infinity : this.#limit;
  }

  hostConnected(): void {
    this.#page = ofDocument(this.#host.ownerDocument, 'defaultView');
    this.#page?.addEventListener('beforeprint', this.#print);
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('beforeprint', this.#print);
  }

  /** Another query starts at its first page. */
  hostUpdate(): void {
    const {query} = this.#catalog.result;
    if (query !== this.#query) this.#limit = PAGE;
    this.#query = query;
  }

  /**
   * Writes the query's text into the search field, unless it says the same already: white space
   * counts while people type, and a page may ask something else while they do.
   */
  hostUpdated(): void {
    const field = this.#find('[part=search-input]') as HTMLInputElement | null;
    const {text} = this.#catalog.query;
    if (field && normalizeText(field.value) !== text) field.value = text;
  }

  keeps = (facet: FacetName, value: string): boolean => this.#touched.has(`${facet} ${value}`);

  /** Folds the films' words when somebody comes to search, so that the first letter is quick too. */
  prepareSearch = (): void => this.#catalog.snapshot.collection.films.forEach(searchTextOf);

  search = (text: string): void => {
    if (this.#change(withText(this.#catalog.query, text))) this.#address.replace();
  };

  choose = (facet: FacetName, value: string, selected: boolean): void => {
    this.#touched.add(`${facet} ${value}`);
    this.ask(withFacetValue(this.#catalog.query, facet, value, selected));
  };

  sort = (key: string): void => {
    this.ask(withSort(this.#catalog.query, key));
  };

  show = (view: View): void => {
    if (view === this.#host.view) return;
    this.#host.view = view;
    emit(this.#host, 'film-view-change', {view});
    this.#address.push();
  };

  /** The button that was pressed goes away; the focus goes where people would start anew. */
  clear = async (): Promise<void> => {
    this.ask(withoutFilters(this.#catalog.query));
    await this.#host.updateComplete;
    (this.#find('[part=search-input]') ?? this.#find('[part=card]'))?.focus();
  };

  toggleFacets = (): void => {
    this.areFacetsOpen = !this.areFacetsOpen;
    this.#host.requestUpdate();
  };

  toggleValues = (facet: FacetName): void => {
    if (!this.openFacets.delete(facet)) this.openFacets.add(facet);
    this.#host.requestUpdate();
  };

  /** The focus goes to the first film that was not there before. */
  showMore = async (): Promise<void> => {
    const next = this.#limit;
    this.#limit += PAGE;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#find(`[part=card]:nth-child(${next + 1})`)?.focus();
  };

  /** Asks a query on a person's behalf. */
  ask(query: Query): void {
    if (this.#change(query)) this.#address.push();
  }

  /** True when it made a difference; only then does the page hear of it. */
  #change(query: Query): boolean {
    const before = this.#catalog.result.query;
    this.#catalog.update({query});
    const {films, query: after, total} = this.#catalog.result;
    if (after === before) {
      this.#host.requestUpdate();
      return false;
    }
    emit(this.#host, 'film-query-change', {query: after, films, total});
    return true;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  /**
   * Draws at once: a page that calls `print()` is pictured before anything that waits has its turn.
   * The end of it is heard by lists too that have meanwhile left the page.
   */
  readonly #print = ({currentTarget, type}: Event): void => {
    this.isPrinting = type === 'beforeprint';
    if (this.isPrinting) currentTarget?.addEventListener('afterprint', this.#print, {once: true});
    this.#host.requestUpdate();
    drawNow(this.#host);
    this.#host.renderRoot.querySelectorAll('soviet-film-timeline').forEach(drawNow);
  };
}

/** Lit means this for subclasses; there is no other way not to wait. */
function drawNow(element: Element): void {
  (element as Element & {performUpdate(): void}).performUpdate();
}
