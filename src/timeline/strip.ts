import {nothing, svg} from 'lit';
import type {Film} from '../catalog/index.js';
import {placeOf, timesOf, type Axis, type Times} from './axis.js';

/**
 * The two times of a film on a line of years: a bar over the years shown, a dot for the year made,
 * the beam between, and a ring where the first showing came later. Across in percent, so that
 * nothing is stretched; down in pixels around `y`.
 */
export function strip(film: Film, axis: Axis, y: number) {
  const times = timesOf(film);
  const {made, released, shown} = times;
  const at = (moment: number) => `${placeOf(moment, axis)}%`;
  return svg`
    ${beam(times, axis, y)}
    ${shown && svg`<rect part="timeline-span" class=${times.isOpen ? 'open' : nothing} x=${at(shown[0])} y=${y - 6} width="${placeOf(shown[1], axis) - placeOf(shown[0], axis)}%" height="12" />`}
    ${released && svg`<line class="wait" x1=${at(made)} x2=${at(released)} y1=${y} y2=${y} />`}
    ${released && svg`<circle part="timeline-release" cx=${at(released)} cy=${y} r="5" />`}
    <circle class="made" cx=${at(made)} cy=${y} r="5" />
  `;
}

/** Narrow at the film, as wide as the bar at the years shown; nothing where one is in the other. */
function beam({made, shown}: Times, axis: Axis, y: number) {
  if (!shown || (made > shown[0] && made < shown[1])) return nothing;
  const isLater = made > shown[1];
  const from = placeOf(isLater ? shown[1] : made, axis);
  const to = placeOf(isLater ? made : shown[0], axis);
  return svg`
    <svg x="${from}%" y=${y - 6} width="${Math.round((to - from) * 10) / 10}%" height="12" viewBox="0 0 9 12" preserveAspectRatio="none">
      <path class="beam" d=${isLater ? 'M0 0v12L9 6z' : 'M9 0v12L0 6z'} />
    </svg>
  `;
}
