const KEYS = new Set(['ArrowDown', 'ArrowUp', 'End', 'Home', 'PageDown', 'PageUp']);

/** What scrolls in the details. */
const SCROLLERS = '[popover], .menu, .body, dialog';

/**
 * Keeps the page behind the details where it is, without a style on anything of the page's: what
 * cannot scroll here would scroll there. Zooming by wheel, or by two fingers, remains.
 */
export function keepPage(event: WheelEvent | TouchEvent | KeyboardEvent): void {
  if (event.ctrlKey || ('touches' in event && event.touches.length > 1)) return;
  const target = event.target as Element;
  if ('key' in event && !scrolls(event.key, target)) return;
  const box = target.closest(SCROLLERS);
  if (box && box.scrollHeight <= box.clientHeight) event.preventDefault();
}

/** In the text a key scrolls the text; a space presses what can be pressed. */
function scrolls(key: string, target: Element): boolean {
  if (target.closest('.body')) return false;
  return key === ' ' ? !target.closest('button, summary') : KEYS.has(key);
}
