/** A rectangle that something is drawn in. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

/** Polylines run on a grid of so many steps across and down. */
const GRID = 16;

/** How much of a corner is cut, in strokes. */
const CUT = 0.7;

/** A diagonal is as thick across as it looks. */
const SLANT = 1.1;

/** Two signs a point, x before y, in base 36. */
export function pointsOf(signs: string): readonly Point[] {
  const number = (sign = '') => parseInt(sign, 36);
  return (signs.match(/../g) ?? []).map(([x, y]) => [number(x), number(y)]);
}

/** Where the pen goes on its way around a stroke. */
interface Corner {
  /** On the grid: the square, as wide as the stroke is thick, whose corner it is. */
  readonly square: Point;
  readonly isRight: boolean;
  readonly isLow: boolean;
  readonly isCut: boolean;
}

type Ring = readonly Corner[];

/** What is drawn of one polyline: rings around an upright one, or a slanting stroke. */
interface Shape {
  readonly rings: readonly Ring[];
  readonly slant: readonly Point[] | null;
}

/** The same letters come back in every title. */
const known = new Map<string, readonly Shape[]>();

/**
 * Polylines as filled shapes: every stroke has flat ends, and fills its box to the edge. Shapes run
 * one way round and holes the other, so that nonzero fills their union.
 */
export function outline(polylines: string, box: Box, weight: number): string {
  const shapes = known.get(polylines) ?? polylines.split(' ').map(shapeOf);
  known.set(polylines, shapes);
  let path = '';
  for (const {rings, slant} of shapes) {
    for (const ring of rings) path += ringPath(ring, box, weight);
    if (slant) path += slantPath(slant, box, weight * SLANT);
  }
  return path;
}

/** A line slants, or turns at right angles. */
function shapeOf(polyline: string): Shape {
  const points = pointsOf(polyline);
  const [[x0, y0], [x1, y1]] = points as [Point, Point];
  const isSlanting = x0 !== x1 && y0 !== y1;
  return isSlanting ? {rings: [], slant: points} : {rings: ringsOf(points), slant: null};
}

/** There and back, always along the left side; a closed line has a ring on either side. */
function ringsOf(points: readonly Point[]): readonly Ring[] {
  const back = [...points].reverse();
  const isClosed = points.length > 2 && String(points[0]) === String(back[0]);
  return isClosed
    ? [ringOf(points.slice(1)), ringOf(back.slice(1))]
    : [ringOf([...points, ...back])];
}

/** The way from one square to the next; where they are the same, around the end of the line. */
interface Way {
  readonly x: number;
  readonly y: number;
  readonly isEnd: boolean;
}

function ringOf(squares: readonly Point[]): Ring {
  let way: Way = {x: 1, y: 0, isEnd: true};
  const ways = squares.map((square, index) => {
    const next = squares[(index + 1) % squares.length] as Point;
    const [x, y] = [Math.sign(next[0] - square[0]), Math.sign(next[1] - square[1])];
    way = x || y ? {x, y, isEnd: false} : {x: -way.y, y: way.x, isEnd: true};
    return way;
  });
  return squares.map((square, index) =>
    cornerOf(square, ways.at(index - 1) as Way, ways[index] as Way),
  );
}

/** On the left of a turn, which is its outer side where it goes to the right. */
function cornerOf(square: Point, before: Way, after: Way): Corner {
  const isOuter = before.x * after.y - before.y * after.x > 0;
  return {
    square,
    isRight: before.y + after.y > 0,
    isLow: before.x + after.x < 0,
    isCut: isOuter && !before.isEnd && !after.isEnd,
  };
}

function ringPath(ring: Ring, {height, width, x, y}: Box, weight: number): string {
  const spots = ring.map(({isLow, isRight, square: [across, down]}): Point => [
    x + (across / GRID) * (width - weight) + (isRight ? weight : 0),
    y + (down / GRID) * (height - weight) + (isLow ? weight : 0),
  ]);
  let path = '';
  ring.forEach(({isCut}, index) => {
    const [before, spot] = [spots.at(index - 1), spots[index]] as [Point, Point];
    const [endX, endY] = isCut ? cutOff(spot, before, weight) : spot;
    if (index === 0) path += `M${round(endX)} ${round(endY)}`;
    else path += spot[1] === before[1] ? `H${round(endX)}` : `V${round(endY)}`;
    if (!isCut) return;
    const [cutX, cutY] = cutOff(spot, spots[(index + 1) % spots.length] as Point, weight);
    path += `L${round(cutX)} ${round(cutY)}`;
  });
  return `${path}z`;
}

/** Where the cut of a corner meets the side that goes to another one. */
function cutOff([x, y]: Point, [otherX, otherY]: Point, weight: number): Point {
  const cut = CUT * weight;
  return [x + Math.sign(otherX - x) * cut, y + Math.sign(otherY - y) * cut];
}

/** Both ends are flat. */
function slantPath(points: readonly Point[], {height, width, x, y}: Box, thick: number): string {
  const at = ([across, down]: Point): Point => [
    x + (across / GRID) * (width - thick),
    y + (down / GRID) * height,
  ];
  const [start, end] = points.map(at) as [Point, Point];
  const [[x0, y0], [x1, y1]] = start[1] < end[1] ? [start, end] : [end, start];
  return polygon([x0, y0], [x0 + thick, y0], [x1 + thick, y1], [x1, y1]);
}

export function polygon(...points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}z`;
}

export function rectangle(left: number, top: number, right: number, bottom: number): string {
  return `M${round(left)} ${round(top)}H${round(right)}V${round(bottom)}H${round(left)}z`;
}

export function round(number: number): number {
  return Math.round(number * 10) / 10;
}
