/* global addEventListener, document, Element, InputEvent, MutationObserver, requestAnimationFrame,
   requestIdleCallback, window */

/**
 * Measures inside the page, as `window.probe`. The text of this function is put into every page
 * before the page's own scripts, so it must not use anything from outside itself.
 *
 * "Painted" means: at the start of a frame (requestAnimationFrame) the cards are in the document
 * and have boxes, and that frame has been laid out and painted when a message that was sent at its
 * start arrives. The browser's own paint entries (largest-contentful-paint, element timing) would
 * be a little closer to the screen but leave out all that is inside shadow roots. This looks into
 * both trees in the same way, and costs both the same. No frame is asked for before there is
 * something to see: the next one would have to wait for its turn, 17 ms later.
 *
 * @param {number} wantedCards
 */
export function installProbe(wantedCards) {
  const TIME_LIMIT_MS = 30_000;

  const element = () => document.querySelector('soviet-film-list');
  const find = selector =>
    element()?.shadowRoot?.querySelector(selector) ?? document.querySelector(selector);
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
  const next = type =>
    new Promise(resolve => addEventListener(type, resolve, {capture: true, once: true}));

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
    do await frame();
    while (!isThere());
    return painted();
  }

  /** What never comes fails after a while. */
  function inTime(promise, what) {
    const late = new Error(`${what}: not there after ${TIME_LIMIT_MS / 1000} s`);
    const limit = new Promise((_, reject) => setTimeout(reject, TIME_LIMIT_MS, late));
    return Promise.race([promise, limit]);
  }

  const lastCard = root => root.querySelector('[part=film-list]')?.children[wantedCards - 1];
  const isShown = card => card !== undefined && card.getClientRects().length > 0;
  const hasOwnCards = () => isShown(lastCard(element()?.shadowRoot ?? document));
  const hasCards = () => isShown(lastCard(document)) || hasOwnCards();

  /** Resolves when the cards are in the tree, drawn or not. */
  function cardsIn(root) {
    return new Promise(resolve => {
      const observer = new MutationObserver(() => {
        if (lastCard(root) === undefined) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(root, {childList: true, subtree: true});
    });
  }

  /** Resolves with the element's shadow root, still empty. */
  function shadowRoot() {
    const attach = Element.prototype.attachShadow;
    return new Promise(resolve => {
      Element.prototype.attachShadow = function attachShadow(...args) {
        const root = attach.apply(this, args);
        if (this.localName === 'soviet-film-list') resolve(root);
        return root;
      };
    });
  }

  /** When the element's own cards are painted, and when any first ones are, whoever's they are. */
  const own = shadowRoot()
    .then(cardsIn)
    .then(() => paintedWith(hasOwnCards));
  const first = Promise.race([own, cardsIn(document).then(() => paintedWith(hasCards))]);

  const countText = () => find('[part=count]').textContent;
  const shownCards = () => [...(find('[part=film-list]')?.children ?? [])].filter(isShown).length;
  let change = Promise.resolve(null);

  /** From the next key or click, as the browser noticed it, until another count is painted. */
  async function expectChange(type) {
    await idle();
    const last = await change;
    if (last && last.cards !== shownCards()) throw new Error('The result came in several frames.');
    const before = countText();
    const event = next(type);
    const acted = type === 'keydown' ? next('input') : event;
    change = acted.then(async () => {
      const end = await paintedWith(() => countText() !== before);
      return {time: end - (await event).timeStamp, cards: shownCards()};
    });
  }

  /** Resolves when two frames have passed and the browser has nothing else to do. */
  async function idle() {
    await frame();
    await frame();
    await new Promise(resolve => requestIdleCallback(resolve, {timeout: 1000}));
  }

  /** Types and clears, chooses and unchooses; every change is drawn, every fourth painted. */
  async function changeOften(times, letters, leaders) {
    const search = find('[part=search-input]');
    for (let made = 0; made < times; made += 1) {
      const turn = Math.floor(made / 4);
      if (made % 4 >= 2) boxOf(leaders[turn % leaders.length]).click();
      else type(search, made % 4 === 0 ? letters[turn % letters.length] : '');
      await drawn();
      if (made % 4 === 3) await frame();
    }
  }

  /** Lit draws some microtasks after a change; a task would let the browser paint as well. */
  async function drawn() {
    for (let turn = 0; turn < 10; turn += 1) await null;
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
    first: () => inTime(first, 'first cards'),
    own: () => inTime(own, 'cards of the element'),
    expectChange,
    change: () => inTime(change, 'another count of films'),
    changeOften,
    idle,
  };
}
