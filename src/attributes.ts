/** The vocabularies of the element's attributes, each stated here alone; the first word is the default. */

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

/** Returns the keyword if it is known, or else the default. */
export function toWord<Word extends string | number, Default = Word>(
  known: readonly Word[],
  given: unknown,
  fallback = known[0] as Default,
): Word | Default {
  return known.find(word => String(word) === toText(given)) ?? fallback;
}

/** Returns the known words of a list, in the order given, each once. */
export function toWords<Word extends string>(known: readonly Word[], given: unknown): Word[] {
  return [...new Set(splitWords(given))].filter((word): word is Word =>
    (known as readonly string[]).includes(word),
  );
}

/** Commas separate as spaces do. */
export function splitWords(given: unknown): string[] {
  return (toText(given) ?? '').split(/[\s,]+/).filter(Boolean);
}

/** Frameworks set flags as text too. */
export function toFlag(given: unknown): boolean {
  return Boolean(given) && !/^false$/i.test(toText(given) ?? '');
}

/** Returns an e-mail address, which needs no scheme. */
export function toAddress(given: unknown): string {
  return (toText(given) ?? '').replace(/^\s*mailto:/i, '');
}

/** Returns null for what is not text: pages in JavaScript can pass anything. */
export function toText(given: unknown): string | null {
  return typeof given === 'string' || typeof given === 'number' ? String(given) : null;
}

/** Attributes as properties: invalid values are kept for the warning. */
export const asFlag = (text: string | null) => text !== null && (text || true);
export const asNumber = (text: string | null) => Number(text) || text;
