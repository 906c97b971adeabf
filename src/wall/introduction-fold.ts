import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ofDocument} from '../guest/unclobbered.js';

interface FoldHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode;
}

/**
 * Is the introduction unfolded? Folded, its markers that lie under the fold are out of reach, and
 * where nothing lies there, there is nothing to unfold. Both follow from its size.
 */
export class IntroductionFold implements ReactiveController {
  readonly #host: FoldHost;
  #observer: ResizeObserver | undefined;
  #text: Element | null = null;
  isUnfolded = false;

  constructor(host: FoldHost) {
    this.#host = host;
    host.addController(this);
  }

  toggle = (): void => {
    this.isUnfolded = !this.isUnfolded;
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#text = null;
  }

  /** With an observer of the window that shows it; without one there is nothing to measure. */
  hostUpdated(): void {
    const text = this.#host.renderRoot.querySelector('[part=introduction]');
    const page = this.#host.ownerDocument;
    const view = ofDocument(page, 'defaultView');
    if (text === this.#text || !this.#host.isConnected || !view) return;
    this.hostDisconnected();
    this.#text = text;
    if (!text || !view.ResizeObserver) return;
    // Another font moves markers without a change of the text's size.
    const refold = () => {
      fold(text);
      void ofDocument(page, 'fonts')?.ready.then(() => fold(text));
    };
    // Not at once: a page's error handlers would hear of a loop.
    this.#observer = new view.ResizeObserver(() => view.requestAnimationFrame(refold));
    this.#observer.observe(text);
  }
}

function fold(text: Element): void {
  const {bottom, height} = text.getBoundingClientRect();
  const isCut = text.matches('.clamped') && text.scrollHeight > text.clientHeight + 1;
  for (const marker of text.querySelectorAll('button')) {
    // As a target it reaches beyond its line, as far up as down. The last of two lines fades.
    const box = marker.getBoundingClientRect();
    marker.inert = isCut && box.top + box.height / 2 >= bottom - height / 2;
  }
  const button = text.nextElementSibling as HTMLElement | null;
  if (button) button.hidden = text.matches('.clamped') && !isCut;
}
