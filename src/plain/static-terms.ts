/** Terms in the plain HTML, and what they mean. */
import {cutTerms, termsIn, type Collection, type Statement} from '../catalog/index.js';
import {textsAbout} from '../details/facts.js';
import {plainWordsOf} from '../locales/index.js';
import {attribute, markup, type Content, type Markup} from './markup.js';
import {heading, places, type Page} from './static-claims.js';

/** A text with its terms as links to what they mean, and the rest as `write` writes it. */
export function withTerms(
  text: string,
  collection: Collection,
  write: (words: string) => Content = words => words,
): Markup {
  const pieces = cutTerms(text, collection).map(({place, text: words}) =>
    place === null ? markup`${write(words)}` : markup`<a href="${`#${idOf(place)}`}">${words}</a>`,
  );
  return markup`${pieces}`;
}

/** What the terms in the texts about these films mean. */
export function glossary(page: Page): Markup {
  const {collection, language, level, locale} = page;
  const texts = [
    ...collection.introductionChecks.map(({note}) => note ?? ''),
    ...collection.films.flatMap(film => textsAbout(film, collection, locale)),
  ];
  const used = termsIn(texts, collection);
  if (used.length === 0) return markup``;
  const entries = Object.entries(collection.glossary ?? {});
  const items = used.map(place => {
    const [term, {sources, text}] = entries[place] as [string, Statement];
    return markup`<p id="${idOf(place)}"><span${attribute('lang', language)}><strong>${term}:</strong> ${text}</span>${places(sources, locale)}</p>\n`;
  });
  return markup`${heading(level, plainWordsOf(locale.tag).glossary)}\n${items}`;
}

function idOf(place: number): string {
  return `glossary-${place + 1}`;
}
