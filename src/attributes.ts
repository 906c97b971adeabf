/** The vocabularies of the element's attributes, each stated here alone; the first word is the default. */
import {FACET_NAMES, parseQuery, SORT_KEYS, type Query} from './catalog/index.js';
import {isNearPrefix} from './catalog/search.js';

/** How the films are drawn. */
export const VIEWS = ['cards', 'list', 'timeline'] as const;

/** What stands around the films. */
export const CONTROLS = ['introduction', 'search', 'facets', 'sort', 'view', 'export'] as const;

/** Notes on claims: markers that open them, all written out, neither. */
export const CHECK_MODES = ['marked', 'open', 'off'] as const;

/** Colours of the page, always light, always dark, those of the reader's system. */
export const SCHEMES = ['inherit', 'light', 'dark', 'auto'] as const;

/** Where the page's address keeps query, view and open film. */
export const URL_STATES = ['none', 'hash', 'query'] as const;

export type View = (typeof VIEWS)[number];
export type Control = (typeof CONTROLS)[number];
export type CheckMode = (typeof CHECK_MODES)[number];
export type Scheme = (typeof SCHEMES)[number];
export type UrlState = (typeof URL_STATES)[number];

/** Of the films' titles. */
export const HEADING_LEVELS = [3, 2, 4, 5, 6] as const;

/** Mistakes in attributes that a page's developers read of at most. */
const MOST_SAID = 100;

/** Of shorter words nobody can tell what was meant. */
const GUESSABLE = 4;

/** Words that are known, of which a message names at most so many. */
const MOST_KNOWN = 20;

const said = new Set<string>();

/** The word itself, if it is known; the default if it is not, which whoever keeps the page hears. */
export function toWord<Word extends string | number>(
  name: string,
  known: readonly Word[],
  given: unknown,
): Word {
  const word = known.find(word => word === given);
  if (word === undefined && given) sayUnknown(name, given, known);
  return word ?? (known[0] as Word);
}

/** The known words of an attribute that takes several, in the order given, each once. */
export function toWords<Word extends string>(
  name: string,
  known: readonly Word[],
  given: unknown,
): Word[] {
  const all = new Set<string>(known);
  const words = splitWords(given);
  for (const word of words) if (!all.has(word)) sayUnknown(name, word, known);
  return [...new Set(words)].filter(word => all.has(word)) as Word[];
}

/** Commas separate as spaces do. */
export function splitWords(attribute: unknown): string[] {
  return textOf(attribute)
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** What a query string asks; keys that it does not have are left out, and said. */
export function toQuery(given: unknown): Query {
  const text = textOf(given);
  const params = new URLSearchParams(text);
  toWords('query', ['q', 'sort', ...FACET_NAMES], [...params.keys()].join(' '));
  toWord('sort', SORT_KEYS, params.get('sort'));
  return parseQuery(text);
}

/** Pages in JavaScript pass what they like. */
function textOf(given: unknown): string {
  const isText = typeof given === 'string' || typeof given === 'number';
  return isText ? String(given) : given ? typeof given : '';
}

/** Once for each mistake: with what is known, and what may have been meant. */
function sayUnknown(name: string, given: unknown, known: readonly (string | number)[]): void {
  const word = textOf(given).slice(0, 80);
  const mistake = `<soviet-film-list>: ${name} does not know "${word}"`;
  if (said.has(mistake) || said.size >= MOST_SAID) return;
  said.add(mistake);
  const meant = nearest(word.toLowerCase(), known.map(String));
  const rest = known.length > MOST_KNOWN ? ', …' : '';
  console.warn(
    `${mistake}${meant ? ` (${meant}?)` : ''}. Known: ${known.slice(0, MOST_KNOWN).join(', ')}${rest}`,
  );
}

function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length < GUESSABLE) return undefined;
  return known.find(other => {
    const name = other.toLowerCase();
    return name.includes(word) || word.includes(name) || isNearPrefix(word, name);
  });
}
