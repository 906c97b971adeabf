/** The languages of the interface: one file each, and a line here. */
import {en, enPlain} from './en.js';
import type {Locale, PlainWords} from './locale.js';
import {ru, ruPlain} from './ru.js';

/** By their tags. */
const LOCALES = {en, ru};

const PLAIN_WORDS: Readonly<Record<Language, PlainWords>> = {en: enPlain, ru: ruPlain};

export type Language = keyof typeof LOCALES;

export const LANGUAGES = Object.keys(LOCALES) as readonly Language[];

/** The interface in a language, or in that of which it is a variety; else in English. */
export function localeOf(tag: string | undefined): Locale {
  const asked = tag?.toLowerCase().split('-')[0];
  return Object.values(LOCALES).find(locale => locale.tag === asked) ?? en;
}

/** The words of plain HTML and documents in the same language. */
export function plainWordsOf(tag: string | undefined): PlainWords {
  return PLAIN_WORDS[localeOf(tag).tag];
}
