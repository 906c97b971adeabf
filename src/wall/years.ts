import {html, type TemplateResult} from 'lit';
import type {Film} from '../catalog/index.js';
import {checkedText, type Checked} from '../claims/checked-text.js';
import {otherYears} from '../locales/other-years.js';

/** The curator's year, and beside it in words when the film was made and released. */
export function years(film: Film, checked: Checked): TemplateResult {
  const others = otherYears(film, checked.scene.locale);
  return html`
    <b>${checkedText(String(film.year ?? ''), 'year', checked)}</b
    >${others && html`<span class="muted">, ${others}</span>`}
  `;
}
