/**
 * Measures inside the page. Playwright puts the function's text into every page before the page's
 * own scripts, so it must not use anything from outside itself.
 *
 * "Painted" means: at the start of a frame (requestAnimationFrame) the cards are in the document
 * and have boxes, and that frame has been laid out and painted when a message sent at its start
 * arrives. The browser's own paint entries (largest-contentful-paint, element timing) would be a
 * little closer to the screen, but leave out everything inside shadow roots; this looks into both
 * trees in the same way and costs both the same.
 */
export function installProbe(wantedCards) {
  const element = () => document.querySelector('soviet-film-list');
  const find = selector =>
    element()?.shadowRoot?.querySelector(selector) ?? document.querySelector(selector);

  function hasCards(root) {
    const card = root?.querySelector('[part=film-list]')?.children[wantedCards - 1];
    return card !== undefined && card.getClientRects().length > 0;
  }

  /** Resolves with the time once the frame that is about to be drawn has been painted. */
  function painted() {
    return new Promise(resolve => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  }

  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

  async function until(isTrue) {
    do await frame();
    while (!isTrue());
    return painted();
  }

  /** When the first cards were painted, the page's or the element's, and when the element's own. */
  async function watchPaint() {
    let first = null;
    for (;;) {
      await frame();
      const own = hasCards(element()?.shadowRoot);
      if (own || hasCards(document)) first ??= painted();
      if (own) return {first: await first, own: await painted()};
      const isComplete = document.readyState === 'complete';
      if (first && isComplete && !element()) return {first: await first, own: null};
    }
  }

  const countText = () => find('[part=count]').textContent;
  const shownCards = () =>
    [...find('[part=film-list]').children].filter(card => card.getClientRects().length > 0).length;

  let change = Promise.resolve(null);

  /** From the next event of this type, as the browser noticed it, until another count is painted. */
  function expectChange(type) {
    const before = countText();
    change = new Promise((resolve, reject) => {
      const finish = async event => {
        const deadline = setTimeout(reject, 5000, new Error(`no other count after ${type}`));
        const end = await until(() => countText() !== before);
        clearTimeout(deadline);
        resolve({time: end - event.timeStamp, cards: find('[part=film-list]') ? shownCards() : 0});
      };
      addEventListener(type, finish, {capture: true, once: true});
    });
    // Whoever asks for the change hears of its failure.
    change.catch(() => {});
  }

  /** Resolves when two frames have passed and the browser has nothing else to do. */
  async function idle() {
    await frame();
    await frame();
    await new Promise(resolve => requestIdleCallback(resolve, {timeout: 1000}));
  }

  /** Types and clears, chooses and unchooses, each change painted before the next. */
  async function changeOften(times, letters, leaders) {
    const search = find('[part=search-input]');
    for (let made = 0; made < times; made += 1) {
      const turn = Math.floor(made / 4);
      if (made % 4 < 2) {
        search.value = made % 4 === 0 ? letters[turn % letters.length] : '';
        search.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      } else {
        box(leaders[turn % leaders.length]).click();
      }
      await frame();
      await painted();
    }
  }

  function box(leader) {
    const chips = find('[part=search-input]').getRootNode().querySelectorAll('[part=chip]');
    return [...chips].find(chip => chip.textContent.includes(leader)).querySelector('input');
  }

  window.probe = {
    paint: watchPaint(),
    idle,
    expectChange,
    changeOften,
    shownCards,
    countText,
    change: () => change,
  };
}
