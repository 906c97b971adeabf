/** Objects in a state that are looked into at most. */
const MOST_OBJECTS = 1000;

/**
 * A copy of the state that a router keeps in the history. Some routers keep the address in it and go
 * back to that, so that it becomes the new address wherever it is.
 */
export function atAddress(state: unknown, from: Location, to: string): unknown {
  const next = new URL(to);
  const changed = new Map<unknown, string>([
    [from.href, to],
    [pathOf(from), pathOf(next)],
  ]);
  const copy: Record<string, unknown> = {state: structuredClone(state)};
  // A set is walked to what is added meanwhile, and holds an object that contains itself once.
  const objects = new Set([copy]);
  for (const object of objects) {
    for (const [key, value] of Object.entries(object)) {
      const address = changed.get(value);
      if (address !== undefined) object[key] = address;
      const isObject = typeof value === 'object' && value !== null;
      if (isObject && objects.size < MOST_OBJECTS) objects.add(value as typeof copy);
    }
  }
  return copy.state;
}

function pathOf({hash, pathname, search}: Location | URL): string {
  return pathname + search + hash;
}
