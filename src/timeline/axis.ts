import type {Film} from '../catalog/index.js';

/** A line of years: from the first of January of `from` to the last of December before `to`. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

/** The times of a film, in years and parts of years. */
export interface Times {
  /** First and last moment shown; null where nothing is known. */
  readonly shown: readonly [start: number, end: number] | null;
  /** True where the last year shown is not known. */
  readonly isOpen: boolean;
  /** Middle of the year in which it was made. */
  readonly made: number;
  /** Middle of the year in which it was first shown, when that came later. */
  readonly released: number | null;
  /** Middles of the years of later versions. */
  readonly changed: readonly number[];
}

export function timesOf({depicts, releaseDate, versions, year, yearMade}: Film): Times {
  const made = yearMade ?? year;
  const released = Number(releaseDate?.slice(0, 4) ?? 0);
  return {
    shown: depicts && [depicts.from, (depicts.to ?? depicts.from) + 1],
    isOpen: depicts !== null && depicts.to === null,
    made: made + 0.5,
    released: released > made ? released + 0.5 : null,
    changed: versions.map(version => version.year + 0.5),
  };
}

const axes = new WeakMap<readonly Film[], Axis>();

/** The decades that hold all times of these films but their later versions. The details of a film ask of the whole collection, which is read only once. */
export function axisOf(films: readonly Film[]): Axis {
  const axis = axes.get(films) ?? decadesOf(films);
  axes.set(films, axis);
  return axis;
}

function decadesOf(films: readonly Film[]): Axis {
  let from = Infinity;
  let to = -Infinity;
  for (const film of films) {
    const {made, released, shown} = timesOf(film);
    from = Math.min(from, made, shown?.[0] ?? made);
    to = Math.max(to, released ?? made, shown?.[1] ?? made);
  }
  if (films.length === 0) return {from: 0, to: 10};
  return {from: Math.floor(from / 10) * 10, to: Math.ceil(to / 10) * 10};
}

/** Whole years from the last year shown to the year made; null where that end is not known. */
export function intervalOf({isOpen, made, shown}: Times): number | null {
  return shown && !isOpen ? Math.floor(made) - (shown[1] - 1) : null;
}

/** Where a moment stands on the axis, in percent. */
export function placeOf(moment: number, {from, to}: Axis): number {
  return Math.round(((moment - from) / (to - from)) * 1000) / 10;
}

/** Years that can be named on a line without touching each other. */
const MOST_TICKS = 9;

/** Years to name: as many as have room, from whole decades on. */
export function ticksOf({from, to}: Axis, most = MOST_TICKS): readonly number[] {
  const step = STEPS.find(years => (to - from) / years <= most) ?? 1000;
  const first = Math.ceil(from / step) * step;
  const count = Math.floor((to - first) / step) + 1;
  return [...Array(count).keys()].map(index => first + index * step);
}

const STEPS = [10, 20, 50, 100, 200, 500];
