/** Pieces of the plain HTML that say how the claims of a text stand, and what that rests on. */
import {
  cutText,
  type Check,
  type Claim,
  type Collection,
  type Note,
  type Source,
} from '../catalog/index.js';
import type {Locale} from '../locales/locale.js';
import {attribute, Markup, markup, type Content} from './markup.js';
import {withTerms} from './static-terms.js';

/** What all pieces of one text need. */
export interface Page {
  readonly collection: Collection;
  readonly locale: Locale;
  /** Language tag of the texts; null where it is that of the labels, and goes without saying. */
  readonly language: string | null;
  readonly level: number;
  /** Whether all but the texts and their notes waits under a line that opens it. */
  readonly isFolded: boolean;
}

/** A text whose claims were checked, under a name that makes its footnotes' addresses unique. */
export interface Checked {
  readonly name: string;
  readonly notes: readonly Note[];
}

/** The text of a field with footnote references behind the quoted words. */
export function claims(text: string, field: string, {name, notes}: Checked): Markup {
  const here = notes.filter(note => note.field === field);
  const pieces = cutText(text, here).map(
    ({notes: ends, text: words}) =>
      markup`${words}${ends.map(({number}) => reference(name, number))}`,
  );
  return markup`${pieces}`;
}

function reference(name: string, number: number): Markup {
  return markup`<sup><a id="${`${name}-ref-${number}`}" href="${`#${encodeURIComponent(`${name}-note-${number}`)}`}">${number}</a></sup>`;
}

export function footnotes({name, notes}: Checked, page: Page): Markup {
  if (notes.length === 0) return markup``;
  const items = notes.map(note => {
    const id = `${name}-note-${note.number}`;
    const back = `#${encodeURIComponent(`${name}-ref-${note.number}`)}`;
    return markup`<li id="${id}">${verdict(note, page)} <a href="${back}">↑ ${note.number}</a></li>\n`;
  });
  return markup`<ol>\n${items}</ol>\n`;
}

/** Claims that hold. */
export function heldClaims(claims: readonly Claim[], page: Page): Markup {
  const held = claims.filter(({number}) => number === null);
  if (held.length === 0) return markup``;
  const items = held.map(check => markup`<li>${verdict(check, page)}</li>\n`);
  return fold(
    `${page.locale.verdicts.accurate} (${held.length})`,
    markup`<ul>\n${items}</ul>\n`,
    page,
  );
}

/** The words are named again, because nothing underlines them above. */
function verdict({note, quote, sources, verdict}: Check, page: Page): Markup {
  const {collection, language, locale} = page;
  const lang = attribute('lang', language);
  const text = note && markup` <span${lang}>${withTerms(note, collection)}</span>`;
  return markup`<span${lang}><q>${quote}</q></span> <strong>${locale.verdicts[verdict]}.</strong>${text}${places(sources, locale)}`;
}

/** Where the works stand in the list of sources, counted from 1. */
export function places(sources: readonly number[], locale: Locale): Markup | false {
  return (
    sources.length > 0 &&
    markup` (${locale.sources}: ${sources.map(place => place + 1).join(', ')})`
  );
}

/** The numbers are written out, because many themes take them from lists. */
export function sourceList(sources: readonly Source[], page: Page): Markup {
  if (sources.length === 0) return markup``;
  const items = sources.map((work, place) => markup`<p>${place + 1}. ${source(work)}</p>\n`);
  return fold(`${page.locale.sources} (${sources.length})`, markup`${items}`, page);
}

/** The title is the link: an address as text would burst narrow pages, and is no word. */
function source({author, language, publisher, title, url, year}: Source): Markup {
  const rest = [publisher, year].filter(Boolean).join(', ');
  const cite = markup`<cite${attribute('lang', language)}>${title}</cite>`;
  return markup`${author && `${author}, `}${url ? markup`<a href="${url}">${cite}</a>` : cite}${rest && `, ${rest}`}`;
}

/** The line that opens it is bold without a stylesheet, and where a platform knows no `details`. */
export function fold(title: string, content: Content, {isFolded, level}: Page): Markup {
  return isFolded
    ? markup`<details>\n<summary><strong>${title}</strong></summary>\n${content}</details>\n`
    : markup`${heading(level + 1, title)}\n${content}`;
}

/** The level is a number of our own, so that it may stand in a tag's name. */
export function heading(level: number, content: Markup | string): Markup {
  const tag = new Markup(`h${level}`);
  return markup`<${tag}>${content}</${tag}>`;
}
