/** What stands under a film's title, on its card and in its details. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Film} from '../catalog/index.js';
import {checkedText, type Checked} from '../claims/checked-text.js';
import {otherYears} from '../locales/other-years.js';

type Drawing = TemplateResult | typeof nothing;

/** The title in the film's own language; a part of this name on a card. */
export function originalTitle(
  {originalLanguage, originalTitle: title}: Film,
  part?: string,
): Drawing {
  if (title === null) return nothing;
  return html`<p class="original" part=${part ?? nothing} lang=${originalLanguage ?? nothing}>
    ${title}
  </p>`;
}

/** The curator's year, and beside it those when it was made and released. */
export function years(film: Film, checked: Checked, part?: string): Drawing {
  const others = otherYears(film, checked.scene.locale);
  return html`<p part=${part ?? nothing}>
    <b>${checkedText(String(film.year ?? ''), 'year', checked)}</b>
    ${others && html`<span class="muted">${others}</span>`}
  </p>`;
}
