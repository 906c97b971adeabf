import {html, nothing, type TemplateResult} from 'lit';
import type {LoadProblem} from '../state/origin.js';
import type {Locale} from '../locales/locale.js';
import {problemNote} from './problem-note.js';

/** Where there are no films: the page's own children, or the problem. */
export function fallback(problem: LoadProblem | null, locale: Locale): TemplateResult {
  const note = problemNote(problem, locale);
  return html`${note === nothing ? note : html`<div part="base">${note}</div>`}<slot></slot>`;
}
