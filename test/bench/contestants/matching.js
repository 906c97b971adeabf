/** How a careful author finds and orders films by hand. */

/** The text without case, marks and punctuation, with a space before every word. */
export function fold(text) {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${words}`;
}

/** Does each word begin one of the film's, and is one of the leaders in it, if any are chosen? */
export function isFound(film, {leaders, text}) {
  return (
    fold(text)
      .split(' ')
      .every(word => film.words.includes(` ${word}`)) && hasLeader(film, leaders)
  );
}

export function hasLeader(film, leaders) {
  return leaders.length === 0 || leaders.some(leader => film.leaders.includes(leader));
}

/** Films that are equal stay as they are. */
export function comparison(sort) {
  if (sort === 'year') return (a, b) => a.year - b.year;
  return sort === '-year' ? (a, b) => b.year - a.year : () => 0;
}
