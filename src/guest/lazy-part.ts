import {nothing, type CSSResult, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Styles} from './styles.js';

/** What is loaded: how the part is drawn, and its styles. */
export interface Part<Scene> {
  readonly draw: (scene: Scene) => unknown;
  readonly styles: CSSResult;
}

/** When a part is needed, and what to do where it cannot be had. */
export interface PartOptions<Scene> {
  readonly load: () => Promise<Part<Scene>>;
  readonly isNeeded: () => boolean;
  /** Takes back what needs it, and tells the page. */
  readonly refuse: () => void;
}

/** A part of the drawing that is loaded when it is first needed. */
export class LazyPart<Scene> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #styles: Styles;
  readonly #options: PartOptions<Scene>;
  #loading: Promise<void> | null = null;
  #part: Part<Scene> | null = null;
  #fault: unknown = null;

  constructor(host: ReactiveControllerHost & Element, styles: Styles, options: PartOptions<Scene>) {
    this.#host = host;
    this.#styles = styles;
    this.#options = options;
    host.addController(this);
  }

  /** Null, or resolved once the part can be drawn or it is known that it cannot. */
  get loading(): Promise<void> | null {
    return this.#loading;
  }

  hostUpdate(): void {
    if (this.#options.isNeeded()) void this.load();
  }

  load(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  /** Nothing until it is loaded, and where it cannot be drawn. */
  draw = (scene: Scene): unknown => {
    try {
      return this.#part?.draw(scene) ?? nothing;
    } catch (error) {
      this.#fault = error;
      return nothing;
    }
  };

  hostUpdated(): void {
    if (this.#fault === null) return;
    this.#refuse(this.#fault);
    this.#fault = null;
  }

  async #load(): Promise<void> {
    try {
      this.#part = await this.#options.load();
      this.#styles.add(this.#part.styles);
      this.#host.requestUpdate();
    } catch (error) {
      this.#loading = null;
      this.#refuse(error);
    }
  }

  #refuse(error: unknown): void {
    console.error(error);
    this.#options.refuse();
  }
}
