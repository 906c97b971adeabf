import type {Film} from '../catalog/index.js';
import type {Locale} from './locale.js';

/** In words, the year made and the year released, where they are not the curator's. */
export function otherYears({releaseDate, year, yearMade}: Film, locale: Locale): string {
  const words = [];
  const released = releaseDate?.slice(0, 4);
  if (yearMade !== null && yearMade !== year) words.push(locale.made(yearMade));
  if (released && Number(released) !== year) words.push(locale.released(released));
  return words.join(', ');
}
