import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {mark, removeCopies} from './page-nodes.js';
import {createElement, ofDocument} from './unclobbered.js';

/**
 * Tells screen readers how many films are found, through one polite region that all lists of a
 * document share. It lives in the document's body because live regions inside shadow roots are not
 * read reliably (https://github.com/w3c/aria/issues/1017), and several regions drown each other; in
 * a modal dialog of the page's where the list that has something to say is in one, because all
 * outside of it is silent.
 */

/** Long enough that a word is typed before the count is read. */
const PAUSE_MS = 500;

interface Announcer {
  readonly region: HTMLElement;
  users: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Set from script and important, so that no rule of the page can show or silence the region. */
const HIDDEN =
  'display:block;visibility:visible;position:absolute;width:1px;height:1px;margin:-1px;' +
  'padding:0;border:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;';

const announcers = new WeakMap<Document, Announcer>();

/** Where the result is, once there is one. */
interface ResultHolder {
  readonly isReady: boolean;
  readonly view: string;
  readonly result: {
    readonly films: readonly unknown[];
    readonly query: string;
    readonly total: number;
    readonly approximate: boolean;
    readonly sort: string;
  };
}

/** Says it. */
interface Language {
  readonly locale: {
    readonly tag: string;
    readonly empty: string;
    readonly approximate: string;
    readonly count: (found: number, total: number) => string;
    readonly sortKeys: Readonly<Record<string, string>>;
    readonly views: Readonly<Record<string, string>>;
  };
}

/**
 * Announces what was found when a change of the query or the view has been drawn, but not the first
 * time: the view where it is another, the count, that it is only near to what was asked, and the order
 * where that is another.
 */
export class CountAnnouncer implements ReactiveController {
  readonly #host: Element;
  readonly #store: ResultHolder;
  readonly #language: Language;
  #page: Document | undefined;
  #query: string | undefined;
  #sort = '';
  #view = '';

  constructor(host: ReactiveControllerHost & Element, store: ResultHolder, language: Language) {
    this.#host = host;
    this.#store = store;
    this.#language = language;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#query !== undefined) this.#join();
  }

  hostDisconnected(): void {
    if (this.#page) leave(this.#page);
    this.#page = undefined;
  }

  /** The region comes with the first films; before that the parser may still be at work here. */
  hostUpdated(): void {
    if (!this.#store.isReady || !this.#host.isConnected) return;
    if (!this.#page) this.#join();
    const {result, view} = this.#store;
    const isOther = this.#query !== result.query || this.#view !== view;
    if (this.#query !== undefined && isOther) {
      announce(this.#host, this.#found(), this.#language.locale.tag);
    }
    this.#query = result.query;
    this.#sort = result.sort;
    this.#view = view;
  }

  #found(): string {
    const {result, view} = this.#store;
    const {approximate, films, sort, total} = result;
    const {locale} = this.#language;
    if (films.length === 0) return locale.empty;
    const count = locale.count(films.length, total);
    const said = [view === this.#view ? count : `${locale.views[view]}, ${count}`];
    if (approximate) said.push(locale.approximate);
    if (sort !== this.#sort) said.push(locale.sortKeys[sort] ?? '');
    return said.join('. ');
  }

  #join(): void {
    this.#page = this.#host.ownerDocument;
    join(this.#host);
  }
}

/** Puts the region into the document, once for each list that is connected. */
function join(host: Element): void {
  const page = host.ownerDocument;
  const announcer = announcers.get(page) ?? {
    region: createRegion(page),
    users: 0,
    timer: undefined,
  };
  announcers.set(page, announcer);
  announcer.users += 1;
  removeCopies(page);
  place(announcer, host);
}

/** Takes the region away with the last list. */
function leave(page: Document): void {
  const announcer = announcers.get(page);
  if (!announcer) return;
  announcer.users -= 1;
  if (announcer.users > 0) return;
  clearTimeout(announcer.timer);
  announcer.region.remove();
  announcers.delete(page);
}

/**
 * Reads the text out once the lists have been quiet for half a second. The region is where it must
 * be before that, because what comes with its words is not read.
 */
function announce(host: Element, text: string, lang: string): void {
  const announcer = announcers.get(host.ownerDocument);
  if (!announcer) return;
  place(announcer, host);
  clearTimeout(announcer.timer);
  announcer.timer = setTimeout(() => {
    // The page may have replaced its body since, or opened a dialog.
    place(announcer, host);
    announcer.region.lang = lang;
    announcer.region.textContent = text;
  }, PAUSE_MS);
}

function createRegion(page: Document): HTMLElement {
  const region = createElement(page, 'div');
  region.setAttribute('role', 'status');
  mark(region);
  region.style.cssText = HIDDEN.replaceAll(';', '!important;');
  return region;
}

/** It takes no words along, which would be said again. */
function place({region}: Announcer, host: Element): void {
  const page = host.ownerDocument;
  const home = modalAround(host) ?? ofDocument(page, 'body') ?? ofDocument(page, 'documentElement');
  if (region.parentNode === home) return;
  region.textContent = '';
  home.append(region);
}

/** The nearest that makes all outside inert, or says so; it may be drawn by an element around the list. */
function modalAround(host: Element): Element | undefined {
  let node: Element | undefined = host;
  while (node && !node.matches(':modal, [aria-modal=true]')) {
    node =
      node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
  }
  return node;
}
