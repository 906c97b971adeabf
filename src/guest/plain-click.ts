import {ofDocument} from './unclobbered.js';

/**
 * Did the visitor click, rather than select text by dragging, or ask the browser for something with
 * a modifier key? A button is no text to select.
 */
export function isPlainClick(event: MouseEvent): boolean {
  const {altKey, ctrlKey, metaKey, shiftKey, target} = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return false;
  const {ownerDocument} = target as Element;
  const selection = ofDocument(ownerDocument, 'getSelection').call(ownerDocument);
  return Boolean((target as Element).closest('button')) || !String(selection ?? '');
}
