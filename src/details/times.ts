import {html, nothing, svg} from 'lit';
import type {Collection, Film} from '../catalog/index.js';
import type {Locale} from '../locales/locale.js';
import {axisOf, intervalOf, placeOf, ticksOf, timesOf, type Axis} from '../timeline/axis.js';
import {inBold} from '../timeline/labels.js';
import {legend} from '../timeline/legend.js';
import {strip} from '../timeline/strip.js';

/** What the drawing of it depends on. */
interface TimesScene {
  readonly collection: Collection;
  readonly locale: Locale;
}

/** The two times of a film on the line of years of all films, and in a sentence. */
export function times(film: Film, {collection, locale}: TimesScene) {
  if (!film.depicts) return nothing;
  const axis = axisOf(collection.films);
  return html`
    <figure class="times">
      <svg class="strip" height="68" aria-hidden="true">
        <line class="axis" x2="100%" y1="43" y2="43" />
        ${yearsOn(axis).map(year => tick(year, axis))}
        <g transform="translate(0 20)">${strip(film, axis)}</g>
      </svg>
      ${legend([{...timesOf(film), changed: []}], locale)}
      <p>${inBold(sentence(film, locale), /(\d{4}(?:–\d{4})?)/)}</p>
    </figure>
  `;
}

/** None at the ends, where half of it would stand beside the line. */
function yearsOn(axis: Axis): readonly number[] {
  return ticksOf(axis).filter(year => year > axis.from && year < axis.to);
}

function tick(year: number, axis: Axis) {
  return svg`<text class="tick" x="${placeOf(year, axis)}%" y="59" text-anchor="middle">${year}</text>`;
}

/** The film's year counts as the year made where that is not given, as in the picture. */
function sentence(film: Film, {times, years}: Locale): string {
  const {depicts} = film;
  const {from, to} = depicts as NonNullable<Film['depicts']>;
  const all = timesOf(film);
  const {made, released} = all;
  const later = intervalOf(all) ?? 0;
  return times(years(from, to), Math.floor(made), later, released && Math.floor(released));
}
