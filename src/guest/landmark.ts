const holders = new Map<string, WeakRef<Element>>();

/**
 * Of each name in a page the first list that is drawn has it, until it leaves. Two landmarks of one
 * role and name cannot be told apart, and two lists of one collection have no other name: a number
 * would say nothing to anybody, so the second has a bar that is no landmark.
 */
export function holdsName(host: Element, name: string): boolean {
  const holder = holders.get(name)?.deref();
  if (holder?.isConnected && holder.ownerDocument === host.ownerDocument) return holder === host;
  holders.set(name, new WeakRef(host));
  return true;
}
