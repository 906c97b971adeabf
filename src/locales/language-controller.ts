import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {en, type Locale} from './en.js';
import {ru} from './ru.js';

const LOCALES: readonly Locale[] = [en, ru];

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
    return (this.#locale ??= localeFor(nearestLang(this.#host)));
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#refresh());
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
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

function localeFor(lang: string): Locale {
  const language = lang.toLowerCase().split('-')[0];
  return LOCALES.find(locale => locale.tag === language) ?? en;
}

/** Follows the parents out of shadow roots, as HTML does when it determines a node's language. */
function nearestLang(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang =
      node.nodeType === Node.ELEMENT_NODE ? (node as Element).getAttribute('lang') : null;
    if (lang !== null) return lang;
  }
  return '';
}

/** The document and the shadow roots that hold the element; observers do not see through them. */
function rootsAround(element: Element): Node[] {
  const roots: Node[] = [];
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (!node.parentNode) roots.push(node);
  }
  return roots;
}

function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}
