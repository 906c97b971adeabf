import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Locale} from './locale.js';
import {localeOf} from './index.js';

/** Speaks the language of the place where the element stands, and follows it when it changes. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  #locale: Locale | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The interface in the language of the nearest `lang`, or in English. */
  get locale(): Locale {
    return (this.#locale ??= localeOf(nearestLang(this.#host)));
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#refresh());
    // An observer does not see into shadow roots, nor out of them.
    const options = {attributes: true, attributeFilter: ['lang'], subtree: true};
    for (let root: Node | undefined = this.#host.getRootNode(); root;) {
      this.#observer.observe(root, options);
      root = hostOf(root)?.getRootNode();
    }
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #refresh(): void {
    const before = this.#locale;
    this.#locale = undefined;
    if (this.locale !== before) this.#host.requestUpdate();
  }
}

/**
 * Looks beyond the shadow roots around the element, as HTML does to find a node's language. On a server
 * nothing is around it.
 */
function nearestLang(element: Element): string {
  if (isServer) return element.getAttribute('lang') ?? '';
  for (let node: Element | undefined = element; node; node = hostOf(node.getRootNode())) {
    const near = node.closest('[lang]');
    if (near) return near.getAttribute('lang') ?? '';
  }
  return '';
}

function hostOf(root: Node): Element | undefined {
  return (root as Partial<ShadowRoot>).host;
}
