import {html, nothing} from 'lit';
import {cutTerms, termsIn, type Collection, type Source, type Statement} from '../catalog/index.js';
import type {Locale} from '../locales/en.js';
import {work} from './sources.js';

/** What the drawing of terms depends on. */
interface TermScene {
  readonly collection: Collection;
  readonly locale: Locale;
}

/**
 * A text whose terms open what they mean, by the browser's own means. The meanings stand once, behind
 * all texts with the same prefix.
 */
export function withTerms(text: string, prefix: string, {collection}: TermScene) {
  return cutTerms(text, collection).map(({place, text: words}) =>
    place === null ? words : term(words, idOf(prefix, place)),
  );
}

function term(words: string, id: string) {
  return html`<button class="term" type="button" popovertarget=${id}>${words}</button>`;
}

/** What the terms in these texts mean, each hidden until its word is pressed. */
export function meanings(texts: readonly string[], prefix: string, {collection}: TermScene) {
  const {glossary, language, sources} = collection;
  const all = Object.values(glossary ?? {});
  return termsIn(texts, collection).map(place => {
    const meaning = all[place] as Statement;
    const works = meaning.sources.map(source => work(sources[source] as Source));
    return html`<div popover class="meaning" id=${idOf(prefix, place)} lang=${language ?? nothing}>
      <p>${meaning.text}</p>
      ${works.map(line => html`<p class="refs">${line}</p>`)}
    </div>`;
  });
}

function idOf(prefix: string, place: number): string {
  return `term-${prefix}${place}`;
}
