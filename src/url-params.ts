/**
 * Our parameters inside a query string that belongs to the page. Other people's parameters stay
 * as they are, byte for byte, because their owners may care about order and escapes.
 */
import {FACET_NAMES} from './catalog/index.js';

const OURS: readonly string[] = ['q', ...FACET_NAMES, 'sort', 'view'];

/** Our parameters without their prefix, or null when the string has none of them. */
export function readParams(source: string, key: string): URLSearchParams | null {
  const ours = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(source)) {
    const own = ownName(name, key);
    if (own !== null) ours.append(own, value);
  }
  return ours.size > 0 ? ours : null;
}

/** The string with our parameters replaced by these, after everybody else's. */
export function writeParams(source: string, key: string, params: URLSearchParams): string {
  const segments = source.split('&').filter(segment => segment && !isOurs(segment, key));
  const ours = new URLSearchParams();
  for (const [name, value] of params) ours.append(prefixed(name, key), value);
  if (ours.size > 0) segments.push(ours.toString());
  return segments.join('&');
}

function isOurs(segment: string, key: string): boolean {
  for (const [name] of new URLSearchParams(segment)) return ownName(name, key) !== null;
  return false;
}

function ownName(name: string, key: string): string | null {
  return OURS.find(own => prefixed(own, key) === name) ?? null;
}

function prefixed(name: string, key: string): string {
  return key ? `${key}.${name}` : name;
}
