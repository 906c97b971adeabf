/* global addEventListener, document, InputEvent, requestAnimationFrame, requestIdleCallback, window */

/**
 * Measures inside the page, as `window.probe`. The text of this function is put into every page
 * before the page's own scripts, so it must not use anything from outside itself.
 *
 * "Painted" means: at the start of a frame (requestAnimationFrame) the cards are in the document
 * and have boxes, and that frame has been laid out and painted when a message that was sent at its
 * start arrives. The browser's own paint entries (largest-contentful-paint, element timing) would
 * be a little closer to the screen but leave out all that is inside shadow roots. This looks into
 * both trees in the same way, and costs both the same.
 *
 * @param {number} wantedCards
 */
export function installProbe(wantedCards) {
  const TIME_LIMIT = 30_000;

  const element = () => document.querySelector('soviet-film-list');
  const find = selector =>
    element()?.shadowRoot?.querySelector(selector) ?? document.querySelector(selector);
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

  /** Resolves with the time once the frame that is about to be drawn has been painted. */
  function painted() {
    return new Promise(resolve => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  }

  /** Looks at the start of each frame; resolves with the time when the one with it is painted. */
  async function paintedWith(isThere) {
    const start = performance.now();
    do {
      await frame();
      if (performance.now() - start > TIME_LIMIT) throw new Error('Waited in vain for a change.');
    } while (!isThere());
    return painted();
  }

  function hasCards(root) {
    const card = root?.querySelector('[part=film-list]')?.children[wantedCards - 1];
    return card !== undefined && card.getClientRects().length > 0;
  }

  const hasOwnCards = () => hasCards(element()?.shadowRoot);
  const isShown = card => card.getClientRects().length > 0;
  const countText = () => find('[part=count]').textContent;
  const shownCards = () => [...(find('[part=film-list]')?.children ?? [])].filter(isShown).length;

  let change = Promise.resolve();

  /** From the next event of this type, as the browser noticed it, until another count is painted. */
  function expectChange(type) {
    const before = countText();
    const event = new Promise(resolve =>
      addEventListener(type, resolve, {capture: true, once: true}),
    );
    change = event.then(async ({timeStamp}) => {
      const end = await paintedWith(() => countText() !== before);
      return {time: end - timeStamp, cards: shownCards()};
    });
  }

  /** Resolves when two frames have passed and the browser has nothing else to do. */
  async function idle() {
    await frame();
    await frame();
    await new Promise(resolve => requestIdleCallback(resolve, {timeout: 1000}));
  }

  /** Types and clears, chooses and unchooses; each change gets a task, every fourth a frame. */
  async function changeOften(times, letters, leaders) {
    const search = find('[part=search-input]');
    for (let made = 0; made < times; made += 1) {
      const turn = Math.floor(made / 4);
      if (made % 4 >= 2) boxOf(leaders[turn % leaders.length]).click();
      else type(search, made % 4 === 0 ? letters[turn % letters.length] : '');
      await painted();
      if (made % 4 === 3) await frame();
    }
  }

  function type(search, text) {
    search.value = text;
    search.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  function boxOf(leader) {
    const chips = find('[part=facets]').querySelectorAll('[part=chip]');
    return [...chips].find(chip => chip.textContent.includes(leader)).querySelector('input');
  }

  window.probe = {
    /** When the first cards are painted, the page's or the element's. */
    first: paintedWith(() => hasCards(document) || hasOwnCards()),
    /** When the element's own cards are painted. */
    own: paintedWith(hasOwnCards),
    idle,
    expectChange,
    change: () => change,
    changeOften,
    shownCards,
  };
  // Not every page has cards of either kind; whoever asks for them hears of it.
  window.probe.own.catch(() => undefined);
}
