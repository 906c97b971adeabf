import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface FoldHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode;
}

/**
 * Is the introduction unfolded? Folded, its markers that lie under the fold are out of reach, and
 * where nothing lies there, there is nothing to unfold. Both follow from its size.
 */
export class IntroductionFold implements ReactiveController {
  readonly #host: FoldHost;
  readonly #observer = new ResizeObserver(([entry]) => entry && fold(entry.target));
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

  hostUpdated(): void {
    const text = this.#host.renderRoot.querySelector('[part=introduction]');
    if (text === this.#text) return;
    this.#observer.disconnect();
    if (text) this.#observer.observe(text);
    this.#text = text;
  }
}

function fold(text: Element): void {
  const {bottom} = text.getBoundingClientRect();
  for (const marker of text.querySelectorAll('button')) {
    marker.inert = marker.getBoundingClientRect().top >= bottom;
  }
  const button = text.nextElementSibling as HTMLElement | null;
  const isFolded = text.matches('.clamped');
  if (button) button.hidden = isFolded && text.scrollHeight <= text.clientHeight + 1;
}
