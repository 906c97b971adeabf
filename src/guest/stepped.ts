const STEPS = new Map([
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/** Of a group that is one stop for Tab, what an arrow key leads to; it has the focus then. */
export function stepped(event: KeyboardEvent, selector: string): HTMLElement | undefined {
  const {altKey, ctrlKey, currentTarget, key, metaKey, target} = event;
  const step = STEPS.get(key);
  const all = [...(currentTarget as Element).querySelectorAll<HTMLElement>(selector)];
  const place = all.indexOf(target as HTMLElement);
  if (!step || place < 0 || altKey || ctrlKey || metaKey) return undefined;
  event.preventDefault();
  event.stopPropagation();
  const found = all[Math.min(all.length - 1, Math.max(0, place + step))];
  found?.focus();
  return found;
}
