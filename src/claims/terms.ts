import {html, nothing} from 'lit';
import {cutText, termsIn, type Collection, type Source, type Term} from '../catalog/index.js';
import type {Layer} from '../guest/light-dismiss.js';
import {work} from './sources.js';

/** What the drawing of terms depends on. */
interface TermScene {
  readonly collection: Collection;
}

/**
 * A text whose terms open what they mean, by the browser's own means. The meanings stand once, behind
 * all texts with the same prefix.
 */
export function withTerms(text: string, prefix: string, {collection}: TermScene) {
  return cutText(text, termsIn([text], collection)).map(({notes: [term], text: words}) =>
    term ? button(words, idOf(term, prefix)) : words,
  );
}

function button(words: string, id: string) {
  return html`<button class="term" type="button" popovertarget=${id}>${words}</button>`;
}

/** What the terms in these texts mean, each hidden until its word is pressed. */
export function meanings(texts: readonly string[], prefix: string, {collection}: TermScene) {
  const {language, sources} = collection;
  return termsIn(texts, collection).map(
    term => html`
      <div
        popover="auto"
        class="meaning"
        id=${idOf(term, prefix)}
        tabindex="-1"
        lang=${language ?? nothing}
      >
        <p>${term.text}</p>
        ${term.sources.map(place => html`<p class="refs">${work(sources[place] as Source)}</p>`)}
      </div>
    `,
  );
}

/** The meaning that is open, and the terms that open it. */
export function openMeaning(host: {readonly renderRoot: ParentNode}): Layer {
  const find = () =>
    [...host.renderRoot.querySelectorAll<HTMLElement>('.meaning')].find(meaning =>
      meaning.matches(':popover-open'),
    );
  return {
    boxes: () => {
      const meaning = find();
      const terms = [...host.renderRoot.querySelectorAll<HTMLButtonElement>('.term')];
      return meaning
        ? [meaning, ...terms.filter(term => term.popoverTargetElement === meaning)]
        : [];
    },
    close: () => find()?.hidePopover(),
  };
}

function idOf({place}: Term, prefix: string): string {
  return `term-${prefix}${place}`;
}
