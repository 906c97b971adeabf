/** The letters that are typed into the search fields. */

/** A letter that nearly no film answers to, or nearly every one, may change no count. */
const LEAST_SHARE = 0.03;
const GREATEST_SHARE = 0.9;

/** So many letters, from one that few films answer to, to one that most do. */
export function chooseLetters(films, cards, count) {
  const shown = cards.map(card => card.replace(/<[^>]*>/g, ' '));
  // Some look only at what the card shows, the element also at people and places.
  const known = films.map((film, index) => shown[index] + textsOf(film).join(' '));
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
    .map(letter => ({letter, least: share(shown, letter), most: share(known, letter)}))
    .filter(({least, most}) => least >= LEAST_SHARE && most <= GREATEST_SHARE)
    .sort((a, b) => a.most - b.most);
  const step = (letters.length - 1) / (count - 1);
  return Array.from({length: count}, (_, index) => letters[Math.round(index * step)].letter);
}

/** How many of the texts have a word that begins with the letter, from 0 to 1. */
function share(texts, letter) {
  const start = new RegExp(`(?<!\\p{L})${letter}`, 'iu');
  return texts.filter(text => start.test(text)).length / texts.length;
}

/** Every text in a film, however deep. */
function textsOf(value) {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
