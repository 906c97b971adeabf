import {termsIn} from '../catalog/index.js';
import {factsOf, textsAbout} from '../details/facts.js';
import {plainWordsOf} from '../locales/index.js';
import {attribute, markup, type Markup} from './markup.js';
import {heading, places, type Page} from './static-claims.js';
import {idOfTerm} from './static-terms.js';

/** What the terms in the texts about these films mean. */
export function glossary(page: Page): Markup {
  const {collection, language, level, locale} = page;
  const texts = [
    ...collection.introductionChecks.map(({note}) => note ?? ''),
    ...collection.films.flatMap(film => textsAbout(film, factsOf(film, collection, locale))),
  ];
  const items = termsIn(texts, collection).map(
    term =>
      markup`<p id="${idOfTerm(term)}"><span${attribute('lang', language)}><strong>${term.quote}:</strong> ${term.text}</span>${places(term.sources, locale)}</p>\n`,
  );
  if (items.length === 0) return markup``;
  return markup`${heading(level, plainWordsOf(locale.tag).glossary)}\n${items}`;
}
