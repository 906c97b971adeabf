import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Collection} from '../catalog/index.js';
import type {Locale} from '../locales/locale.js';
import {valueLabel} from '../locales/facet-labels.js';
import {placeOf, ticksOf, type Axis} from './axis.js';

type Era = Collection['eras'][number];

/** Above the rows: what went on, one line an era, and the years. */
export function scale(axis: Axis, collection: Collection, locale: Locale): TemplateResult {
  const eras = collection.eras.filter(({from, to}) => from < axis.to && to >= axis.from);
  return html`
    <div class="scale">
      <div class="years" dir="ltr">
        <ul role="list">
          ${eras.map(one => era(one, axis, collection, locale))}
        </ul>
        <svg class="strip" height="1.4em" aria-hidden="true">
          ${ticksOf(axis).map(year => svg`<text x="${placeOf(year, axis)}%" y="1em" text-anchor="middle">${year}</text>`)}
        </svg>
      </div>
      <p class="interval" aria-hidden="true">${locale.interval}</p>
    </div>
  `;
}

/** Its words begin where it begins; in the second half they end where it ends, to stay inside. */
function era({from, label, to}: Era, axis: Axis, collection: Collection, locale: Locale) {
  const words = valueLabel(locale, collection, label);
  const [start, end] = edges(from, to, axis);
  const isLate = start > 50;
  return html`
    <li class=${isLate ? 'late' : nothing}>
      <svg class="strip" height=".19em" aria-hidden="true">${band(from, to, axis)}</svg>
      <svg width="${isLate ? 100 - end : start}%" height="1" aria-hidden="true"></svg>
      <span>
        <span lang=${(words === label && collection.language) || nothing}>${words}</span>,
        ${locale.years(from, to)}
      </span>
    </li>
  `;
}

/** Behind a row: the eras as quiet bands, and a hairline at each year that is named. */
export function bands(axis: Axis, {eras}: Collection): TemplateResult {
  return html`
    <svg class="strip bands">
      ${eras.map(({from, to}) => band(from, to, axis))}
      ${ticksOf(axis).map(year => svg`<line class="axis" x1="${placeOf(year, axis)}%" x2="${placeOf(year, axis)}%" y2="100%" />`)}
    </svg>
  `;
}

/** What lies off the line is cut off. */
function band(from: number, to: number, axis: Axis) {
  const [start, end] = edges(from, to, axis);
  return start < end
    ? svg`<rect class="era" x="${start}%" width="${end - start}%" height="100%" />`
    : nothing;
}

function edges(from: number, to: number, axis: Axis): [start: number, end: number] {
  return [Math.max(0, placeOf(from, axis)), Math.min(100, placeOf(to + 1, axis))];
}
