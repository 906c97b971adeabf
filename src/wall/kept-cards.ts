import {render, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Film} from '../catalog/index.js';
import {card} from './card.js';
import {drawsCards} from './films.js';
import {CardMotion} from './motion.js';
import {CARD_SCENE, type CardScene, type Scene} from './scene.js';

/** Cards that are kept, shown or not; each is some two hundred nodes. */
const KEPT = 200;

interface Drawn {
  /** Where Lit drew it; it knows its card even when that stands elsewhere. */
  readonly fragment: DocumentFragment;
  readonly element: HTMLElement;
  readonly opened: ReadonlySet<number>;
}

interface CardHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode;
}

/**
 * Keeps the cards that were drawn last. A search takes cards out and puts them back, which costs far
 * less than to write other films into them: their text need not be shaped again.
 */
export class KeptCards implements ReactiveController {
  readonly #host: CardHost;
  /** The one that was shown last is the last. */
  #cards = new Map<Film, Drawn>();
  #scene: CardScene | undefined;
  #films: readonly Film[] = [];
  #shown: readonly HTMLElement[] = [];
  /** Are there other films than before, or the same in another order? */
  #hasChanged = false;
  readonly #motion = new CardMotion();

  constructor(host: CardHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Draws the cards of a scene that are not drawn yet; all of them when they must look otherwise. */
  draw(scene: Scene): void {
    const isNew = CARD_SCENE.some(name => scene[name] !== this.#scene?.[name]);
    if (isNew) this.#cards.clear();
    this.#scene = scene;
    const films = drawsCards(scene) ? scene.result.films.slice(0, scene.limit) : [];
    this.#hasChanged = !isNew && !isSame(films, this.#films);
    this.#films = films;
    if (this.#hasChanged) this.#motion.start(this.#shown);
    this.#shown = films.map(film => this.#cardOf(film, scene));
    for (const film of this.#cards.keys()) {
      if (this.#cards.size > Math.max(KEPT, films.length)) this.#cards.delete(film);
    }
  }

  /** Puts them into the list, once that is drawn. */
  hostUpdated(): void {
    const list = this.#scene && this.#host.renderRoot.querySelector('[part=film-list]');
    if (list) place(list, this.#shown);
    if (this.#hasChanged) this.#motion.play(this.#shown);
    this.#hasChanged = false;
  }

  #cardOf(film: Film, scene: CardScene): HTMLElement {
    const opened = scene.openNotes.openIn(film);
    let drawn = this.#cards.get(film);
    if (drawn?.opened !== opened) drawn = draw(film, scene, opened, drawn);
    this.#cards.delete(film);
    this.#cards.set(film, drawn);
    return drawn.element;
  }
}

function draw(
  film: Film,
  scene: CardScene,
  opened: ReadonlySet<number>,
  before: Drawn | undefined,
): Drawn {
  const fragment = before?.fragment ?? new DocumentFragment();
  render(card(film, scene), fragment);
  const element = before?.element ?? (fragment.firstElementChild as HTMLElement);
  return {fragment, element, opened};
}

function isSame(some: readonly Film[], others: readonly Film[]): boolean {
  return some.length === others.length && some.every((film, index) => film === others[index]);
}

/** Leaves alone what stands right: a filter then only takes out, or puts in. */
function place(list: Element, cards: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(cards);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  let next = list.firstElementChild;
  for (const element of cards) {
    if (element === next) next = next.nextElementSibling;
    else list.insertBefore(element, next);
  }
}
