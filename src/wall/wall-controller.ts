import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {formatQuery, normalizeText, type FacetName, type Query} from '../catalog/index.js';
import {levelBelow} from '../guest/heading-level.js';
import {windowOf} from '../guest/unclobbered.js';
import type {Actions} from '../state/actions.js';
import type {Store} from '../state/store.js';
import {OpenMenu, type MenuName} from './open-menu.js';

/** Films drawn at once; the others wait behind a button, so that a thousand films stay quick. */
const PAGE = 48;

interface WallHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode;
}

/** What people have unfolded on the wall, how far it goes, and where the focus is then. */
export class WallController implements ReactiveController {
  readonly #host: WallHost;
  readonly #store: Store;
  readonly #actions: Actions;
  #page: Window | null = null;
  /** How far the visitor went; another query starts at its first page. */
  #shown: {readonly query: Query; readonly limit: number} | undefined;
  isPrinting = false;
  readonly menu: OpenMenu;
  isIntroductionOpen = false;
  /** Where Tab stops among the menus of facets. */
  stop: MenuName | undefined;
  /** Id of the film whose row of the timeline had the focus last. */
  row = '';
  /** On a server it stays so; 0 in a page until it is read. */
  #headingLevel = 3;
  readonly openFacets = new Set<FacetName>();
  readonly #touched = new Set<string>();

  constructor(host: WallHost, store: Store, actions: Actions) {
    this.#host = host;
    this.#store = store;
    this.#actions = actions;
    this.menu = new OpenMenu(host);
    host.addController(this);
  }

  /** How many films are drawn at most. */
  get limit(): number {
    if (this.isPrinting) return Infinity;
    return this.#shown?.query === this.#store.query ? this.#shown.limit : PAGE;
  }

  hostConnected(): void {
    this.#headingLevel = 0;
    this.#page = windowOf(this.#host);
    this.#page?.addEventListener('beforeprint', this.#print);
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('beforeprint', this.#print);
  }

  /**
   * Writes the query's text into the search field, unless it says the same already: white space
   * counts while people type, and a page may ask something else while they do.
   */
  hostUpdated(): void {
    const field = this.#find('[part=search-input]') as HTMLInputElement | null;
    const {text} = this.#store.query;
    if (field && this.#store.isReady && normalizeText(field.value) !== text) field.value = text;
  }

  /** The level of titles that follows the page, which is read once for each connection. */
  get headingLevel(): number {
    return (this.#headingLevel ||= levelBelow(this.#host));
  }

  /** Has a person chosen this value before? Then it stays in sight. */
  keeps = (facet: FacetName, value: string): boolean => this.#touched.has(`${facet} ${value}`);

  choose = (facet: FacetName, value: string, selected: boolean): void => {
    this.#touched.add(`${facet} ${value}`);
    this.#actions.choose(facet, value, selected);
  };

  /** The button that was pressed goes away; the focus goes where people would start anew. */
  clear = async (): Promise<void> => {
    this.#actions.clear();
    await this.#host.updateComplete;
    (this.#find('[part=search-input]') ?? this.#find('[part=card]'))?.focus();
  };

  /** Nothing chosen in this facet, in one step. */
  clearFacet = (facet: FacetName): void => {
    const {query} = this.#store;
    this.#actions.ask(formatQuery({...query, facets: {...query.facets, [facet]: []}}));
    this.#find('.menu > [aria-expanded=true]')?.focus();
  };

  /** A value that is chosen no more; its button goes, and the focus goes to the next one. */
  drop = async (facet: FacetName, value: string): Promise<void> => {
    this.#actions.choose(facet, value, false);
    await this.#host.updateComplete;
    (this.#find('.chosen') ?? this.#find('[part=search-input]'))?.focus();
  };

  /** Past all that is above them, and from the filters to what they found. */
  goToFilms = (): void => {
    this.menu.close();
    this.#find('[part=card], [part=timeline-row] button, [part=empty] button')?.focus();
  };

  stopAt = (name: MenuName): void => {
    this.stop = name;
    this.#host.requestUpdate();
  };

  toggleValues = (facet: FacetName): void => {
    if (!this.openFacets.delete(facet)) this.openFacets.add(facet);
    this.#host.requestUpdate();
  };

  toggleIntroduction = (): void => {
    this.isIntroductionOpen = !this.isIntroductionOpen;
    this.#host.requestUpdate();
  };

  /** The focus goes to the first film that was not there before. */
  showMore = async (): Promise<void> => {
    const next = this.limit;
    this.#shown = {query: this.#store.query, limit: next + PAGE};
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#find(`[part=card]:nth-child(${next + 1})`)?.focus();
  };

  /** Tab comes back to the row that was left. */
  walkTo = (id: string): void => {
    this.row = id;
    this.#host.requestUpdate();
  };

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
  };
}

/** Lit means this for subclasses; there is no other way not to wait. */
function drawNow(element: Element): void {
  (element as Element & {performUpdate(): void}).performUpdate();
}
