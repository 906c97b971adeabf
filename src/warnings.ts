/** Console warnings for the developer of a page, each once for each element. */
import {isNearPrefix} from './catalog/search.js';

/** Warnings for one element; more would hide the other lines of the console. */
const MAX_WARNINGS = 50;

/** Known words in one message. */
const MAX_KNOWN = 20;

/** Shorter words are near to too many others. */
const MIN_LENGTH = 4;

const MAX_LENGTH = 80;

const warned = new WeakMap<object, Set<string>>();

/** The rest of the message is not part of what happens once: it may name what is known by now. */
export function warn(host: object, mistake: string, rest?: () => string): void {
  const before = warned.get(host) ?? new Set();
  if (before.has(mistake) || before.size >= MAX_WARNINGS) return;
  warned.set(host, before.add(mistake));
  console.warn(`<soviet-film-list>: ${mistake}${rest?.() ?? ''}`);
}

/** With the known words, and the nearest of them. */
export function warnUnknown(
  host: object,
  what: string,
  word: string,
  known: readonly (string | number)[],
): void {
  warn(host, `${what} "${excerptOf(word)}"`, () => {
    const meant = nearest(word, known.map(String));
    const more = known.length > MAX_KNOWN ? ', …' : '';
    const list = known.slice(0, MAX_KNOWN).join(', ');
    return `${meant ? ` (${meant}?)` : ''}. Known: ${list}${more}`;
  });
}

export function excerptOf(text: string): string {
  return text.slice(0, MAX_LENGTH);
}

/** The first name that begins as this one, but for one typing error. */
export function namedLike(given: string, known: readonly string[]): string | undefined {
  const word = letters(given);
  if (word.length < MIN_LENGTH) return undefined;
  return known.find(name => word[0] === name[0] && isNearPrefix(word, letters(name)));
}

/** The first name that contains the word or is contained in it, or else begins nearly as it does. */
function nearest(given: string, known: readonly string[]): string | undefined {
  const word = letters(excerptOf(given));
  const isLong = word.length >= MIN_LENGTH;
  const isPart = (name: string) => /^\d$|../.test(name) && word.includes(name);
  return (
    known.find(name => isPart(letters(name)) || (isLong && letters(name).includes(word))) ??
    known.find(name => isLong && isNearPrefix(word, letters(name)))
  );
}

/** Without capitals, hyphens and what stands before a colon. */
function letters(name: string): string {
  return name.toLowerCase().replace(/^.*:|[-_\s]/g, '');
}
