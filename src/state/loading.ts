import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Store} from './store.js';
import {emit, fail} from '../events.js';
import {
  hasFallback,
  isBeingParsed,
  loadCollection,
  type Loading,
  type LoadProblem,
} from './origin.js';
import {painted} from '../guest/painted.js';
import {ofDocument} from '../guest/unclobbered.js';

/** What readers see before our own drawing. */
interface Shown {
  readonly isShown: boolean;
}

/** Brings films into the store, and tells the page when they are drawn or cannot be. */
export class Loader implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #store: Store;
  readonly #prerendered: Shown;
  /** What came of the last attempt, until it is drawn. */
  #loading: Loading | null = null;
  /** The last films that were drawn. */
  #drawn: Loading | null = null;
  #problem: LoadProblem | null = null;
  #hasLoaded = false;
  #settled: Promise<void> | null = null;

  constructor(host: ReactiveControllerHost & Element, store: Store, prerendered: Shown) {
    this.#host = host;
    this.#store = store;
    this.#prerendered = prerendered;
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
    else if (this.#prerendered.isShown || hasFallback(this.#host)) {
      this.#settled = this.#draw(painted(view));
    }
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
    const loading = loadCollection(this.#host, films, bundled);
    try {
      this.#take(loading);
    } catch (error) {
      this.takeBack(error);
    }
  }

  /**
   * Films that cannot be drawn are taken back: true where there is something else to draw. That is a
   * fault of ours, so that the console gets the error itself.
   */
  takeBack(error: unknown): boolean {
    console.error(error);
    const problem = {
      code: 'no-films',
      message: 'The films cannot be drawn.',
      problems: [],
    } as const;
    const loading = this.#loading;
    if (loading?.collection) this.#take({...loading, collection: null, problem});
    else fail(this.#host, problem.code, problem.message);
    return Boolean(loading?.collection);
  }

  /** Of a host's own films the last good ones stay; the bundled ones never stand in for them. */
  #take(loading: Loading): void {
    this.#loading = loading;
    this.#problem = loading.problem;
    const kept = this.#drawn?.origin === 'bundled' ? null : this.#drawn;
    this.#store.update({collection: (loading.collection ? loading : kept)?.collection ?? null});
  }

  /** Tells the page what came of the last loading, once that is drawn. */
  tell(): void {
    const loading = this.#loading;
    this.#loading = null;
    if (!loading) return;
    const {collection, origin, problem} = loading;
    if (collection) this.#drawn = loading;
    if (problem) fail(this.#host, problem.code, problem.message, problem.problems);
    if (collection && origin) {
      const {films} = this.#store.snapshot.collection;
      emit(this.#host, 'film-list-ready', {films, origin});
    }
  }
}

function parsed(page: Document): Promise<void> {
  return new Promise(resolve => {
    const listen = ofDocument(page, 'addEventListener');
    listen.call(page, 'DOMContentLoaded', () => resolve(), {once: true});
  });
}
