/* global addEventListener, document, Element, InputEvent, MutationObserver, PerformanceObserver,
   requestAnimationFrame, requestIdleCallback, window */

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
 * @param {number} total films that the page has
 */
export function installProbe(total) {
  const TIME_LIMIT_MS = 60_000;
  const TAG = 'soviet-film-list';

  const ownRoot = () => document.querySelector(TAG)?.shadowRoot;
  const partIn = (root, name) => root?.querySelector(`[part=${name}]`);
  const find = name => partIn(ownRoot(), name) ?? partIn(document, name);
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
    const late = () => new Error(`${what()}: not there after ${TIME_LIMIT_MS / 1000} s`);
    const limit = new Promise((_, reject) => setTimeout(() => reject(late()), TIME_LIMIT_MS));
    return Promise.race([promise, limit]);
  }

  /** The cards on the screen, in part at least, and whether there are more below it. */
  function onScreen(root) {
    const cards = [];
    for (const card of partIn(root, 'film-list')?.children ?? []) {
      const box = card.getClientRects()[0];
      if (box === undefined) continue;
      if (box.top >= window.innerHeight) return {cards, hasMore: true};
      cards.push(card);
    }
    return {cards, hasMore: false};
  }

  /** Is every card there, or so many that there is no room for the next? */
  const isFull = ({cards, hasMore}, count) => hasMore || cards.length === count;
  const hasOne = root => onScreen(root).cards.length > 0;
  const hasAll = root => isFull(onScreen(root), total);
  const roots = () => [document, ownRoot()];

  /** Resolves when a card is in one of the trees, drawn or not. */
  function cardInTree() {
    return new Promise(resolve => {
      const look = () => {
        const root = ownRoot();
        if (root) observe(root);
        if (roots().every(tree => !partIn(tree, 'film-list')?.firstElementChild)) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      const observe = root => observer.observe(root, {childList: true, subtree: true});
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function attachShadow(...args) {
        const root = attach.apply(this, args);
        if (this.localName === TAG) observe(root);
        return root;
      };
      observe(document);
    });
  }

  /** Any film, whoever draws it; a screen full; the element's own, once it works them. */
  const inTree = cardInTree();
  const first = inTree.then(() => paintedWith(() => roots().some(hasOne)));
  const screen = inTree.then(() => paintedWith(() => roots().some(hasAll)));
  const own = window.customElements
    .whenDefined(TAG)
    .then(() => document.querySelector(TAG).updateComplete)
    .then(() => paintedWith(() => hasAll(ownRoot())));

  const tellsCount = () =>
    Number(/\d[\d,]*/.exec(find('count').textContent)[0].replaceAll(',', ''));
  let change = Promise.resolve();
  let answer = {};

  const isShown = selector => ownRoot().querySelector(selector)?.getClientRects().length > 0;

  /**
   * Does the page tell the right number, and is the screen full of the right films? Where the answer
   * is not films but a part of the list: is that part there?
   */
  function isRight() {
    const {isOrdered, part, titles} = answer;
    if (part) return isShown(part);
    if (tellsCount() !== titles.length) return false;
    const shown = onScreen(find('film-list').getRootNode());
    // The list's titles follow the page's own heading.
    const isOne = (card, index) => {
      const title = card.querySelector('h2, h3').textContent.trim();
      return isOrdered ? title === titles[index] : titles.includes(title);
    };
    return isFull(shown, titles.length) && shown.cards.every(isOne);
  }

  /** From the next key or click, as the browser noticed it, until the answer is painted. */
  async function expect(type, expected) {
    await idle();
    answer = expected;
    const event = next(type);
    const acted = type === 'keydown' ? next('input') : event;
    change = acted.then(async () => {
      const end = await paintedWith(isRight);
      return end - (await event).timeStamp;
    });
  }

  /** Resolves when two frames have passed and the browser has nothing else to do. */
  async function idle() {
    await frame();
    await frame();
    await new Promise(resolve => requestIdleCallback(resolve, {timeout: 1000}));
  }

  /** How much has jumped so far (https://web.dev/articles/cls). */
  async function shift() {
    await idle();
    let sum = 0;
    const add = entries => {
      for (const {hadRecentInput, value} of entries) if (!hadRecentInput) sum += value;
    };
    const observer = new PerformanceObserver(entries => add(entries.getEntries()));
    observer.observe({type: 'layout-shift', buffered: true});
    await idle();
    add(observer.takeRecords());
    return sum;
  }

  /** Types and clears, chooses and unchooses; every change is drawn, every fourth painted. */
  async function changeOften(times, letters, leaders) {
    const search = find('search-input');
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

  /** React takes no notice of a value that was set past its own. */
  function type(search, text) {
    const {set} = Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, 'value');
    set.call(search, text);
    search.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  function boxOf(leader) {
    const chips = find('film-list').getRootNode().querySelectorAll('[part=chip]');
    return [...chips].find(chip => chip.textContent.includes(leader)).querySelector('input');
  }

  const wanted = () =>
    answer.part ?? `${answer.titles.length} films (the page tells ${tellsCount()})`;
  window.probe = {
    first: () => inTime(first, () => 'first card'),
    screen: () => inTime(screen, () => 'a screen of cards'),
    own: () => inTime(own, () => 'cards of the element'),
    shift,
    expect,
    change: () => inTime(change, wanted),
    changeOften,
    idle,
  };
}
