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

/** One piece of a polyline. */
interface Stroke {
  readonly start: Point;
  readonly end: Point;
  /** Of an upright one, which corners are cut, clockwise from the top left; null for a slanting one. */
  readonly cuts: readonly boolean[] | null;
}

/** To the right or not, and down or not. */
type Corner = readonly [at: Point, right: boolean, down: boolean];

/** The same letters come back in every title. */
const known = new Map<string, readonly Stroke[]>();

/**
 * Polylines as filled shapes: every stroke a bar with flat ends, which fills its box to the edge.
 * All shapes run one way round, so that nonzero fills their union.
 */
export function outline(polylines: string, box: Box, weight: number): string {
  const strokes = known.get(polylines) ?? polylines.split(' ').flatMap(strokesIn);
  known.set(polylines, strokes);
  let path = '';
  for (const stroke of strokes) path += outlineOf(stroke, box, weight);
  return path;
}

function strokesIn(polyline: string): readonly Stroke[] {
  const points = pointsOf(polyline);
  const corners = outerCorners(points);
  return points.slice(1).map((end, index) => {
    const start = points[index] as Point;
    return {start, end, cuts: isUpright(start, end) ? cutsOf(start, end, corners) : null};
  });
}

function outlineOf({cuts, end, start}: Stroke, {x, y, width, height}: Box, weight: number): string {
  const thick = cuts ? weight : weight * SLANT;
  const tall = cuts ? weight : 0;
  /** Top left corner of what is so thick and so tall. */
  const at = ([across, down]: Point): Point => [
    x + (across / GRID) * (width - thick),
    y + (down / GRID) * (height - tall),
  ];
  return cuts ? bar(at(start), at(end), weight, cuts) : slant(at(start), at(end), thick);
}

/** Right angles inside a polyline, and whether they point to the right and down. */
function outerCorners(points: readonly Point[]): readonly Corner[] {
  const isClosed = isSame(points[0] as Point, points.at(-1) as Point);
  const around = isClosed ? [...points, points[1] as Point] : points;
  return around.slice(2).flatMap((after, index) => {
    const [before, corner] = around.slice(index) as [Point, Point];
    const right = 2 * corner[0] - before[0] - after[0];
    const down = 2 * corner[1] - before[1] - after[1];
    const isRight = right && down && isUpright(before, corner) && isUpright(corner, after);
    return isRight ? [[corner, right > 0, down > 0] as const] : [];
  });
}

function isUpright(start: Point, end: Point): boolean {
  return start[0] === end[0] || start[1] === end[1];
}

function isSame([x, y]: Point, [otherX, otherY]: Point): boolean {
  return x === otherX && y === otherY;
}

/** The corners of a bar, clockwise from the top left, as they point to the right and down. */
const WAYS = [
  [false, false],
  [true, false],
  [true, true],
  [false, true],
] as const;

/** Which corners of a bar are cut. */
function cutsOf([x0, y0]: Point, [x1, y1]: Point, corners: readonly Corner[]): readonly boolean[] {
  return WAYS.map(([right, down]) => {
    const at: Point = [
      right ? Math.max(x0, x1) : Math.min(x0, x1),
      down ? Math.max(y0, y1) : Math.min(y0, y1),
    ];
    return corners.some(
      ([corner, ...way]) => way[0] === right && way[1] === down && isSame(corner, at),
    );
  });
}

/** A bar between two squares. */
function bar([x0, y0]: Point, [x1, y1]: Point, weight: number, cuts: readonly boolean[]): string {
  const [left, top] = [round(Math.min(x0, x1)), round(Math.min(y0, y1))];
  const [right, bottom] = [round(Math.max(x0, x1) + weight), round(Math.max(y0, y1) + weight)];
  const [a = 0, b = 0, c = 0, d = 0] = cuts.map(isCut => (isCut ? CUT * weight : 0));
  const line = (cut: number, x: number, y: number) => (cut ? `L${round(x)} ${round(y)}` : '');
  return (
    `M${left} ${round(top + a)}${line(a, left + a, top)}` +
    `H${round(right - b)}${line(b, right, top + b)}` +
    `V${round(bottom - c)}${line(c, right - c, bottom)}` +
    `H${round(left + d)}${line(d, left, bottom - d)}z`
  );
}

/** Both ends are flat. */
function slant(start: Point, end: Point, thick: number): string {
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
