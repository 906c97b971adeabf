import type {ReactiveControllerHost} from 'lit';
import {fail} from '../events.js';

/** A part of the package that is loaded when it is first needed. */
export class LazyPart {
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: () => Promise<unknown>;
  readonly #message: string;
  readonly #refused: () => void;
  #loading: Promise<void> | null = null;
  #isLoaded = false;

  /** Where the part cannot be loaded or drawn, `refused` takes back what needs it, and the page hears `message`. */
  constructor(
    host: ReactiveControllerHost & Element,
    load: () => Promise<unknown>,
    message: string,
    refused: () => void,
  ) {
    this.#host = host;
    this.#load = load;
    this.#message = message;
    this.#refused = refused;
  }

  /** Null, or resolved once the part can be drawn or it is known that it cannot. */
  get loading(): Promise<void> | null {
    return this.#loading;
  }

  /**
   * Can it be drawn? Not before: an element that is made before it is known, and is by then in
   * another document than the list was loaded in, stays unknown.
   */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  need(): void {
    this.#loading ??= this.#tryToLoad();
  }

  async #tryToLoad(): Promise<void> {
    try {
      await this.#load();
      this.#isLoaded = true;
      this.#host.requestUpdate();
    } catch (error) {
      this.#loading = null;
      this.fail(error);
    }
  }

  /** What cannot be loaded or drawn is taken back, and the page hears of it. */
  fail(error: unknown): void {
    console.error(error);
    this.#refused();
    fail(this.#host, 'load', this.#message);
  }
}
