/** The letters that are typed into the search fields. */

/** A letter that every film answers to, or none, changes nothing that could be waited for. */
const LEAST_SHARE = 0.03;
const GREATEST_SHARE = 0.9;

/** So many letters, from one that few films answer to, to one that most do. */
export function chooseLetters(films, count) {
  const shares = [...'abcdefghijklmnopqrstuvwxyz']
    .map(letter => ({letter, share: shareOf(letter, films)}))
    .filter(({share}) => share >= LEAST_SHARE && share <= GREATEST_SHARE)
    .sort((a, b) => a.share - b.share);
  const step = (shares.length - 1) / (count - 1);
  return Array.from({length: count}, (_, index) => shares[Math.round(index * step)].letter);
}

/** A film answers when some word of what its card shows begins with the letter. */
function shareOf(letter, films) {
  const start = new RegExp(`(?<!\\p{L})${letter}`, 'iu');
  return films.filter(film => start.test(textOf(film))).length / films.length;
}

function textOf({description, directors, fact, studios, title}) {
  const people = directors.map(({name}) => name);
  return [title, description, fact, ...people, ...studios].join(' ');
}
