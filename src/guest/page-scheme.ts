import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {windowOf} from './unclobbered.js';

interface SchemeHost extends ReactiveControllerHost, Element {
  readonly theme: string;
}

/**
 * Follows whether the page is dark, by its text colour at the element, because most dark themes do
 * not set `color-scheme`. A page that sets it, or our `theme`, decides itself. Our stylesheet has a
 * transition of the text colour, so that its events report each change, for whatever reason.
 */
export class PageScheme implements ReactiveController {
  readonly #host: SchemeHost;
  #theme: string | undefined;

  isDark = false;

  constructor(host: SchemeHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('transitionrun', this.#read);
    this.#read();
  }

  hostUpdated(): void {
    const {theme} = this.#host;
    if (theme === this.#theme) return;
    this.#theme = theme;
    // Before the next paint, but not at once: that would cost a layout between two changes.
    const view = windowOf(this.#host);
    view?.requestAnimationFrame(() => this.#read());
  }

  /** In the event the pseudo-element has the last colour already, also while the page's own goes on to it. */
  readonly #read = (event?: Event): void => {
    const view = windowOf(this.#host);
    const style = view?.getComputedStyle(this.#host, event && '::before');
    const isDark = style?.colorScheme === 'normal' && isLight(style.outlineColor);
    if (isDark === this.isDark) return;
    this.isDark = isDark;
    this.#host.requestUpdate();
  };
}

/** The stylesheet has browsers give it as `oklab(0.6 …)`, which is middle grey. */
function isLight(colour: string): boolean {
  return parseFloat(colour.slice('oklab('.length)) > 0.6;
}
