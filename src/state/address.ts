import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {parseQuery} from '../catalog/index.js';
import {VIEWS, type View} from '../attributes.js';
import {pageAddress} from '../guest/page-address.js';
import {windowOf} from '../guest/unclobbered.js';
import type {Store} from './store.js';
import {readParams, writeParams} from './address-params.js';
import {atAddress} from './router-state.js';

/** What the address says of a list. */
interface AddressState {
  /** A canonical query string. */
  readonly query: string;
  readonly view: View;
  /** Id of the film whose details are open, or empty. */
  readonly film: string;
}

/** A host whose state can be kept in the page's address. */
interface AddressHost extends ReactiveControllerHost, Element {
  readonly urlState: string;
  readonly urlKey: string;
}

const TYPING_PAUSE_MS = 300;

/** The address that one of our lists wrote last. */
let written: string | undefined;

/** Keeps query, view and open film in the page's address, when the host asks for it. */
export class Address implements ReactiveController {
  readonly #host: AddressHost;
  readonly #store: Store;
  #page: Window | null = null;
  /** What the page's author asked for; the address only tells what differs from it. */
  #authored: AddressState | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was read or written last. */
  #known: string | undefined;

  constructor(host: AddressHost, store: Store) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /**
   * A fragment can change by hand, which is no popstate in every engine; and out of the page, a list
   * heard of nothing.
   */
  hostConnected(): void {
    this.#page = windowOf(this.#host);
    this.#page?.addEventListener('popstate', this.#read);
    this.#page?.addEventListener('hashchange', this.#read);
    this.#read();
  }

  /** What was typed is still to be written, if this is but a move. */
  hostDisconnected(): void {
    this.#page?.removeEventListener('popstate', this.#read);
    this.#page?.removeEventListener('hashchange', this.#read);
  }

  /** Reads the address for the first time; what the page's author set is the state without it. */
  start(): void {
    if (this.#authored) return;
    this.#authored = this.#state;
    this.#read();
  }

  /** A step that people can come back from by the browser's back button. */
  push(): void {
    clearTimeout(this.#timer);
    this.#write('pushState');
  }

  /** A passing state, such as a word half typed; no step of its own. */
  replace(): void {
    const from = this.#page?.location.href;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const address = this.#page?.location.href;
      // Another page's address, unless one of our lists wrote it.
      if (address === from || address === written) this.#write('replaceState');
    }, TYPING_PAUSE_MS);
  }

  /** An address that opens this film, with nothing filtered; null where the page has no such address. */
  linkTo(film: string): string | null {
    const page = this.#isOn && pageAddress(this.#host.ownerDocument);
    return page && this.#authored ? this.#addressOf({...this.#authored, film}, page) : null;
  }

  get #state(): AddressState {
    const {snapshot, view} = this.#store;
    return {query: snapshot.result.query, view, film: snapshot.film?.id ?? ''};
  }

  get #isFragment(): boolean {
    return this.#host.urlState === 'hash';
  }

  get #isOn(): boolean {
    return this.#isFragment || this.#host.urlState === 'query';
  }

  /** The route of a hash router, such as `/films`, and the parameters that our own are among. */
  get #parts(): readonly [route: string, source: string] {
    const {hash = '', search = ''} = this.#page?.location ?? {};
    if (!this.#isFragment) return ['', search.slice(1)];
    const [, route = '', source = ''] = /^#?(?:([!/][^?]*)\??)?(.*)/s.exec(hash) ?? [];
    return [route, source];
  }

  /** A hashchange can come late, after the popstate of the same step and what people did since. */
  readonly #read = (): void => {
    const [, source] = this.#parts;
    if (!this.#isOn || !this.#authored || source === this.#known) return;
    this.#known = source;
    const params = readParams(source, this.#host.urlKey);
    // A plain fragment such as #about is a place on the page, and no reason to forget the filters.
    if (!params && this.#isFragment && source && !source.includes('=')) return;
    const {film, query, view} = params ? fromParams(params, this.#authored) : this.#authored;
    this.#store.update({film, query: parseQuery(query), view});
  };

  #addressOf(state: AddressState, page: string): string {
    const address = new URL(page);
    const params = toParams(state, this.#authored as AddressState);
    const [route, fragment] = this.#parts;
    const source = this.#isFragment ? fragment : address.search.slice(1);
    const text = writeParams(source, this.#host.urlKey, params);
    address[this.#isFragment ? 'hash' : 'search'] =
      route && text ? `${route}?${text}` : route + text;
    return address.href;
  }

  #write(how: 'pushState' | 'replaceState'): void {
    const page = this.#page;
    if (!this.#isOn || !page || !this.#authored || !this.#host.isConnected) return;
    const {href} = page.location;
    const address = this.#addressOf(this.#state, href);
    if (address === href) return;
    try {
      page.history[how](atAddress(page.history.state, page.location, address), '', address);
    } catch {
      // Sandboxed and opaque documents have no say over their address, and browsers refuse too many
      // changes in a short time. The list works without.
    }
    if (page.location.href === address) {
      written = address;
      [, this.#known] = this.#parts;
    }
  }
}

function fromParams(params: URLSearchParams, authored: AddressState): AddressState {
  const view = VIEWS.find(name => name === params.get('view')) ?? authored.view;
  const film = params.get('film') ?? '';
  params.delete('view');
  params.delete('film');
  return {film, query: params.toString(), view};
}

function toParams(state: AddressState, authored: AddressState): URLSearchParams {
  const params = new URLSearchParams(state.query);
  // An empty q says that the author's own query was taken away.
  if (!state.query && authored.query) params.append('q', '');
  if (state.view !== authored.view) params.append('view', state.view);
  if (state.film) params.append('film', state.film);
  return params;
}
