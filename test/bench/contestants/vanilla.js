/**
 * What a careful author writes by hand: the cards stand in the page, their words are folded once, a
 * filter touches only the cards that change, and an order moves them all at once.
 */
import {list, onQuestion, question, tellCount} from './controls.js';
import {comparison, fold, isFound} from './matching.js';

const films = [...list.children].map(card => ({
  card,
  words: fold([...textsOf(card), card.dataset.words].join(' ')),
  leaders: card.dataset.leaders.split('|'),
  year: Number(card.querySelector('.year').textContent),
}));

let order = 'curated';

function answer() {
  const asked = question();
  let found = 0;
  for (const film of films) {
    const isHidden = !isFound(film, asked);
    if (film.card.hidden !== isHidden) film.card.hidden = isHidden;
    if (!isHidden) found += 1;
  }
  if (asked.sort !== order) list.append(...inOrder(asked.sort));
  order = asked.sort;
  tellCount(found, films.length);
}

function inOrder(sort) {
  return films.toSorted(comparison(sort)).map(({card}) => card);
}

function textsOf(card) {
  return [...card.children].map(({textContent}) => textContent);
}

onQuestion(answer);
