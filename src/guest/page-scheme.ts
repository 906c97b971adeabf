import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ofDocument} from './unclobbered.js';

interface SchemeHost extends ReactiveControllerHost, Element {
  readonly theme: string;
}

/**
 * Reports whether the page is dark, by its text colour at the element, because most dark themes do
 * not set `color-scheme`. A page that sets it, or our `theme`, decides itself.
 */
export class PageScheme implements ReactiveController {
  readonly #host: SchemeHost;
  readonly #report: (isDark: boolean) => void;
  #observer: MutationObserver | null = null;
  #view: Window | null = null;
  #system: MediaQueryList | undefined;
  #frame = 0;

  constructor(host: SchemeHost, report: (isDark: boolean) => void) {
    this.#host = host;
    this.#report = report;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    const isWanted = this.#host.isConnected && !/^(light|dark|auto)$/.test(this.#host.theme);
    if (isWanted === Boolean(this.#observer)) return;
    if (isWanted) this.#start();
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#system?.removeEventListener('change', this.#read);
    this.#view?.removeEventListener('load', this.#read);
    this.#report(false);
  }

  /** Themes are switched by an attribute of an ancestor, by the system, or come with a late style sheet. */
  #start(): void {
    this.#observer = new MutationObserver(this.#read);
    const page = this.#host.ownerDocument;
    for (let node: Node | null = this.#host; node && node !== page; node = parentOf(node)) {
      this.#observer.observe(node, {attributes: true});
    }
    this.#view = ofDocument(page, 'defaultView');
    // In a host's unit tests it is missing.
    const {matchMedia} = (this.#view ?? {}) as Partial<Window>;
    this.#system = matchMedia?.call(this.#view, '(prefers-color-scheme: dark)');
    this.#system?.addEventListener('change', this.#read);
    this.#view?.addEventListener('load', this.#read);
    this.#read();
  }

  /** In each frame while colours change; a promise of their end would come too early in nested transitions. */
  readonly #read = (): void => {
    if (!this.#observer || !this.#view) return;
    const {color, colorScheme} = this.#view.getComputedStyle(this.#host);
    this.#report(colorScheme === 'normal' && isLight(color));
    if (!hasColourTransition(this.#host.ownerDocument)) return;
    this.#view.cancelAnimationFrame(this.#frame);
    this.#frame = this.#view.requestAnimationFrame(this.#read);
  };
}

/** Around a shadow root is its host. Fields of a form can hide the form's own members. */
function parentOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'parentNode', node) ?? (node as ShadowRoot).host;
}

/** Of the colour itself, or of a custom property that it may come from. */
function hasColourTransition(page: Document): boolean {
  const find = ofDocument(page, 'getAnimations') as Document['getAnimations'] | undefined;
  const running = find?.call(page) ?? [];
  return running.some(animation =>
    /^(color$|--)/.test((animation as Partial<CSSTransition>).transitionProperty ?? ''),
  );
}

/** Middle grey in the units of a colour space; 0.5 in all others. */
const GREY: Readonly<Record<string, number>> = {
  ...{rgb: 128, rgba: 128, lab: 54, lch: 54, oklab: 0.6, oklch: 0.6},
  ...{'srgb-linear': 0.21, xyz: 0.21, 'xyz-d50': 0.21, 'xyz-d65': 0.21},
};

/** In any form that browsers give a computed colour. */
function isLight(colour: string): boolean {
  const [, space = '', values = ''] = /^(?:color\()?([\w-]+)[( ]([^/)]*)/.exec(colour) ?? [];
  const [first = 0, second = 0, third = 0] = values.split(/[ ,]+/).map(value => Number(value) || 0);
  const light = /l(ab|ch)$/.test(space) ? first : 0.21 * first + 0.72 * second + 0.07 * third;
  return light > (GREY[space] ?? 0.5);
}
