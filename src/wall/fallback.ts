import {html, type TemplateResult} from 'lit';
import type {LoadProblem} from '../state/origin.js';
import type {Locale} from '../locales/locale.js';
import {problemNote} from './problem-note.js';

/** Where there are no films: the page's own children, or else what went wrong. */
export function fallback(problem: LoadProblem | null, locale: Locale): TemplateResult {
  return html`${problemNote(problem, locale)}<slot></slot>`;
}
