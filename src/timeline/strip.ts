import {nothing, svg} from 'lit';
import type {Film} from '../catalog/index.js';
import {placeOf, timesOf, type Axis, type Times} from './axis.js';

/** Percent of the axis under which a dot and a ring would touch: then the ring goes around the dot. */
const NEAR = 4;

/**
 * The two times of a film on a line of years: a bar over the years shown, a dot for the year made,
 * the beam between, and a ring where the first showing came later. Across in percent, so that
 * nothing is stretched; down in em around `y`, which is in pixels.
 */
export function strip(film: Film, axis: Axis, y: number) {
  const {made, released} = timesOf(film);
  const dot = placeOf(made, axis);
  const ring = released && placeOf(released, axis);
  const isNear = ring !== null && ring - dot < NEAR;
  return svg`
    <g transform="translate(0 ${y})">
      ${story(film, axis)}
      ${ring && !isNear ? svg`<line class="wait" x1="${dot}%" x2="${ring}%" />` : nothing}
      ${ring && svg`<circle part="timeline-release" cx="${isNear ? dot : ring}%" r=${isNear ? '.65em' : '.35em'} />`}
      <circle class="made" cx="${dot}%" r=".4em" />
    </g>
  `;
}

/** The years shown, and the beam that goes back to them, around the upper edge. */
export function story(film: Film, axis: Axis) {
  const times = timesOf(film);
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
