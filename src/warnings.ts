/** Console warnings for the developer of a page, each once for each element. */
import {isNearPrefix} from './catalog/search.js';

/** Warnings for one element; more would hide the other lines of the console. */
const MAX_WARNINGS = 50;

/** Known words in one message. */
const MAX_KNOWN = 20;

/** Shorter words are near to too many others. */
const MIN_LENGTH = 4;

const MAX_LENGTH = 120;

const warned = new WeakMap<object, Set<string>>();

/** What is known can change, and the rest of a message with it; the mistake is the same. */
export function warn(host: object, mistake: string, rest?: () => string): void {
  const before = warned.get(host) ?? new Set();
  const text = mistake.slice(0, MAX_LENGTH);
  if (before.has(text) || before.size >= MAX_WARNINGS) return;
  warned.set(host, before.add(text));
  console.warn(`<soviet-film-list>: ${text}${rest?.() ?? ''}`);
}

/** With the known words, and the nearest of them. */
export function warnUnknown(
  host: object,
  what: string,
  word: string,
  known: readonly (string | number)[],
): void {
  warn(host, `${what} "${word.slice(0, 80)}"`, () => {
    const meant = nearest(word, known.map(String));
    const more = known.length > MAX_KNOWN ? ', …' : '';
    return `${meant ? ` (${meant}?)` : ''}. Known: ${known.slice(0, MAX_KNOWN).join(', ')}${more}`;
  });
}

/** The first name that contains the word, or else begins as it does but for one typing error. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const word = letters(given.slice(0, MAX_LENGTH));
  if (word.length < MIN_LENGTH) return undefined;
  return (
    known.find(name => letters(name).includes(word)) ??
    known.find(name => isNearPrefix(word, letters(name)))
  );
}

/** Without capitals, hyphens and what comes before a colon. */
function letters(name: string): string {
  return name.toLowerCase().replace(/^.*:|[-_ ]/g, '');
}
