import {windowOf} from './unclobbered.js';

/**
 * Did the visitor click, rather than select text by dragging, or ask the browser for something with
 * a modifier key? A button is no text to select.
 */
export function isPlainClick(event: MouseEvent): boolean {
  const {altKey, ctrlKey, metaKey, shiftKey, target} = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return false;
  const isButton = (target as Element).closest('button') !== null;
  return isButton || !String(windowOf(target as Element)?.getSelection() ?? '');
}
