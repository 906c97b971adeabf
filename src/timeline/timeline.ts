import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Collection, Film, Result} from '../catalog/index.js';
import type {Locale} from '../locales/en.js';
import {valueLabel} from '../locales/facet-labels.js';
import {axisOf, placeOf, ticksOf, timesOf, type Axis} from './axis.js';
import {laterPlace} from './labels.js';
import {strip} from './strip.js';

export {styles} from './timeline.styles.js';

/** What the drawing of the timeline depends on. */
interface TimelineScene {
  readonly actions: {readonly open: (id: string) => void};
  readonly collection: Collection;
  readonly limit: number;
  readonly locale: Locale;
  readonly result: Result;
}

const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/** Years that can be named on the line without touching each other. */
const MOST_TICKS = 9;

/**
 * One row a film, on one line of years. It is a table, whose last column is a picture of the others:
 * roles are written out, because a table that is drawn as a grid is none for some screen readers.
 */
export function draw(scene: TimelineScene): TemplateResult {
  const {limit, locale, result} = scene;
  const films = result.films.slice(0, limit);
  const axis = axisOf(films);
  const {depicted, made, released} = locale.facts;
  return html`
    <div part="timeline" @keydown=${walk}>
      ${legend(films, scene)}
      <table role="table" aria-label=${locale.views.timeline}>
        <thead role="rowgroup">
          <tr role="row">
            ${[locale.film, depicted, made, released].map(label => html`<th role="columnheader" class="hidden">${label}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${films.map(film => row(film, axis, scene))}
        </tbody>
      </table>
      ${scale(axis, scene)}
    </div>
  `;
}

/** Arrow keys go from row to row; Home and End to the first and the last. */
function walk(event: KeyboardEvent): void {
  const step = STEPS.get(event.key);
  const films = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('th button')];
  const place = films.findIndex(film => film === event.target);
  if (!step || place < 0) return;
  event.preventDefault();
  films[Math.min(films.length - 1, Math.max(0, place + step))]?.focus();
}

function row(film: Film, axis: Axis, scene: TimelineScene) {
  const {actions, collection, locale} = scene;
  const {depicts} = film;
  const made = film.yearMade ?? film.year;
  return html`
    <tr role="row" part="timeline-row" @click=${() => actions.open(film.id)}>
      <th role="rowheader" scope="row">
        <button type="button" aria-haspopup="dialog" lang=${collection.language ?? nothing}>
          ${film.title}
        </button>
      </th>
      <td role="cell">
        ${depicts ? locale.depicts(locale.years(depicts.from, depicts.to)) : nothing}
      </td>
      <td role="cell">${locale.made(made)}</td>
      <td role="cell">${showings(film, locale)}</td>
      <td role="presentation" class="chart" aria-hidden="true">${chart(film, axis, scene)}</td>
    </tr>
  `;
}

/** When it came to the public, and when it was changed after that. */
function showings({releaseDate, versions}: Film, locale: Locale): string {
  const released = releaseDate && locale.released(releaseDate.slice(0, 4));
  const changes = versions.map(({year}) => year).join(', ');
  return [released, changes && locale.changed(changes)].filter(Boolean).join(', ');
}

function chart(film: Film, axis: Axis, {collection, locale}: TimelineScene) {
  const times = timesOf(film);
  const label = laterPlace(times, axis);
  return html`
    <svg class="strip" height="44">
      ${collection.eras.map(({from, to}) => era(from, to, axis))}
      ${ticksOf(axis, MOST_TICKS).map(year => svg`<line class="axis" x1="${placeOf(year, axis)}%" x2="${placeOf(year, axis)}%" y2="100%" />`)}
      ${strip(film, axis, 28)} ${times.changed.map(moment => tick(placeOf(moment, axis)))}
      ${label && svg`<text class="later" x="${label.place}%" y=${label.isBeside ? 32 : 15} dx=${label.shift} text-anchor=${label.anchor}>${locale.later(label.years)}</text>`}
    </svg>
  `;
}

/** Under the other signs, which it never touches; none off the line, where the words say it. */
function tick(place: number) {
  const x = `${place}%`;
  return place > 100 ? nothing : svg`<line class="changed" x1=${x} x2=${x} y1="37" y2="43" />`;
}

/** A quiet band behind the rows; what lies off the line is cut off. */
function era(from: number, to: number, axis: Axis) {
  const start = Math.max(0, placeOf(from, axis));
  const end = Math.min(100, placeOf(to + 1, axis));
  return start < end
    ? svg`<rect class="era" x="${start}%" width="${end - start}%" height="100%" />`
    : nothing;
}

/** The years, and what went on in them; those who see none of it miss no fact of a film. */
function scale(axis: Axis, {collection, locale}: TimelineScene) {
  const eras = collection.eras.filter(({from, to}) => from < axis.to && to >= axis.from);
  return html`
    <div class="scale" aria-hidden="true">
      <svg class="strip" height="20">
        ${ticksOf(axis, MOST_TICKS).map((year, index) => svg`<text class=${index % 2 ? 'odd' : nothing} x="${placeOf(year, axis)}%" y="14" text-anchor=${anchorOf(year, axis)}>${year}</text>`)}
      </svg>
      ${eras.map(
        ({from, label, to}) => html`
          <p>${valueLabel(locale, collection, label)}, ${locale.years(from, to)}</p>
          <svg class="strip" height="8">${era(from, to, axis)}</svg>
        `,
      )}
    </div>
  `;
}

/** The first and the last year stay inside. */
function anchorOf(year: number, {from, to}: Axis): string {
  return year === from ? 'start' : year === to ? 'end' : 'middle';
}

/** What the signs mean, in the words of the columns; an open end only where there is one. */
function legend(films: readonly Film[], {locale}: TimelineScene) {
  const {depicted, made, released} = locale.facts;
  const sign = (drawn: unknown, label: string) => html`
    <li><svg width="26" height="14" aria-hidden="true">${drawn}</svg> ${label}</li>
  `;
  return html`
    <ul part="timeline-legend" role="list">
      ${sign(svg`<rect part="timeline-span" x="2" y="1" width="22" height="12" />`, depicted)}
      ${films.some(film => timesOf(film).isOpen) ? sign(svg`<rect part="timeline-span" class="open" x="2" y="1" width="22" height="12" />`, locale.openEnd) : nothing}
      ${sign(svg`<circle class="made" cx="13" cy="7" r="5" />`, made)}
      ${sign(svg`<circle part="timeline-release" cx="13" cy="7" r="5" />`, released)}
      ${sign(svg`<path class="beam" d="M2 1v12L24 7z" />`, locale.beam)}
      ${films.some(({versions}) => versions.length > 0) ? sign(svg`<line class="changed" x1="13" x2="13" y1="4" y2="10" />`, locale.versions) : nothing}
    </ul>
  `;
}
