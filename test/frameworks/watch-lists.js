/** What happens before and while a page's script comes, for tests. */

/** Keeps something back until it is opened. */
export function gate() {
  let open = () => {};
  const passed = new Promise(resolve => (open = () => resolve(undefined)));
  return {open, passed};
}

/**
 * In the page, before its first script: which films were ready, each time, and the titles that have
 * stood in any frame. It goes there as a text, so that it can use nothing of this module.
 */
export function watchLists() {
  /** @type {string[][]} */
  const ready = [];
  const seen = new Set();
  const look = () => {
    const root = document.querySelector('soviet-film-list')?.shadowRoot;
    for (const title of root?.querySelectorAll('[part=card-title]') ?? [])
      seen.add(title.textContent.trim());
    requestAnimationFrame(look);
  };
  const framesFromNow = async (/** @type {number} */ frames) => {
    for (let passed = 0; passed < frames; passed += 1) await new Promise(requestAnimationFrame);
  };
  document.addEventListener('film-list-ready', ({detail}) =>
    ready.push(detail.films.map(({title}) => title).toSorted()),
  );
  requestAnimationFrame(look);
  window.lists = {
    framesFromNow,
    ready,
    get painted() {
      return [...seen];
    },
  };
}
