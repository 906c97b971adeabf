import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CatalogController} from './catalog-controller.js';
import {emit} from './events.js';
import {
  hasFallback,
  isBeingParsed,
  isVisible,
  loadCollection,
  type Loading,
  type LoadProblem,
} from './load-collection.js';
import {ofDocument} from './unclobbered.js';

/** Brings films into the catalog, and tells the page when they are drawn or cannot be. */
export class CollectionLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #catalog: CatalogController;
  #loading: Loading | null = null;
  #problem: LoadProblem | null = null;
  #hasLoaded = false;
  #settled: Promise<void> | null = null;

  constructor(host: ReactiveControllerHost & Element, catalog: CatalogController) {
    this.#host = host;
    this.#catalog = catalog;
    host.addController(this);
  }

  /** What was wrong with the films that were given last. */
  get problem(): LoadProblem | null {
    return this.#problem;
  }

  /** False while there is a reason to wait; see `hostConnected`. */
  get hasLoaded(): boolean {
    return this.#hasLoaded;
  }

  /** Null, or resolved once there is no reason left to wait. */
  get settled(): Promise<void> | null {
    return this.#settled;
  }

  /** Waits for the inline JSON to be whole, and for what readers have meanwhile to be painted. */
  hostConnected(): void {
    if (this.#hasLoaded || this.#settled) return;
    const page = this.#host.ownerDocument;
    const view = ofDocument(page, 'defaultView');
    if (isBeingParsed(this.#host)) this.#settled = this.#draw(parsed(page));
    else if (hasFallback(this.#host)) this.#settled = this.#draw(painted(view));
  }

  async #draw(ready: Promise<void>): Promise<void> {
    await ready;
    this.#settled = null;
    this.#host.requestUpdate();
  }

  /** Loads the given films, or those of the inline JSON child, or the bundled ones. */
  load(films: unknown, bundled: unknown): void {
    if (this.#settled) return;
    this.#hasLoaded = true;
    const loading = loadCollection(this.#host, films, bundled, this.#catalog.isReady);
    const {collection, problem} = loading;
    this.#loading = loading;
    this.#problem = problem;
    if (collection) this.#catalog.update({collection});
  }

  /** Tells the page what came of the last loading, once that is drawn. */
  tell(): void {
    if (!this.#loading) return;
    const {collection, problem, source} = this.#loading;
    this.#loading = null;
    if (problem) {
      const {code, message} = problem;
      emit(this.#host, 'film-list-error', {code, message});
      // Readers miss nothing, so that nobody would hear of it who does not listen.
      if (!isVisible(problem)) console.warn(message);
    }
    if (collection && source) {
      const {films} = this.#catalog.snapshot.collection;
      emit(this.#host, 'film-list-ready', {films, source});
    }
  }
}

function parsed(page: Document): Promise<void> {
  return new Promise(resolve => {
    const listen = ofDocument(page, 'addEventListener');
    listen.call(page, 'DOMContentLoaded', () => resolve(), {once: true});
  });
}

/** The end of the next frame; a page that nobody looks at has none, and need not wait for it. */
function painted(page: Window | null): Promise<void> {
  return new Promise(resolve => {
    page?.requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
}
