import {isServer, LitElement, noChange, nothing, type PropertyValues} from 'lit';
import {version} from '../package.json';
import {asFlag, asNumber, toText, toWord, VIEWS, type View} from './attributes.js';
import {
  formatQuery,
  isFiltering,
  parseQuery,
  withoutFilters,
  type Collection,
  type Result,
} from './catalog/index.js';
import {OpenNotes} from './claims/open-notes.js';
import {openMeaning} from './claims/terms.js';
import {details} from './details/details.js';
import {detailsStyles} from './details/details.styles.js';
import {Dialog} from './details/dialog.js';
import {ExportController} from './export/export-controller.js';
import {CountAnnouncer} from './guest/announcer.js';
import {ForeignChanges} from './guest/foreign-changes.js';
import {LightDismiss} from './guest/light-dismiss.js';
import {PageScheme} from './guest/page-scheme.js';
import {Prerendered} from './guest/prerendered.js';
import {Styles} from './guest/styles.js';
import {createElement} from './guest/unclobbered.js';
import {LanguageController} from './locales/language-controller.js';
import {JsonLd} from './plain/json-ld.js';
import {STYLES} from './soviet-film-list.styles.js';
import {Actions} from './state/actions.js';
import {Address} from './state/address.js';
import {ContextProvider} from './state/context-provider.js';
import {Loader} from './state/loading.js';
import {hasFallback, isVisible} from './state/origin.js';
import {checkWords, Mistakes} from './state/mistakes.js';
import {Store} from './state/store.js';
import {timelineStyles} from './timeline/timeline.styles.js';
import {fallback} from './wall/fallback.js';
import {KeptCards} from './wall/kept-cards.js';
import {list} from './wall/list.js';
import {sceneOf, type Scene} from './wall/scene.js';
import {WallController} from './wall/wall-controller.js';

// Events are described in events.ts, custom properties in the stylesheets that read them.

/**
 * A curated collection of films as cards that people search, filter and sort.
 *
 * The films come from the property `films`, an inline `<script type="application/json">` child, or
 * the bundled collection of ten Soviet films about leadership, in this order. Any other children
 * are what readers see until the list is ready, or when it never is.
 *
 * @tag soviet-film-list
 *
 * @attribute {string} lang - Language of the interface, `en` or `ru`. Absent: the nearest `lang` in the page; English where it is another.
 *
 * @slot header - Above everything: your own heading or a line about the list.
 * @slot footer - Below everything.
 * @slot aside - Between the bar and the films: your own elements, which may use the context.
 * @slot film:<id> - Your own line inside one card, such as a screening date.
 * @slot - Fallback content, and the inline JSON. Never shown once the list is ready.
 *
 * @csspart base - The box around everything.
 * @csspart header - The slot `header` and the introduction.
 * @csspart introduction - The curator's introduction.
 * @csspart toolbar - The bar: search, facets, count, order, views, citing.
 * @csspart search - The search field with its sign.
 * @csspart search-input - The search field.
 * @csspart clear - Buttons that take the filters away.
 * @csspart sort - The choice of the order.
 * @csspart views - The group of view buttons.
 * @csspart view-button - One view button.
 * @csspart facets - The buttons of the facets, with the menu that is open.
 * @csspart facet - One facet in a menu.
 * @csspart facet-label - A facet's name.
 * @csspart chip - One value of a facet with its checkbox.
 * @csspart chip-count - How many films have the value.
 * @csspart count - How many films are shown.
 * @csspart film-list - The list of films.
 * @csspart card - One film.
 * @csspart poster - Its poster: drawn, or the picture that the film's `image` names, with its credit.
 * @csspart card-title - Its title, a heading with the button that opens the details.
 * @csspart card-original - Its original title.
 * @csspart card-year - Its year, and what differs from it.
 * @csspart card-meta - Which years it depicts, and who directed it.
 * @csspart card-description - The curator's description.
 * @csspart card-fact - The curator's fact.
 * @csspart card-standing - How the claims of the text stand.
 * @csspart check-marker - The number behind a claim that needs a note.
 * @csspart check-note - A note on a claim.
 * @csspart timeline - The timeline.
 * @csspart timeline-row - One film on it.
 * @csspart timeline-span - The years that a film shows, there and in cards.
 * @csspart timeline-release - The year of its first showing, where that came later.
 * @csspart timeline-legend - What the signs of the timeline mean.
 * @csspart details - The dialog with the details of a film.
 * @csspart details-close - The button that closes it.
 * @csspart export - Citations and files.
 * @csspart button - Every other button: Filters, Cite and export and its formats, more films, the neighbours in the details.
 * @csspart empty - Shown when no film matches.
 * @csspart error - Shown when films could not be used.
 *
 * @cssstate filtered - A text or a facet leaves films out, or could.
 * @cssstate empty - No film matches.
 * @cssstate loading - The films are not there yet: the page's parser is still at the element, its fallback is being painted, or a long list of films is being read.
 * @cssstate error - Films could not be used.
 * @cssstate cards - The view is `cards`.
 * @cssstate list - The view is `list`.
 * @cssstate timeline - The view is `timeline`.
 * @cssstate dark - The page's text is light, and neither the page nor `theme` sets a colour scheme.
 */
export class SovietFilmList extends LitElement {
  static override properties = {
    view: {type: String, noAccessor: true},
    query: {type: String, noAccessor: true},
    facets: {type: String},
    controls: {type: String},
    only: {type: String},
    // Only scripts of the page change it. With useDefault the tag gets no attribute before that.
    theme: {type: String, reflect: true, useDefault: true},
    checks: {type: String},
    report: {type: Boolean, converter: asFlag},
    reportTo: {type: String, attribute: 'report-to'},
    jsonLd: {type: Boolean, attribute: 'json-ld', converter: asFlag},
    headingLevel: {type: Number, attribute: 'heading-level', converter: asNumber},
    urlState: {type: String, attribute: 'url-state'},
    urlKey: {type: String, attribute: 'url-key'},
    films: {attribute: false, noAccessor: true},
  };

  /** A server writes them into the shadow root; in a page `Styles` adopts them. */
  static override styles = isServer ? STYLES : [];

  /** Version of the package. */
  static readonly version: string = version;

  /** The collection that is shown when the page gives none; set by the entry that bundles one. */
  static bundled: Collection | null = null;

  /**
   * Facets that are offered, in order, separated by spaces: any of {@link FACET_NAMES}.
   * Empty: the first four.
   */
  declare facets: string;

  /**
   * What stands around the films, separated by spaces: any of {@link CONTROLS}, or
   * `none`. Empty: everything.
   */
  declare controls: string;

  /** Ids of the films to show, separated by spaces, in this order. Empty: all. */
  declare only: string;

  /**
   * `inherit` follows the page's `color-scheme`, or its text colour where it sets none; `auto`
   * follows the visitor's system.
   * @type {Scheme}
   */
  declare theme: string;

  /**
   * Notes on the claims of the text: `marked` puts a marker behind the words, which opens the note;
   * `open` writes all notes out; `off` shows neither.
   * @type {CheckMode}
   */
  declare checks: string;

  /** Says that the page takes reports of mistakes, by the event `film-report`. */
  declare report: boolean;

  /** E-mail address for reports of mistakes, where the page does not handle `film-report`. */
  declare reportTo: string;

  /** Puts schema.org data of the list into the page's head. */
  declare jsonLd: boolean;

  /**
   * Level of the films' headings, 2 to 6. Without it they are one level below the nearest heading
   * before the list, which is read once on connect (3 on servers, and where there is none).
   * @type {number | null}
   */
  declare headingLevel: number | null;

  /**
   * Keeps query, view and open film in the page's address, so that a link opens the same view.
   * @type {UrlState}
   */
  declare urlState: string;

  /** Prefix of our parameters in the address, for pages with two lists: `a` makes `a.q=…`. */
  declare urlKey: string;

  /** The DOM of unit tests has no states. */
  readonly #states = this.attachInternals?.().states as CustomStateSet | undefined;
  readonly #styles = new Styles(this, STYLES);
  readonly #language = new LanguageController(this);
  readonly #store = new Store(this);
  readonly #address = new Address(this, this.#store);
  readonly #actions = new Actions(this, this.#store, this.#address);
  readonly #wall = new WallController(this, this.#store, this.#actions);
  readonly #cards = new KeptCards(this);
  readonly #openNotes = new OpenNotes(this);
  readonly #exports = new ExportController(this, this.#store, this.#actions);
  readonly #prerendered = new Prerendered();
  readonly #scheme = new PageScheme(this);
  readonly #foreign = new ForeignChanges();
  readonly #loader = new Loader(this, this.#store, this.#prerendered);
  readonly #mistakes = new Mistakes(this, this.#store);
  /** Null before there are films, undefined where what is drawn has to stay. */
  #scene: Scene | null | undefined = null;
  /** Details have been open before: their dialog stays. */
  #hasOpened = false;
  #films: unknown;

  constructor() {
    super();
    this.facets = '';
    this.controls = '';
    this.only = '';
    this.theme = 'inherit';
    this.headingLevel = null;
    this.urlState = 'none';
    this.urlKey = '';
    this.checks = 'marked';
    this.report = false;
    this.reportTo = '';
    this.jsonLd = false;
    const dialog = new Dialog(this, this.#store, this.#wall);
    new LightDismiss(this, [openMeaning(this), this.#openNotes, this.#wall.menu, dialog]);
    new CountAnnouncer(this, this.#store, this.#language);
    new JsonLd(this, this.#store);
    new ContextProvider(this, this.#store, this.#actions);
  }

  /**
   * How the films are drawn: `cards`, `list` (one row a film, which unfolds its text) or `timeline`
   * (the years that films show against the years in which they were made). The attribute is the view
   * that visitors start with; it keeps its value when they choose another one.
   * @attr view
   * @default 'cards'
   */
  get view(): View {
    return this.#store.view;
  }

  set view(view: View) {
    checkWords(this, 'view', VIEWS, view);
    this.#store.update({view: toWord(VIEWS, view)});
  }

  /**
   * What is asked, as a URL query string: `q` text, `sort`, and any facet, for instance
   * `q=berlin&leader=Joseph+Stalin&sort=-year`. Without `sort` each view has its own order. Reads
   * back in canonical form.
   * @attr query
   * @type {string}
   * @default ''
   */
  get query(): string {
    return formatQuery(this.#store.query);
  }

  set query(query: string) {
    this.#mistakes.ask({query});
    this.#store.update({query: parseQuery(toText(query) ?? '')});
  }

  /**
   * Your own collection: a list of films, or a record with a list `films`, in the form of
   * `films.schema.json`. It is read once: do not change it until `updateComplete` resolves, and set
   * a new one to show changes. More than 200 films are read in slices. Null or undefined: the next
   * source serves.
   * @type {unknown}
   */
  get films(): unknown {
    return this.#films;
  }

  set films(films: unknown) {
    const before = this.#films;
    if (films === before) return;
    this.#films = films;
    this.#loader.give(films);
    this.requestUpdate('films', before);
  }

  /** What was found; current once `updateComplete` resolves. */
  get result(): Result {
    return this.#store.result;
  }

  /** The films in view and what is known of their collection; empty until films are loaded. */
  get collection(): Collection {
    return this.#store.snapshot.collection;
  }

  /** Takes text and facets away and keeps the order. A call from script fires no event. */
  clear(): void {
    this.#store.update({query: withoutFilters(this.#store.query)});
  }

  /** Opens the details of the film with this id, if it is in view. Fires no event. */
  open(id: string): void {
    const film = String(id);
    this.#mistakes.ask({film});
    this.#store.update({film});
  }

  /** Closes the details. Fires no event. */
  close(): void {
    this.#store.update({film: ''});
  }

  /**
   * What can be read there goes on being read: what a server has drawn, which is not Lit's own because
   * its hydration would claim it, or the element's children.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (isServer) return super.createRenderRoot();
    const drawn = this.shadowRoot;
    const root = drawn ?? (super.createRenderRoot() as ShadowRoot);
    if (!drawn && !hasFallback(this)) return root;
    if (!drawn) root.append(createElement(this.ownerDocument, 'slot'));
    this.renderOptions.renderBefore = this.#prerendered.adopt(root);
    return root;
  }

  /** It is left alone until all is there that our own drawing needs. */
  protected override async scheduleUpdate(): Promise<void> {
    this.#showStates();
    if (this.#prerendered.isShown) await this.#loader.settled;
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.#loader.load((this.constructor as typeof SovietFilmList).bundled);
    this.#store.update({only: this.only, facets: this.facets, locale: this.#language.locale});
    if (this.#store.isReady) this.#address.start();
    this.#scene = this.#sceneNow();
    this.#hasOpened ||= this.#store.snapshot.film !== null;
    if (this.#hasOpened) this.#styles.add(detailsStyles);
    if (this.view === 'timeline') this.#styles.add(timelineStyles);
  }

  /** If rendering the films throws, the previous view stays without details, and the page hears of it. */
  protected override update(changed: PropertyValues): void {
    try {
      this.#draw(changed);
    } catch (error) {
      this.#store.update({film: ''});
      this.#scene = this.#loader.takeBack(error) ? this.#sceneNow() : undefined;
      this.#draw(changed);
    }
  }

  /** What took the place of something that could be read is whole at once. */
  #draw(changed: PropertyValues): void {
    const scene = this.#scene;
    if (scene) {
      if (this.#foreign.end()) this.#startOver();
      this.#prerendered.remember();
      this.#cards.draw(scene, hasFallback(this) || this.#prerendered.isShown);
    }
    super.update(changed);
    if (scene) this.#cards.place();
  }

  /** What others have changed is replaced as a server's rendering is, by a new one of ours. */
  #startOver(): void {
    this.renderOptions.renderBefore = this.#prerendered.adopt(this.renderRoot as ShadowRoot, true);
    this.#cards.forget();
  }

  protected override render(): unknown {
    if (this.#scene === undefined) return noChange;
    if (this.#scene) return list(this.#scene, this.#hasOpened ? details(this.#scene) : nothing);
    const problem = hasFallback(this) ? null : this.#loader.problem;
    if (this.#prerendered.isShown && !problem) return noChange;
    return fallback(problem, this.#language.locale);
  }

  #sceneNow(): Scene | null {
    if (!this.#store.isReady) return null;
    return sceneOf(this, {
      store: this.#store,
      actions: this.#actions,
      wall: this.#wall,
      openNotes: this.#openNotes,
      exports: this.#exports,
      isDark: this.#scheme.isDark,
      locale: this.#language.locale,
      problem: this.#loader.problem,
    });
  }

  /** @internal Lit's own hook: waiting for the page is part of the update. */
  protected override async getUpdateComplete(): Promise<boolean> {
    do {
      await this.#loader.settled;
      await super.getUpdateComplete();
    } while (this.#loader.settled);
    await this.#cards.settled;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    this.#showStates();
    if (this.#scene) {
      this.#prerendered.replace(this, this.#actions);
      this.#foreign.watch(this.renderRoot);
    }
    if (!this.#cards.settled) this.#loader.tell();
  }

  #showStates(): void {
    const {isReady, query, result} = this.#store;
    for (const view of VIEWS) this.#setState(view, view === this.view);
    this.#setState('dark', this.#scheme.isDark);
    this.#setState('filtered', isFiltering(query));
    this.#setState('empty', isReady && result.films.length === 0);
    this.#setState('loading', this.#loader.isLoading);
    this.#setState('error', isVisible(this.#loader.problem));
  }

  /** Browsers restyle the element even if nothing changes. */
  #setState(name: string, isOn: boolean): void {
    if (this.#states?.has(name) === isOn) return;
    this.#states?.[isOn ? 'add' : 'delete'](name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soviet-film-list': SovietFilmList;
  }
}
