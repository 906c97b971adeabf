import {render, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Film} from './catalog/index.js';
import {card} from './templates/card.js';
import type {CardLook, Scene} from './templates/scene.js';

interface Drawn {
  readonly element: HTMLElement;
  readonly opened: ReadonlySet<number>;
}

interface CardHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode;
}

/**
 * Keeps the card of each film that was drawn. A search takes cards out and puts them back, which
 * costs far less than to write other films into them: their text need not be shaped again.
 */
export class CardController implements ReactiveController {
  readonly #host: CardHost;
  #cards = new WeakMap<Film, Drawn>();
  #look: CardLook | undefined;
  #shown: readonly HTMLElement[] = [];

  constructor(host: CardHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Draws the cards of a scene that are not drawn yet; all of them when they must look otherwise. */
  draw({checks, collection, filmActs, headingLevel, limit, locale, noteActs, result}: Scene): void {
    const look = {checks, collection, filmActs, headingLevel, locale, noteActs};
    const names = Object.keys(look) as (keyof CardLook)[];
    if (names.some(name => look[name] !== this.#look?.[name])) this.#cards = new WeakMap();
    this.#look = look;
    this.#shown = result.films.slice(0, limit).map(film => this.#cardOf(film, look));
  }

  /** Puts them into the list, once that is drawn. */
  hostUpdated(): void {
    const list = this.#host.renderRoot.querySelector('[part=film-list]');
    if (list) place(list, this.#shown);
  }

  #cardOf(film: Film, look: CardLook): HTMLElement {
    const opened = look.noteActs.openIn(film);
    const drawn = this.#cards.get(film);
    if (drawn?.opened === opened) return drawn.element;
    const element = drawn?.element ?? this.#create();
    render(card(film, look), element);
    this.#cards.set(film, {element, opened});
    return element;
  }

  #create(): HTMLElement {
    const element = this.#host.ownerDocument.createElement('li');
    element.setAttribute('part', 'card');
    element.tabIndex = -1;
    return element;
  }
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
