const KEYS = new Set(['ArrowDown', 'ArrowUp', 'End', 'Home', 'PageDown', 'PageUp']);

/** What scrolls in the details. */
const SCROLLERS = '[popover], .menu, .body, [part=details]';

/**
 * Keeps the page behind the details where it is, without a style on anything of the page's. Browsers
 * ask `keep` about a wheel beside the dialog only while the window too has a listener.
 */
export function keepPage(page: Window, isKept: boolean): void {
  for (const act of ['wheel', 'touchmove']) {
    if (isKept) page.addEventListener(act, wait, {passive: false});
    else page.removeEventListener(act, wait);
  }
}

function wait(): void {}

/** What cannot scroll in the details would scroll the page. Zooming by wheel or two fingers remains. */
export function keep(event: WheelEvent | TouchEvent | KeyboardEvent): void {
  const target = event.target as Element;
  if (event.ctrlKey || ('touches' in event && event.touches.length > 1)) return;
  if ('key' in event && !scrolls(event.key, target)) return;
  const box = target.closest(SCROLLERS);
  if (box && box.scrollHeight <= box.clientHeight) event.preventDefault();
}

/** In the text a key scrolls the text; a space presses what can be pressed. */
function scrolls(key: string, target: Element): boolean {
  if (target.closest('.body')) return false;
  return key === ' ' ? !target.closest('button, summary') : KEYS.has(key);
}
