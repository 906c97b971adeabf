import type {Depicts, Film} from '../catalog/index.js';
import {beamOf, LAMP_Y, type Beam, type Point} from './beam.js';
import {emblemOf, REACH as EMBLEM_REACH} from './emblems.js';
import {GAP, letter, setLine, type Line} from './lettering.js';
import {paletteOf, type Ink} from './palette.js';

export const WIDTH = 300;
export const HEIGHT = 400;

const MARGIN = 20;
const INNER = WIDTH - 2 * MARGIN;

/** Of the title, at most. */
const TITLE_HEIGHT = 150;

/** A path in one colour, for the fill rule evenodd. */
export interface Layer {
  readonly ink: Ink;
  readonly path: string;
}

/** A line of letters, and where it stands. */
export interface PlacedLine extends Line, Point {
  readonly ink: Ink;
  readonly width: number;
}

/** A picture of 300 by 400. */
export interface Poster {
  readonly ground: Ink;
  readonly type: Ink;
  /** From the back to the front. */
  readonly layers: readonly Layer[];
  readonly lines: readonly PlacedLine[];
  /** A title in letters that we cannot draw; null where it stands in `lines`. */
  readonly foreign: string | null;
}

/** The poster of a film: the same for the same film on every page. */
export function composePoster(film: Film): Poster {
  const seed = seedOf(film.id);
  const {ground, plane, light, emblem, type} = paletteOf(film.depicts?.from ?? film.year, seed);
  const name = film.originalTitle ?? film.title;
  const title = letter(name, INNER, TITLE_HEIGHT);
  const lines = stack(title ?? [], type);
  const floor = (lines[0]?.y ?? HEIGHT - 90) - 14;
  const beam = beamOf(film, seed, WIDTH, floor);
  const at = emblemPlace(beam, floor);
  return {
    ground,
    type,
    layers: [
      {ink: plane, path: planeOf(beam, at, floor)},
      {ink: emblem, path: emblemOf(film, at, seed >>> 4)},
      {ink: light, path: beam.path},
      {ink: ground, path: `M0 ${floor}h${WIDTH}v${HEIGHT}H0z`},
      {ink: type, path: `M${MARGIN} ${floor}h${INNER}v5h-${INNER}z`},
    ],
    lines: [
      yearMade(film, beam, at, type),
      ...(film.depicts ? [yearsShown(film.depicts, beam, light)] : []),
      ...lines,
    ],
    foreign: title ? null : name,
  };
}

/** A ground of its own on the other side of the beam. */
function planeOf({foot, lamp}: Beam, emblem: Point, floor: number): string {
  const side = emblem.x < WIDTH / 2 ? WIDTH : 0;
  return `M${side} ${floor}H${foot.x}L${lamp.x} 0H${side}z`;
}

/** In the wider space beside the beam, below the year; under a long title it sets behind that. */
function emblemPlace({foot, lamp}: Beam, floor: number): Point {
  const middle = (foot.x + lamp.x) / 2;
  const y = Math.max(LAMP_Y + EMBLEM_REACH, Math.round((LAMP_Y + floor) / 2));
  return {x: middle > WIDTH / 2 ? 98 : WIDTH - 98, y};
}

/** Beside the lamp, on the emblem's side. */
function yearMade({year, yearMade}: Film, {lamp}: Beam, emblem: Point, ink: Ink): PlacedLine {
  const width = 66;
  const x = inside(emblem.x < WIDTH / 2 ? lamp.x - width - 12 : lamp.x + 12, width);
  return {...setLine(String(yearMade ?? year), width, 26), ink, x, y: 18, width};
}

/** In the light, where it falls. */
function yearsShown(depicts: Depicts, {foot, lamp, reach}: Beam, light: Ink): PlacedLine {
  const width = Math.round(reach * 1.2);
  const leans = ((lamp.x - foot.x) * 17) / (foot.y - lamp.y);
  const ebbs = depicts.to === null ? reach * 0.3 : 0;
  const x = inside(Math.round(foot.x + leans - ebbs - width / 2), width);
  const ink = light === 'paper' ? 'ink' : 'paper';
  return {...setLine(shortYears(depicts), width, 15), ink, x, y: foot.y - 24, width};
}

/** As near to `x` as the edges let it be. */
function inside(x: number, width: number): number {
  return Math.min(WIDTH - width - 8, Math.max(8, x));
}

/** 1917, 1942–43, or 1947– where the end is open. */
function shortYears({from, to}: Depicts): string {
  if (to === from) return String(from);
  return `${from}–${to === null ? '' : String(to).slice(-2)}`;
}

/** Lines one over the other, down to the margin. */
function stack(lines: readonly Line[], ink: Ink): readonly PlacedLine[] {
  const placed: PlacedLine[] = [];
  let y = HEIGHT - MARGIN + GAP;
  for (const line of [...lines].reverse()) {
    y = Math.round(y - line.height - GAP);
    placed.unshift({...line, ink, x: MARGIN, y, width: INNER});
  }
  return placed;
}

/** Chosen so that the ten bundled films are ten different pictures. */
const START = 135943;

/** A whole number from a text: FNV-1a, mixed as in MurmurHash3. */
function seedOf(text: string): number {
  let hash = START;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
