import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {windowOf} from './unclobbered.js';

interface LayersHost extends ReactiveControllerHost, Element {
  readonly renderRoot: Node;
}

/** Something that opens over other content: a note, a menu, a dialog. */
export interface Layer {
  /** The elements that it consists of; none while it is closed. */
  readonly boxes: () => readonly (Element | null | undefined)[];
  /** By Escape the focus goes back; it does not where the visitor has turned to something else. */
  readonly close: (returnsFocus: boolean) => void;
}

/**
 * Closes what is open as browsers close popovers: one layer by Escape, and those that the focus or a
 * press leaves. Layers can have the focus, so that a press on their text does not take it out. The
 * listeners for what is inside are on the list's own root, because a closed shadow
 * root around the list hides the inside from listeners at the window.
 */
export class LightDismiss implements ReactiveController {
  readonly #host: LayersHost;
  readonly #layers: readonly Layer[];
  #page: Window | null = null;
  /** The element of ours that the last press began on. */
  #pressed: EventTarget | null = null;

  /** The innermost layer comes first. */
  constructor(host: LayersHost, layers: readonly Layer[]) {
    this.#host = host;
    this.#layers = layers;
    host.addController(this);
  }

  hostConnected(): void {
    const {renderRoot} = this.#host;
    for (const type of ['focusin', 'focusout', 'keydown', 'pointerdown'])
      renderRoot.addEventListener(type, this.#hearInside);
    this.#page = windowOf(this.#host);
    this.#page?.addEventListener('pointerdown', this.#hearPress, true);
    this.#page?.addEventListener('pointerup', this.#hearPress, true);
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('pointerdown', this.#hearPress, true);
    this.#page?.removeEventListener('pointerup', this.#hearPress, true);
  }

  readonly #hearInside = (event: Event): void => {
    const {relatedTarget, target, type} = event as FocusEvent;
    if (type === 'pointerdown') this.#pressed = target;
    else if (type === 'keydown') this.#escape(event as KeyboardEvent);
    else if (type === 'focusin') this.#turnTo(target);
    // Without a related target the focus leaves the window, or goes nowhere.
    else if (relatedTarget) this.#turnTo(relatedTarget);
  };

  readonly #hearPress = ({type}: Event): void => {
    if (type === 'pointerup') this.#turnTo(this.#pressed);
    this.#pressed = null;
  };

  /** The key is used up: a modal of the host page around the list must not close too. */
  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    const target = event.target as Element;
    const layer = this.#layers.find(layer =>
      layer.boxes().some(box => box?.contains(target) || (box && target.contains(box))),
    );
    if (!layer) return;
    event.preventDefault();
    event.stopPropagation();
    layer.close(true);
  }

  #turnTo(target: EventTarget | null): void {
    for (const {boxes, close} of this.#layers) {
      const open = boxes();
      if (open.length > 0 && !open.some(box => box?.contains(target as Node | null))) close(false);
    }
  }
}
