import {placeOf, type Axis, type Times} from './axis.js';

/** Where the words "20 years later" stand in a row, so that they touch nothing that is drawn. */
export interface LaterLabel {
  readonly years: number;
  /** In percent of the axis. */
  readonly place: number;
  /** Beside the marks, and not over the beam. */
  readonly isBeside: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  /** In pixels. */
  readonly shift: number;
}

/** Percent of the axis that the words need at its narrowest. */
const ROOM = 30;

/** In pixels, beside a mark. */
const SPACE = 12;

/**
 * Over a long beam; beside a short one, where there is room. Null for films about their own day,
 * and where the last year shown is not known.
 */
export function laterPlace(times: Times, axis: Axis): LaterLabel | null {
  const {isOpen, made, released, shown} = times;
  if (!shown || isOpen) return null;
  const years = Math.floor(made) - (shown[1] - 1);
  if (years < 1) return null;
  const start = placeOf(shown[0], axis);
  const end = placeOf(released ?? made, axis);
  const middle = (placeOf(shown[1], axis) + placeOf(made, axis)) / 2;
  if (end - start > ROOM) {
    return {years, place: middle, isBeside: false, anchor: 'middle', shift: 0};
  }
  const isRight = end + ROOM <= 100;
  return {
    years,
    place: isRight ? end : start,
    isBeside: true,
    anchor: isRight ? 'start' : 'end',
    shift: isRight ? SPACE : -SPACE,
  };
}
