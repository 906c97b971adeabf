import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FacetName} from '../catalog/index.js';
import {ofDocument} from '../guest/unclobbered.js';

/** A facet, the facets that have no button of their own, all of them, or citing above and below. */
export type MenuName = FacetName | 'more' | 'filters' | 'export' | 'foot';

interface MenuHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode;
}

/** Ways to leave a menu: a press or the focus elsewhere, and a key. */
const WAYS = ['pointerdown', 'focusin', 'keydown'] as const;

/** Which menu of the bar is open, one at most; Escape and whatever is done elsewhere close it. */
export class OpenMenu implements ReactiveController {
  readonly #host: MenuHost;
  #page: Window | null = null;
  #name: MenuName | null = null;

  constructor(host: MenuHost) {
    this.#host = host;
    host.addController(this);
  }

  is(name: MenuName): boolean {
    return this.#name === name;
  }

  /** Opens this menu in place of another, or closes it. */
  set = (name: MenuName, isOpen: boolean): void => {
    if (this.is(name) === isOpen) return;
    this.#name = isOpen ? name : null;
    if (isOpen) this.#listen();
    else this.hostDisconnected();
    this.#host.requestUpdate();
  };

  toggle = (name: MenuName): void => this.set(name, !this.is(name));

  close(): void {
    if (this.#name) this.set(this.#name, false);
  }

  hostDisconnected(): void {
    for (const way of WAYS) this.#page?.removeEventListener(way, this.#leave, true);
    this.#page = null;
  }

  hostConnected(): void {
    if (this.#name) this.#listen();
  }

  #listen(): void {
    this.hostDisconnected();
    this.#page = ofDocument(this.#host.ownerDocument, 'defaultView');
    for (const way of WAYS) this.#page?.addEventListener(way, this.#leave, true);
  }

  /** The key is used up: a dialog of the page's around the list must not close with the menu. */
  readonly #leave = (event: Event): void => {
    const opener = this.#host.renderRoot.querySelector<HTMLElement>(
      '.menu > [aria-expanded=true], .menu > [open] > summary',
    );
    if (event.type === 'keydown') {
      if ((event as KeyboardEvent).key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      opener?.focus();
    } else if (opener && event.composedPath().includes(opener.closest('.menu') as Element)) return;
    this.close();
  };
}
