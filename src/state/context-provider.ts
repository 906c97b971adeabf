import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {filmListContext, type FilmListSnapshot} from '../context.js';

type Callback = (snapshot: FilmListSnapshot, unsubscribe?: () => void) => void;

interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: Callback;
  readonly subscribe?: boolean;
}

/** Gives the snapshot to elements inside the list, and each new one to those that stay for more. */
export class ContextProvider implements ReactiveController {
  readonly #host: Element;
  readonly #subscribers = new Map<Callback, () => void>();
  #snapshot: FilmListSnapshot;

  constructor(host: ReactiveControllerHost & Element, snapshot: FilmListSnapshot) {
    this.#host = host;
    this.#snapshot = snapshot;
    host.addEventListener('context-request', this.#answer as (event: Event) => void);
    host.addController(this);
  }

  /** Those who asked before the list was there may ask again. */
  hostConnected(): void {
    const event = new CustomEvent('context-provider', {bubbles: true, composed: true});
    const contextTarget = this.#host;
    contextTarget.dispatchEvent(Object.assign(event, {context: filmListContext, contextTarget}));
  }

  give(snapshot: FilmListSnapshot): void {
    if (snapshot === this.#snapshot) return;
    this.#snapshot = snapshot;
    for (const [callback, unsubscribe] of this.#subscribers) callback(snapshot, unsubscribe);
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
