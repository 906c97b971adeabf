import {windowOf} from '../guest/unclobbered.js';

/** Where a card stands in the window. */
type Box = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

/** More are not followed by any eye, and would cost a slow machine its next frame. */
const MOST_CARDS = 24;

const GLIDE = {duration: 240, easing: 'cubic-bezier(0.2, 0, 0, 1)'};
const FADE = {duration: 160, easing: 'ease-out'};

/**
 * Shows what a filter did: cards that stay glide to their new places, those that come fade in. Each
 * card that is not animated looks as it always does, so that no haste can leave one half faded; and
 * only cards are animated, because a transition of the document would hold up the page around us.
 */
export class CardMotion {
  #before: Map<Element, Box> | null = null;
  #running: Animation[] = [];

  /** To be called before anything changes. */
  start(cards: readonly HTMLElement[]): void {
    this.#before = null;
    const page = cards[0] && windowOf(cards[0]);
    if (!page || cards.length > MOST_CARDS || isReduced(page)) return;
    this.#before = new Map(cards.map(card => [card, card.getBoundingClientRect()]));
  }

  /** To be called when the cards stand in their new places; those beyond the window need not move. */
  play(cards: readonly HTMLElement[]): void {
    const before = this.#before;
    this.#before = null;
    for (const animation of this.#running) animation.cancel();
    this.#running = [];
    if (!before || cards.length > MOST_CARDS) return;
    // All is measured before anything is animated: one layout for all.
    const after = cards.map(card => card.getBoundingClientRect());
    const height = (cards[0] && windowOf(cards[0])?.innerHeight) ?? 0;
    cards.forEach((card, index) => {
      this.#move(card, before.get(card), after[index] as DOMRect, height);
    });
  }

  #move(card: HTMLElement, from: Box | undefined, to: Box, height: number): void {
    if (!isInSight(to, height)) return;
    if (!from || !isInSight(from, height)) {
      this.#running.push(card.animate([{opacity: 0}, {opacity: 1}], FADE));
    } else if (from.left !== to.left || from.top !== to.top) {
      const transform = `translate(${from.left - to.left}px, ${from.top - to.top}px)`;
      this.#running.push(card.animate([{transform}, {transform: 'none'}], GLIDE));
    }
  }
}

function isInSight({bottom, top}: Box, height: number): boolean {
  return bottom > 0 && top < height;
}

function isReduced(page: Window): boolean {
  return page.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
}
