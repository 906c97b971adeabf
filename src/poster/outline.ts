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

/**
 * Polylines as filled shapes: every stroke a bar with flat ends, which fills its box to the edge.
 * All shapes run one way round, so that nonzero fills their union.
 */
export function outline(strokes: string, box: Box, weight: number): string {
  return strokes
    .split(' ')
    .map(stroke => outlineOf(pointsOf(stroke), box, weight))
    .join('');
}

function outlineOf(points: readonly Point[], {x, y, width, height}: Box, weight: number): string {
  /** Top left corner of what is so thick and so tall. */
  const at = ([across, down]: Point, thick = weight, tall = weight): Point => [
    x + (across / GRID) * (width - thick),
    y + (down / GRID) * (height - tall),
  ];
  const cuts = outerCorners(points).map(([corner, right, down]): Point => {
    const [left, top] = at(corner);
    return [left + right * weight, top + down * weight];
  });
  const bars = points.slice(1).map((end, index) => {
    const start = points[index] as Point;
    if (isUpright(start, end)) return bar(at(start), at(end), weight, cuts);
    const thick = weight * SLANT;
    return slant(at(start, thick, 0), at(end, thick, 0), thick);
  });
  return bars.join('');
}

/** Right angles inside a polyline, and whether they point to the right and down. */
function outerCorners(points: readonly Point[]): readonly (readonly [Point, number, number])[] {
  const isClosed = isSame(points[0] as Point, points.at(-1) as Point);
  const around = isClosed ? [...points, points[1] as Point] : points;
  return around.slice(2).flatMap((after, index) => {
    const [before, corner] = around.slice(index) as [Point, Point];
    const right = 2 * corner[0] - before[0] - after[0];
    const down = 2 * corner[1] - before[1] - after[1];
    const isRight = right && down && isUpright(before, corner) && isUpright(corner, after);
    return isRight ? [[corner, Number(right > 0), Number(down > 0)] as const] : [];
  });
}

function isSame([x, y]: Point, [otherX, otherY]: Point): boolean {
  return x === otherX && y === otherY;
}

function isUpright(start: Point, end: Point): boolean {
  return start[0] === end[0] || start[1] === end[1];
}

/** A bar between two squares; its corners that stand among the cuts are cut. */
function bar([x0, y0]: Point, [x1, y1]: Point, weight: number, cuts: readonly Point[]): string {
  const [left, top] = [Math.min(x0, x1), Math.min(y0, y1)];
  const [right, bottom] = [Math.max(x0, x1) + weight, Math.max(y0, y1) + weight];
  const corners: readonly Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const cut = CUT * weight;
  const points = corners.flatMap(([x, y], index): readonly Point[] => {
    if (!cuts.some(cut => isSame(cut, [x, y]))) return [[x, y]];
    const ends: readonly Point[] = [
      [x, index < 2 ? y + cut : y - cut],
      [index % 3 ? x - cut : x + cut, y],
    ];
    return index % 2 ? [...ends].reverse() : ends;
  });
  return polygon(...points);
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
