import type {Film} from '../catalog/index.js';

/** Titles that one name has room for. */
const TITLES = 3;

/** The collection's own title speaks of all its films: fewer are called by their titles. */
export function titleOf(
  films: readonly Film[],
  whole: {readonly title: string | null; readonly films: {readonly length: number}},
): string | null {
  if (films.length === whole.films.length) return whole.title;
  const names = films.slice(0, TITLES).map(film => film.title);
  const more = films.length - names.length;
  return names.join(', ') + (more > 0 ? ` + ${more}` : '');
}
