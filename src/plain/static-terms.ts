/** Terms in the plain HTML lead to what they mean. */
import {cutText, termsIn, type Collection, type Term} from '../catalog/index.js';
import {markup, type Content, type Markup} from './markup.js';

/** A text with its terms as links to what they mean, and the rest as `write` writes it. */
export function withTerms(
  text: string,
  collection: Collection,
  write: (words: string) => Content = words => words,
): Markup {
  const pieces = cutText(text, termsIn([text], collection)).map(({notes: [term], text: words}) =>
    term ? markup`<a href="${`#${idOfTerm(term)}`}">${words}</a>` : markup`${write(words)}`,
  );
  return markup`${pieces}`;
}

/** Where the plain HTML says what it means. */
export function idOfTerm({place}: Term): string {
  return `glossary-${place + 1}`;
}
