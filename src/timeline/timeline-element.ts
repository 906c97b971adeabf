import {LitElement, nothing} from 'lit';
import {controlStyles} from '../wall/controls.styles.js';
import {dress} from '../guest/styles.js';
import {timeline} from './timeline.js';
import type {Scene} from '../wall/scene.js';
import {timelineStyles} from './strip.styles.js';
import {styles} from './timeline.styles.js';

const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['Home', -Infinity],
  ['End', Infinity],
]);

const STYLES = [controlStyles, timelineStyles, styles];

/**
 * The films on a line of years. Part of `<soviet-film-list>`, which loads it when the timeline is
 * first asked for and hands it what it draws.
 */
export class FilmTimeline extends LitElement {
  static override properties = {scene: {attribute: false}};

  declare scene: Scene | undefined;

  constructor() {
    super();
    dress(this, STYLES);
    this.addEventListener('keydown', this.#walk);
  }

  protected override render(): unknown {
    try {
      return this.scene ? timeline(this.scene) : nothing;
    } catch (error) {
      this.scene?.timeline.fail(error);
      return nothing;
    }
  }

  /** Arrow keys go from row to row; Home and End to the first and the last. */
  readonly #walk = (event: KeyboardEvent): void => {
    const step = STEPS.get(event.key);
    const films = [...this.renderRoot.querySelectorAll<HTMLElement>('th button')];
    const place = films.findIndex(film => film === (this.renderRoot as ShadowRoot).activeElement);
    if (!step || place < 0) return;
    event.preventDefault();
    films[Math.min(films.length - 1, Math.max(0, place + step))]?.focus();
  };
}

// The pasted file and the npm entries may meet on one page.
if (!customElements.get('soviet-film-timeline')) {
  customElements.define('soviet-film-timeline', FilmTimeline);
}
