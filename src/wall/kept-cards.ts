import {render, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {CardMotion} from './motion.js';
import type {Film} from '../catalog/index.js';
import {card, line} from './card.js';
import {drawsCards} from './films.js';
import type {CardLook, Scene} from './scene.js';
import {createElement} from '../guest/unclobbered.js';

/** Cards that are kept, shown or not; each is some two hundred nodes. */
const KEPT = 200;

interface Drawn {
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
export class CardController implements ReactiveController {
  readonly #host: CardHost;
  /** The one that was shown last is the last. */
  #cards = new Map<Film, Drawn>();
  #look: CardLook | undefined;
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
    const {checks, collection, filmActs, headingLevel, locale, noteActs, view} = scene;
    const look = {checks, collection, filmActs, headingLevel, locale, noteActs, view};
    const names = Object.keys(look) as (keyof CardLook)[];
    const isNew = names.some(name => look[name] !== this.#look?.[name]);
    if (isNew) this.#cards.clear();
    this.#look = look;
    const films = drawsCards(scene) ? scene.result.films.slice(0, scene.limit) : [];
    this.#hasChanged = !isNew && !isSame(films, this.#films);
    this.#films = films;
    if (this.#hasChanged) this.#motion.start(this.#shown);
    this.#shown = films.map(film => this.#cardOf(film, look));
    for (const film of this.#cards.keys()) {
      if (this.#cards.size > Math.max(KEPT, films.length)) this.#cards.delete(film);
    }
  }

  /** Puts them into the list, once that is drawn. */
  hostUpdated(): void {
    const list = this.#host.renderRoot.querySelector('[part=film-list]');
    if (list) place(list, this.#shown);
    if (this.#hasChanged) this.#motion.play(this.#shown);
    this.#hasChanged = false;
  }

  #cardOf(film: Film, look: CardLook): HTMLElement {
    const opened = look.noteActs.openIn(film);
    const drawn = this.#cards.get(film);
    const element = drawn?.element ?? this.#create();
    if (drawn?.opened !== opened) render((look.view === 'list' ? line : card)(film, look), element);
    this.#cards.delete(film);
    this.#cards.set(film, {element, opened});
    return element;
  }

  #create(): HTMLElement {
    const element = createElement(this.#host.ownerDocument, 'li');
    element.setAttribute('part', 'card');
    element.tabIndex = -1;
    return element;
  }
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
