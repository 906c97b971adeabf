/** A rectangle that something is drawn in. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];

/** How much of a corner is cut, in strokes: outside, and a little inside. */
const CUT = 0.7;
const INNER_CUT = 0.14;

/** A diagonal is as thick across as it looks. */
const SLANT = 1.1;

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

/** In parts of the box. */
function pointsOf(stroke: string): readonly Point[] {
  const part = (sign = '') => parseInt(sign, 17) / 16;
  return (stroke.match(/../g) ?? []).map(([x, y]) => [part(x), part(y)]);
}

function outlineOf(points: readonly Point[], {x, y, width, height}: Box, weight: number): string {
  const isClosed = String(points[0]) === String(points.at(-1));
  const around = isClosed ? [...points.slice(-2, -1), ...points, ...points.slice(1, 2)] : points;
  /** Top left corner of the square in which a stroke ends. */
  const at = ([across, down]: Point, thick = weight, tall = weight): Point => [
    x + across * (width - thick),
    y + down * (height - tall),
  ];
  const corners = around.map((point, index) => {
    const [before, after] = [around[index - 1], around[index + 1]];
    return before && after && isRight(before, point, after)
      ? corner(at(before), at(point), at(after), weight)
      : '';
  });
  const bars = points.slice(1).map((end, index) => {
    const start = points[index] as Point;
    const place = isClosed ? index + 1 : index;
    const cuts = [place, place + 1].map(of => (corners[of] ? CUT * weight : 0));
    if (start[0] === end[0] || start[1] === end[1]) return bar(at(start), at(end), cuts, weight);
    const thick = weight * SLANT;
    return slant(at(start, thick, 0), at(end, thick, 0), thick);
  });
  return [...bars, ...(isClosed ? corners.slice(1, -2) : corners)].join('');
}

function isRight([x0, y0]: Point, [x, y]: Point, [x1, y1]: Point): boolean {
  return (x0 === x && y1 === y && y0 !== y) || (y0 === y && x1 === x && x0 !== x);
}

function bar(start: Point, end: Point, [from = 0, to = 0]: readonly number[], weight: number) {
  if (start[0] > end[0] || start[1] > end[1]) return bar(end, start, [to, from], weight);
  const lies = start[1] === end[1];
  const [left, top] = lies ? [start[0] + from, start[1]] : [start[0], start[1] + from];
  const [right, bottom] = lies ? [end[0] - to, end[1]] : [end[0], end[1] - to];
  return rectangle(left, top, right + weight, bottom + weight);
}

/** Both ends are flat. */
function slant(start: Point, end: Point, thick: number): string {
  const [[x0, y0], [x1, y1]] = start[1] < end[1] ? [start, end] : [end, start];
  return polygon([x0, y0], [x0 + thick, y0], [x1 + thick, y1], [x1, y1]);
}

/** The cut across a right angle, from its outer side to its inner. */
function corner(before: Point, [x, y]: Point, after: Point, weight: number): string {
  const right = Math.sign(before[0] + after[0] - 2 * x);
  const down = Math.sign(before[1] + after[1] - 2 * y);
  const left = x + (right < 0 ? weight : 0);
  const top = y + (down < 0 ? weight : 0);
  const point = (across: number, below: number): Point => [
    left + right * across * weight,
    top + down * below * weight,
  ];
  const inner = 1 + INNER_CUT;
  const points = [point(CUT, 0), point(inner, 1), point(1, inner), point(0, CUT)];
  return polygon(...(right * down > 0 ? points : points.reverse()));
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
