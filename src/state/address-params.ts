/**
 * Our parameters inside a query string that belongs to the page. Other people's parameters stay
 * as they are, byte for byte, because their owners may care about order and escapes.
 */
import {FACET_NAMES} from '../catalog/index.js';

const OURS: readonly string[] = ['q', ...FACET_NAMES, 'sort', 'view', 'film'];

/** Our parameters without their prefix, or null when the string has none of them. */
export function readParams(source: string, key: string): URLSearchParams | null {
  const names = ourNames(key);
  const ours = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(source)) {
    const own = names.get(name);
    if (own) ours.append(own, value);
  }
  return ours.size > 0 ? ours : null;
}

/** The string with our parameters replaced by these, after everybody else's. */
export function writeParams(source: string, key: string, params: URLSearchParams): string {
  const names = ourNames(key);
  const isOurs = (segment: string): boolean =>
    names.has([...new URLSearchParams(segment).keys()][0] ?? '');
  const segments = source.split('&').filter(segment => segment && !isOurs(segment));
  const ours = new URLSearchParams();
  for (const [name, value] of params) ours.append(prefixed(name, key), value);
  if (ours.size > 0) segments.push(ours.toString());
  return segments.join('&');
}

/** The names that stand in the address, and what each is without its prefix. */
function ourNames(key: string): ReadonlyMap<string, string> {
  return new Map(OURS.map(name => [prefixed(name, key), name]));
}

function prefixed(name: string, key: string): string {
  return key ? `${key}.${name}` : name;
}
