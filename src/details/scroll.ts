const KEYS = new Set(['ArrowDown', 'ArrowUp', 'End', 'Home', 'PageDown', 'PageUp']);

/** What scrolls in the details. */
const SCROLLERS = '[popover], .menu, .body, [part=details]';

/** Before any of them the page would scroll. */
const ACTS = ['wheel', 'touchmove', 'keydown'] as const;

/**
 * Keeps the page behind the details where it is, without a style on anything of the page's. Heard at
 * the window: browsers tell the dialog of clicks beside it, but not of wheels.
 */
export function keepPage(page: Window, isKept: boolean): void {
  for (const act of ACTS) {
    if (isKept) page.addEventListener(act, keep, {passive: false});
    else page.removeEventListener(act, keep);
  }
}

/** What cannot scroll in the details would scroll the page. Zooming by wheel or two fingers remains. */
function keep(event: WheelEvent | TouchEvent | KeyboardEvent): void {
  const target = event.composedPath()[0] as Element;
  if (event.ctrlKey || ('touches' in event && event.touches.length > 1)) return;
  if (!target.closest?.('[part=details]')) return;
  if ('key' in event && !scrolls(event.key, target)) return;
  const box = target.closest(SCROLLERS);
  if (box && box.scrollHeight <= box.clientHeight) event.preventDefault();
}

/** In the text a key scrolls the text; a space presses what can be pressed. */
function scrolls(key: string, target: Element): boolean {
  if (target.closest('.body')) return false;
  return key === ' ' ? !target.closest('button, summary') : KEYS.has(key);
}
