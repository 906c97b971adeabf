import {html} from 'lit';
import type {Film} from '../catalog/index.js';
import {placeOf, timesOf, type Axis} from './axis.js';

/** In em: what stands before the line in the roomier drawing, and how long the line is there at least. */
const ROOM = 2.5;
const LEAST = 16;

/** In em: a digit of the widest of common fonts, and what is left free beside the words. */
const DIGIT = 0.48;
const SPACE = 0.6;

/** The years shown as they stand beside the bar; an open end is a dash. */
export function spanLabel({from, to}: NonNullable<Film['depicts']>): string {
  return from === to ? String(from) : `${from}–${to ?? ''}`;
}

/** A sentence whose numbers stand out; the pattern has them in a group. */
export function inBold(text: string, numbers: RegExp) {
  return text.split(numbers).map((words, place) => (place % 2 ? html`<b>${words}</b>` : words));
}

/** Do the years left of the bars need no more than the usual room before the line? */
export function isRoomy(films: readonly Film[], axis: Axis): boolean {
  return films.every(film => {
    const {shown} = timesOf(film);
    if (!film.depicts || !shown) return true;
    const width = spanLabel(film.depicts).length * DIGIT + SPACE;
    return width <= ROOM + (placeOf(shown[0], axis) / 100) * LEAST;
  });
}
