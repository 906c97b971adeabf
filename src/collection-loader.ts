import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CatalogController} from './catalog-controller.js';
import {emit} from './events.js';
import {isBeingParsed, loadCollection, type LoadProblem} from './load-collection.js';

/** Brings films into the catalog, and tells the page when they are drawn or cannot be. */
export class CollectionLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #catalog: CatalogController;
  #news: (() => void)[] = [];
  #problem: LoadProblem | null = null;
  #hasLoaded = false;
  /** True while the inline JSON may still be on its way. */
  #isWaiting = false;

  constructor(host: ReactiveControllerHost & Element, catalog: CatalogController) {
    this.#host = host;
    this.#catalog = catalog;
    host.addController(this);
  }

  /** What was wrong with the films that were given last. */
  get problem(): LoadProblem | null {
    return this.#problem;
  }

  /** False while the page's parser has not come past the element. */
  get hasLoaded(): boolean {
    return this.#hasLoaded;
  }

  hostConnected(): void {
    if (this.#hasLoaded || !isBeingParsed(this.#host)) return;
    this.#isWaiting = true;
    const draw = (): void => {
      this.#isWaiting = false;
      this.#host.requestUpdate();
    };
    this.#host.ownerDocument.addEventListener('DOMContentLoaded', draw, {once: true});
  }

  /** Loads the given films, or those of the inline JSON child, or the bundled ones. */
  load(films: unknown, bundled: unknown): void {
    if (!films && this.#isWaiting) return;
    this.#hasLoaded = true;
    const loading = loadCollection(this.#host, films, bundled, this.#catalog.isReady);
    const {collection, problem, source} = loading;
    this.#problem = problem;
    if (problem) {
      const {code, message} = problem;
      this.#news.push(() => emit(this.#host, 'film-list-error', {code, message}));
    }
    if (!collection) return;
    this.#catalog.update({collection});
    this.#news.push(() => {
      emit(this.#host, 'film-list-ready', {films: this.#catalog.snapshot.collection.films, source});
    });
  }

  /** Sends the events that waited until the change they tell of was drawn. */
  tell(): void {
    const news = this.#news;
    this.#news = [];
    for (const send of news) send();
  }
}
