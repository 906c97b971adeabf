import {render, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Film} from '../catalog/index.js';
import {isRestored, painted} from '../guest/painted.js';
import {ofDocument, windowOf} from '../guest/unclobbered.js';
import {card} from './card.js';
import {drawsCards} from './films.js';
import {CardMotion} from './motion.js';
import {CARD_SCENE, type CardScene, type Scene} from './scene.js';

/** Cards that are kept, shown or not: those shown last, and as many again. */
const KEPT = 96;

/** New cards that one stroke makes, so that a slow machine too answers between them. */
const STROKE = 5;

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
 * less than to write other films into them: their text need not be shaped again. Cards below the
 * window's edge are drawn when what is above it has been painted, in strokes, a frame for each.
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
  #settled: Promise<void> | null = null;
  readonly #motion = new CardMotion();

  constructor(host: CardHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Null, or resolved once the last cards can be drawn. */
  get settled(): Promise<void> | null {
    return this.#settled;
  }

  /**
   * Draws the cards of a scene that are not drawn yet; all of them when they must look otherwise.
   * The last ones can wait, unless all this takes the place of something that could be read, or the
   * browser is about to scroll to one of them.
   */
  draw(scene: Scene, replaces: boolean): void {
    const isFirst = !this.#scene;
    const isNew = CARD_SCENE.some(name => scene[name] !== this.#scene?.[name]);
    if (isNew) this.#cards.clear();
    this.#scene = scene;
    const films = drawsCards(scene) ? scene.result.films.slice(0, scene.limit) : [];
    this.#hasChanged = !isNew && !isSame(films, this.#films);
    this.#films = films;
    if (this.#hasChanged) this.#motion.start(this.#shown);
    const isWhole = isFirst && (replaces || isRestored(this.#host.ownerDocument));
    const first = isWhole ? films : this.#firstOf(films);
    const isAll = first.length < films.length && this.#cannotWait(scene);
    this.#show(isAll ? films : first, scene);
  }

  /** The next scene is drawn as the first one was. */
  forget(): void {
    this.#scene = undefined;
  }

  /** Puts them into the list, once that is drawn; those that are in sight too, or else later. */
  place(): void {
    const list = this.#list;
    place(list, this.#shown);
    while (!this.#isWhole && !reachesEdge(list)) this.#drawOn();
    if (!this.#isWhole) this.#settled ??= this.#finish();
  }

  hostUpdated(): void {
    if (this.#hasChanged) this.#motion.play(this.#shown);
    this.#hasChanged = false;
  }

  get #isWhole(): boolean {
    return this.#shown.length === this.#films.length;
  }

  get #list(): Element | null {
    return this.#host.renderRoot.querySelector('[part=film-list]');
  }

  /**
   * Paper has no next frame, and neither has a page that lies behind others; and a list that is shorter
   * for a moment would move under people's eyes.
   */
  #cannotWait({isPrinting}: Scene): boolean {
    if (isPrinting || ofDocument(this.#host.ownerDocument, 'hidden')) return true;
    const list = this.#shown.length > 0 ? this.#list : null;
    return list !== null && list.getBoundingClientRect().top < 0;
  }

  /** Up to the last new card that one stroke makes. */
  #firstOf(films: readonly Film[]): readonly Film[] {
    let news = 0;
    const end = films.findIndex(film => !this.#cards.has(film) && (news += 1) > STROKE);
    return end < 0 ? films : films.slice(0, end);
  }

  /** The element has nothing else to draw meanwhile; it meets a fault again, and tells of it. */
  async #finish(): Promise<void> {
    try {
      while (!this.#isWhole) {
        await painted(windowOf(this.#host));
        this.#drawOn();
      }
    } catch {
      // See above.
    }
    this.#settled = null;
    this.#host.requestUpdate();
  }

  /** One stroke more. */
  #drawOn(): void {
    this.#show(this.#firstOf(this.#films), this.#scene as CardScene);
    place(this.#list, this.#shown);
  }

  #show(films: readonly Film[], scene: CardScene): void {
    this.#shown = films.map(film => this.#cardOf(film, scene));
    for (const film of this.#cards.keys()) {
      if (this.#cards.size > Math.max(KEPT, films.length)) this.#cards.delete(film);
    }
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

/** Is nothing after the list in sight? */
function reachesEdge(list: Element | null): boolean {
  if (!list) return true;
  return list.getBoundingClientRect().bottom >= (windowOf(list)?.innerHeight ?? 0);
}

function isSame(some: readonly Film[], others: readonly Film[]): boolean {
  return some.length === others.length && some.every((film, index) => film === others[index]);
}

/** Leaves alone what stands right: a filter then only takes out, or puts in. */
function place(list: Element | null, cards: readonly HTMLElement[]): void {
  if (!list) return;
  const wanted = new Set<Element>(cards);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  let next = list.firstElementChild;
  for (const element of cards) {
    if (element === next) next = next.nextElementSibling;
    else list.insertBefore(element, next);
  }
}
