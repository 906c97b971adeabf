/** Terms in the plain HTML, and what they mean. */
import {cutText, termsIn, type Collection, type Term} from '../catalog/index.js';
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
  const pieces = cutText(text, termsIn([text], collection)).map(({notes: [term], text: words}) =>
    term ? markup`<a href="${`#${idOf(term)}`}">${words}</a>` : markup`${write(words)}`,
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
  const items = termsIn(texts, collection).map(
    term =>
      markup`<p id="${idOf(term)}"><span${attribute('lang', language)}><strong>${term.quote}:</strong> ${term.text}</span>${places(term.sources, locale)}</p>\n`,
  );
  if (items.length === 0) return markup``;
  return markup`${heading(level, plainWordsOf(locale.tag).glossary)}\n${items}`;
}

function idOf({place}: Term): string {
  return `glossary-${place + 1}`;
}
