import {html, nothing} from 'lit';
import {isVisible, type LoadProblem} from '../state/origin.js';
import type {Locale} from '../locales/locale.js';

/** What readers hear of it; whoever keeps the page hears the rest. */
export function problemNote(problem: LoadProblem | null, {incomplete, refused, tag}: Locale) {
  if (!isVisible(problem)) return nothing;
  return html`<p part="error" lang=${tag}>${problem.code === 'film' ? incomplete : refused}</p>`;
}
