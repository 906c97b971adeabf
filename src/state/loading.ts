import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {drained, type Collection, type Slices} from '../catalog/index.js';
import type {Store} from './store.js';
import {emit, fail} from '../events.js';
import {isBeingParsed, loadCollection, type Loading, type LoadProblem} from './origin.js';
import {isRestored, painted} from '../guest/painted.js';
import {ofDocument} from '../guest/unclobbered.js';
import {inTurns, turn} from './turns.js';

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
  /** The films that the property has; null once they are being read. */
  #given: {readonly films: unknown} | null = {films: undefined};
  /** The work on a long list, while it lasts. */
  #slices: Slices<Loading> | null = null;
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

  /** True while there is a reason to wait, see `hostConnected`, or a long list is being read. */
  get isLoading(): boolean {
    return this.#given !== null || this.#settled !== null;
  }

  /** Null, or resolved once there is no reason left to wait. */
  get settled(): Promise<void> | null {
    return this.#settled;
  }

  /**
   * Waits for the inline JSON to be whole, and for what readers have meanwhile to be painted, unless
   * the browser is about to scroll back to where they were.
   */
  hostConnected(): void {
    if (this.#hasLoaded || this.#settled) return;
    const page = this.#host.ownerDocument;
    const view = ofDocument(page, 'defaultView');
    if (isBeingParsed(this.#host)) this.#settled = this.#draw(parsed(page));
    else if (this.#prerendered.isShown && !isRestored(page))
      this.#settled = this.#draw(painted(view));
  }

  async #draw(ready: Promise<void>): Promise<void> {
    await ready;
    this.#settled = null;
    this.#host.requestUpdate();
  }

  /** Films that are still being read are dropped for these. */
  give(films: unknown): void {
    this.#given = {films};
    if (this.#slices) this.#slices = this.#settled = null;
  }

  /**
   * Loads the films that were given, or those of the inline JSON child, or the bundled ones: at once,
   * unless the list is long. A server draws once, and waits.
   */
  load(bundled: Collection | null): void {
    if (this.#settled || !this.#given) return;
    const slices = loadCollection(this.#host, this.#given.films, bundled);
    this.#given = null;
    this.#hasLoaded = true;
    const step = isServer ? {done: true as const, value: drained(slices)} : slices.next();
    if (step.done) this.#end(step.value);
    else this.#settled = this.#loadInTurns((this.#slices = slices));
  }

  /** The first slice and the drawing have turns of their own: those before them have done enough. */
  async #loadInTurns(slices: Slices<Loading>): Promise<void> {
    const isWanted = () => this.#slices === slices;
    await turn();
    const loading = await inTurns(slices, isWanted);
    await turn();
    if (!loading || !isWanted()) return;
    this.#slices = this.#settled = null;
    this.#end(loading);
    this.#host.requestUpdate();
  }

  #end(loading: Loading): void {
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
