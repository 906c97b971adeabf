/** The languages of the interface: one file each, and a line here. */
import {en, type Locale} from './en.js';
import {ru} from './ru.js';

/** By their tags. */
const LOCALES = {en, ru};

export type Language = keyof typeof LOCALES;

export const LANGUAGES: readonly Language[] = Object.freeze(Object.keys(LOCALES) as Language[]);

/** The interface in a language, or in that of which it is a variety; else in English. */
export function localeOf(tag: string | null | undefined): Locale {
  const asked = String(tag ?? '')
    .toLowerCase()
    .split('-')[0];
  const language = LANGUAGES.find(known => known === asked);
  return language ? LOCALES[language] : en;
}
