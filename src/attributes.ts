/** The vocabularies of the element's attributes, each stated here alone; the first word is the default. */

/** How the films are drawn. */
export const VIEWS = Object.freeze(['cards', 'list', 'timeline'] as const);

/** What stands around the films. */
export const CONTROLS = Object.freeze([
  'introduction',
  'search',
  'facets',
  'sort',
  'view',
  'export',
] as const);

/** Notes on claims: markers that open them, all written out, neither. */
export const CHECK_MODES = Object.freeze(['marked', 'open', 'off'] as const);

/** Colours of the page, always light, always dark, those of the reader's system. */
export const SCHEMES = Object.freeze(['inherit', 'light', 'dark', 'auto'] as const);

/** Where the page's address keeps query, view and open film. */
export const URL_STATES = Object.freeze(['none', 'hash', 'query'] as const);

export type View = (typeof VIEWS)[number];
export type Control = (typeof CONTROLS)[number];
export type CheckMode = (typeof CHECK_MODES)[number];
export type Scheme = (typeof SCHEMES)[number];
export type UrlState = (typeof URL_STATES)[number];

/** The word itself, if it is known, and the default if not. */
export function toWord<Word extends string>(known: readonly Word[], given: unknown): Word {
  return known.find(word => word === given) ?? (known[0] as Word);
}

/** The words of an attribute that takes several; commas separate as spaces do. */
export function toWords(attribute: string | null | undefined): string[] {
  return String(attribute ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
}
