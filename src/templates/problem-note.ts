import {html, nothing} from 'lit';
import {isVisible, type LoadProblem} from '../load-collection.js';
import type {Locale} from '../locales/en.js';

/** Says that films are missing, and why. */
export function problemNote(problem: LoadProblem | null, locale: Locale) {
  if (!isVisible(problem)) return nothing;
  return html`
    <div part="error">
      <p lang=${locale.tag}>${problem.isRefusal ? locale.refused : locale.incomplete}</p>
      <p lang="en">${problem.message}</p>
    </div>
  `;
}
