/** The vocabularies of the element's attributes, each stated here alone; the first word is the default. */
import {FACET_NAMES, parseQuery, SORT_KEYS, type Query} from './catalog/index.js';
import {warn, warnUnknown} from './warnings.js';

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

/** Of the films' titles. Without one it follows the page. */
export const HEADING_LEVELS = [2, 3, 4, 5, 6] as const;

/** Beside those of films, `film:<id>`. */
export const SLOTS = ['header', 'footer', 'aside'] as const;

/** The word itself, if it is known; otherwise warns on the console and returns the default. */
export function toWord<Word extends string | number, Default = Word>(
  host: object,
  name: string,
  known: readonly Word[],
  given: unknown,
  fallback = known[0] as Default,
): Word | Default {
  const text = toText(host, name, given);
  const word = known.find(word => String(word) === text);
  if (word === undefined && text !== null) warnUnknown(host, `${name} does not know`, text, known);
  return word ?? fallback;
}

/** The known words of an attribute that takes several, in the order given, each once. */
export function toWords<Word extends string>(
  host: object,
  name: string,
  known: readonly Word[],
  given: unknown,
): Word[] {
  const all = new Set<string>(known);
  const words = splitWords(toText(host, name, given));
  for (const word of words) {
    if (!all.has(word)) warnUnknown(host, `${name} does not know`, word, known);
  }
  return [...new Set(words)].filter(word => all.has(word)) as Word[];
}

/** Commas separate as spaces do. */
export function splitWords(attribute: unknown): string[] {
  const isText = typeof attribute === 'string' || typeof attribute === 'number';
  return isText
    ? String(attribute)
        .split(/[\s,]+/)
        .filter(Boolean)
    : [];
}

/** Parses a query string. Ignores unknown keys with a console warning. */
export function toQuery(host: object, given: unknown): Query {
  const text = toText(host, 'query', given) ?? '';
  const params = new URLSearchParams(text);
  toWords(host, 'query', ['q', 'sort', ...FACET_NAMES], [...params.keys()].join(' '));
  toWord(host, 'sort', SORT_KEYS, params.get('sort') || null);
  return parseQuery(text);
}

/** Attributes that a list holds as they are given. */
interface Settings {
  readonly theme: string;
  readonly urlState: string;
  report: boolean;
  jsonLd: boolean;
}

/** Warns of words that are read later, or by style sheets alone, and puts flags right. */
export function checkSettings(list: Settings): void {
  toWord(list, 'theme', SCHEMES, list.theme);
  toWord(list, 'url-state', URL_STATES, list.urlState);
  list.report = toFlag(list, 'report', list.report);
  list.jsonLd = toFlag(list, 'json-ld', list.jsonLd);
}

/** Is an attribute there that needs no value? Frameworks set it as a property too. */
function toFlag(host: object, name: string, given: unknown): boolean {
  const isFalse = typeof given === 'string' && /^false$/i.test(given);
  if (isFalse) warn(host, `${name} must be left out to be off, not "false"`);
  return Boolean(given) && !isFalse;
}

/** An e-mail address, which needs no scheme. */
export function toAddress(host: object, given: unknown): string {
  const text = toText(host, 'report-to', given) ?? '';
  if (text && !/^[^\s:?]+@[^\s:?]+$/.test(text)) {
    warn(host, `report-to must be an e-mail address, not "${text}"`);
  }
  return text.replace(/^\s*mailto:/i, '');
}

/** Attributes as properties: what cannot be used is kept for the warning. */
export const asFlag = (text: string | null) => text !== null && (text || true);
export const asNumber = (text: string | null) => Number(text) || text;

/** Pages in JavaScript pass what they like; null for what is not text. */
export function toText(host: object, name: string, given: unknown): string | null {
  if (typeof given === 'string' || typeof given === 'number') return String(given);
  if (given) warn(host, `${name} must be text, not ${typeof given}`);
  return null;
}
