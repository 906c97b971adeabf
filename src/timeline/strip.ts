import {nothing, svg} from 'lit';
import type {Film} from '../catalog/index.js';
import {placeOf, timesOf, type Axis, type Times} from './axis.js';

/**
 * The times of a film on a line of years: a bar over the years shown, a dot for the year made, the
 * beam between, and a ring for a later first showing. Each sign is at its true place, and the dot
 * lies over a ring that is near. Across in percent, so that nothing is stretched; down in em.
 */
export function strip(film: Film, axis: Axis) {
  const times = timesOf(film);
  const dot = `${placeOf(times.made, axis)}%`;
  const ring = times.released && `${placeOf(times.released, axis)}%`;
  return svg`
    ${story(times, axis)}
    ${ring && svg`<line class="wait" x1=${dot} x2=${ring} /><circle part="timeline-release" cx=${ring} r=".5em" />`}
    <circle class="made" cx=${dot} r=".4em" />
  `;
}

/** The years shown, and the beam that goes back to them, around the upper edge. */
function story(times: Times, axis: Axis) {
  const {isOpen, shown} = times;
  if (!shown) return nothing;
  const [start, end] = shown.map(moment => placeOf(moment, axis)) as [number, number];
  return svg`
    ${beam(times, axis)}
    <rect part="timeline-span" x="${start}%" y="-.425em" width="${round(end - start)}%" height=".85em" />
    ${isOpen ? svg`<svg class="strip" x="${end}%"><line part="timeline-span" class="open" x2="1em" /></svg>` : nothing}
  `;
}

/** Narrow at the film, as wide as the bar at the years shown; nothing where one is in the other. */
function beam({made, shown}: Times, axis: Axis) {
  if (!shown || (made > shown[0] && made < shown[1])) return nothing;
  const isLater = made > shown[1];
  const from = placeOf(isLater ? shown[1] : made, axis);
  const to = placeOf(isLater ? made : shown[0], axis);
  return svg`
    <svg x="${from}%" y="-.6em" width="${round(to - from)}%" height="1.2em" viewBox="0 0 9 12" preserveAspectRatio="none">
      <path class="beam" d=${isLater ? 'M0 0v12L9 6.5v-1z' : 'M9 0v12L0 6.5v-1z'} />
    </svg>
  `;
}

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}
