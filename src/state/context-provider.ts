import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {filmListContext, type FilmListSnapshot} from '../context.js';
import type {Snapshot, Store} from './store.js';

type Callback = (snapshot: FilmListSnapshot, unsubscribe?: () => void) => void;

/** What elements inside the list can have done, as if the person had done it. */
type Requests = Omit<FilmListSnapshot, keyof Snapshot>;

interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: Callback;
  readonly subscribe?: boolean;
}

/** Gives the snapshot to elements inside the list, and each new one to those that stay for more. */
export class ContextProvider implements ReactiveController {
  readonly #host: Element;
  readonly #store: Store;
  readonly #requests: Requests;
  readonly #subscribers = new Map<Callback, () => void>();
  #given: Snapshot;
  #snapshot: FilmListSnapshot;

  constructor(host: ReactiveControllerHost & Element, store: Store, requests: Requests) {
    this.#host = host;
    this.#store = store;
    this.#requests = requests;
    this.#given = store.snapshot;
    this.#snapshot = this.#picture();
    host.addEventListener('context-request', this.#answer as (event: Event) => void);
    host.addController(this);
  }

  /** Those who asked before the list was there may ask again. */
  hostConnected(): void {
    const event = new CustomEvent('context-provider', {bubbles: true, composed: true});
    const contextTarget = this.#host;
    contextTarget.dispatchEvent(Object.assign(event, {context: filmListContext, contextTarget}));
  }

  /** Companions hear of a change in the same update that draws it. */
  hostUpdate(): void {
    if (this.#given === this.#store.snapshot) return;
    this.#given = this.#store.snapshot;
    this.#snapshot = this.#picture();
    for (const [callback, unsubscribe] of this.#subscribers) callback(this.#snapshot, unsubscribe);
  }

  #picture(): FilmListSnapshot {
    const {ask, clear, close, open} = this.#requests;
    return Object.freeze({...this.#given, ask, clear, close, open});
  }

  readonly #answer = (event: ContextRequest): void => {
    const {callback, context, subscribe} = event;
    if (context !== filmListContext) return;
    event.stopPropagation();
    const unsubscribe = () => this.#subscribers.delete(callback);
    if (subscribe) this.#subscribers.set(callback, unsubscribe);
    callback(this.#snapshot, subscribe ? unsubscribe : undefined);
  };
}
