import type {Depicts, Film} from '../catalog/index.js';
import {beamOf, FOOT_HEIGHT, LAMP, type Beam} from './beam.js';
import {GAP, letter, setLine, type Line} from './lettering.js';
import {motifOf} from './motifs.js';
import {polygon, rectangle} from './outline.js';
import {paletteOf, type Ink, type Palette} from './palette.js';

export const WIDTH = 300;
export const HEIGHT = 400;

const MARGIN = 20;
const RIGHT = WIDTH - MARGIN;

/** The title ends here. */
const END = HEIGHT - MARGIN;

/** Of the title, at most. */
const TITLE_HEIGHT = 150;

/** Of a title in letters that we cannot draw. */
const FOREIGN_HEIGHT = 70;

/** From the horizon to the title: a bar, and air. */
const HORIZON = 14;
const BAR = 5;

/** A path in one colour. */
export interface Layer {
  readonly ink: Ink;
  readonly path: string;
}

/** A picture of 300 by 400. */
export interface Poster {
  readonly ground: Ink;
  readonly type: Ink;
  /** From the back to the front: motif, its second ink, plane, light, years, title. */
  readonly layers: readonly Layer[];
  /** A title in letters that we cannot draw. */
  readonly foreign: string | null;
}

const posters = new WeakMap<Film, Poster>();

/** The poster of a film: the same for the same film on every page. */
export function composePoster(film: Film): Poster {
  const poster = posters.get(film) ?? compose(film);
  posters.set(film, poster);
  return poster;
}

function compose(film: Film): Poster {
  const seed = seedOf(film.id);
  const palette = paletteOf(film.depicts?.from ?? film.year, seed);
  const name = film.originalTitle ?? film.title;
  const lines = letter(name, RIGHT - MARGIN, TITLE_HEIGHT);
  return {
    ground: palette.ground,
    type: palette.type,
    layers: layersOf(film, palette, lines ?? [], seed >>> 31 > 0),
    foreign: lines ? null : name,
  };
}

/** The motif stands at the right edge, where the beam stands left, or the other way round. */
function layersOf(
  film: Film,
  inks: Palette,
  lines: readonly Line[],
  isLeft: boolean,
): readonly Layer[] {
  const floor = floorOver(lines);
  const beam = beamOf(film, MARGIN, RIGHT, floor, isLeft);
  const motif = motifOf(film, floor, isLeft ? WIDTH : 0);
  return [
    ...motif.map((path, index) => ({ink: index === 1 ? inks.second : inks.motif, path})),
    {ink: inks.plane, path: planeOf(beam, isLeft ? 0 : WIDTH, floor)},
    {ink: inks.light, path: beam.path},
    {ink: inks.light === 'paper' ? 'ink' : 'paper', path: yearsOf(film, beam, floor)},
    {ink: inks.type, path: titleOf(lines, floor)},
  ];
}

/** The horizon over the title, or over a line of the page's own letters. */
function floorOver(lines: readonly Line[]): number {
  const height = lines.reduce((sum, line) => sum + line.height + GAP, -GAP);
  return END - HORIZON - (lines.length > 0 ? height : FOREIGN_HEIGHT);
}

/** A ground of its own on the other side of the beam; it also cuts off the motif there. */
function planeOf({foot, lamp}: Beam, side: number, floor: number): string {
  return polygon([side, 0], [side, floor], [foot, floor], [lamp, LAMP.height], [lamp, 0]);
}

/** The year made in the lamp, and the years shown where its light falls. */
function yearsOf({depicts, year, yearMade}: Film, beam: Beam, floor: number): string {
  const made = String(yearMade ?? year);
  const lamp = {x: beam.lamp - 25, y: 7.5, width: LAMP.width - 18, height: LAMP.height - 15};
  const {foot, reach} = beam;
  const shown = {
    x: foot - reach + 8,
    y: floor - FOOT_HEIGHT + 5.5,
    width: 2 * reach - 16,
    height: 13,
  };
  return setLine(made, lamp) + (depicts ? setLine(shortYears(depicts), shown) : '');
}

/** 1917, 1942–43, 1899–1905, or 1947– where the end is open. */
function shortYears({from, to}: Depicts): string {
  if (to === from) return String(from);
  const isNear = to !== null && Math.floor(from / 100) === Math.floor(to / 100);
  return `${from}–${isNear ? String(to).slice(-2) : (to ?? '')}`;
}

/** The bar on the horizon, and under it lines one over the other. */
function titleOf(lines: readonly Line[], floor: number): string {
  let y = floor + HORIZON;
  const paths = lines.map(({height, text}) => {
    const path = setLine(text, {x: MARGIN, y, width: RIGHT - MARGIN, height});
    y += height + GAP;
    return path;
  });
  return rectangle(MARGIN, floor, RIGHT, floor + BAR) + paths.join('');
}

/** Chosen so that the ten bundled films are ten different pictures. */
const START = 582395;

/** A whole number from a text: FNV-1a, mixed as in MurmurHash3. */
function seedOf(text: string): number {
  let hash = START;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
