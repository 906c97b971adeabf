import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Collection, Film} from '../catalog/index.js';
import type {Locale} from '../locales/locale.js';
import {isPlainClick} from '../guest/plain-click.js';
import {nameOf} from '../locales/facet-labels.js';
import {poster} from '../poster/drawing.js';
import {intervalOf, placeOf, timesOf, type Axis} from './axis.js';
import {inBold, spanLabel} from './labels.js';
import {bands} from './scale.js';
import {strip} from './strip.js';

/** What the drawing of a row depends on. */
export interface RowScene {
  readonly actions: {readonly open: (id: string) => void};
  readonly collection: Collection;
  readonly locale: Locale;
  readonly wall: {readonly walkTo: (id: string) => void};
}

/** The facts of a film in words, and its two times as a picture. Tab stops at one row. */
export function row(film: Film, axis: Axis, isStop: boolean, scene: RowScene): TemplateResult {
  const {actions, collection, locale, wall} = scene;
  const {depicts, directors, id} = film;
  const open = (event: MouseEvent) => isPlainClick(event) && actions.open(id);
  return html`
    <tr role="row" part="timeline-row" @click=${open}>
      <td role="presentation" class="thumb" aria-hidden="true">${poster(film)}</td>
      <th role="rowheader" scope="row">
        <button
          type="button"
          aria-haspopup="dialog"
          tabindex=${isStop ? 0 : -1}
          lang=${collection.language ?? nothing}
          @focus=${() => wall.walkTo(id)}
        >
          ${film.title}
        </button>
      </th>
      <td role="cell" class="by">${directors.map(person => nameOf(person, locale)).join(', ')}</td>
      <td role="cell" class="hidden">
        ${depicts ? locale.depicts(locale.years(depicts.from, depicts.to)) : nothing}
      </td>
      <td role="cell" class="when">${locale.made(film.yearMade ?? film.year)}</td>
      ${showings(film, locale)}
      <td role="cell" class="interval">${interval(film, locale)}</td>
      <td role="presentation" class="chart" aria-hidden="true">
        <div class="years" dir="ltr">${bands(axis, collection)}${marks(film, axis)}</div>
      </td>
    </tr>
  `;
}

/** When it came to the public, which is only seen where it was later; and when it was changed. */
function showings(film: Film, locale: Locale) {
  const {releaseDate, versions} = film;
  const released = releaseDate && locale.released(releaseDate.slice(0, 4));
  const changes = versions.map(({year}) => year).join(', ');
  return html`
    <td role="cell" class=${timesOf(film).released ? 'when' : 'hidden'}>
      ${released}${changes && html`<span class="hidden">${released && ', '}${locale.changed(changes)}</span>`}
    </td>
  `;
}

/** How long after what it shows it was made, the number in bold. */
function interval(film: Film, locale: Locale) {
  const times = timesOf(film);
  const years = intervalOf(times) ?? 0;
  if (years < 1) return times.isOpen ? locale.openEnd : nothing;
  return inBold(locale.later(years), /(\d+)/);
}

/** Around the middle of the line: the times of the film, the years beside the bar, and later versions below. */
function marks(film: Film, axis: Axis) {
  return html`
    <svg class="strip marks">
      <svg class="strip" y="50%">
        ${strip(film, axis)}${label(film, axis)}
        ${timesOf(film).changed.map(moment => version(moment, axis))}
      </svg>
    </svg>
  `;
}

/** Left of the bar, where nothing is drawn; above, where the film was made before what it shows. */
function label(film: Film, axis: Axis) {
  const {made, shown} = timesOf(film);
  if (!film.depicts || !shown) return nothing;
  const isBefore = made < shown[0];
  const place = placeOf(isBefore ? shown[1] : shown[0], axis);
  return svg`<text class="span-label" x="${place}%" dx=${isBefore ? '0' : '-.6em'} y=${isBefore ? '-1.15em' : '.35em'} text-anchor="end">${spanLabel(film.depicts)}</text>`;
}

/** Under the other signs, which it never touches; off the line, its year stands at the end. */
function version(moment: number, axis: Axis) {
  const place = placeOf(moment, axis);
  return place > 100
    ? svg`<text class="off" x="100%" y="1.7em" text-anchor="end">${Math.floor(moment)}</text>`
    : svg`<line class="changed" x1="${place}%" x2="${place}%" y1=".65em" y2="1.1em" />`;
}
