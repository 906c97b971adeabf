/** What is asked of every contestant, and the answer that every one has to give. */
import {comparison, fold, isFound} from './contestants/matching.js';

/** The orders that all offer, as the element names them and in its order, in which keys go. */
export const ORDERS = ['curated', 'year', '-year'];

const LETTERS = 4;
const LEADERS = 3;

/** So many leaders are offered at once. */
const OFFERED = 8;

/** A letter that nearly no film answers to, or nearly every one, may change no count. */
const LEAST_SHARE = 0.03;
const GREATEST_SHARE = 0.9;

/**
 * `isOrdered`: the films have to stand in just this order; a search may put the best first.
 *
 * @typedef {{titles: string[], isOrdered: boolean}} Answer
 * @typedef {{value: string, answer: Answer}} Question
 */

/** A film as a host has it that knows nothing of the element: `words` is what else can be found. */
export function hostFilm(film) {
  const {description, fact, id, title, year} = film;
  const people = [...film.directors, ...film.writers, ...film.leaders];
  const names = people.flatMap(({actor, name, nameRu}) => [name, nameRu, actor]);
  const others = [film.originalTitle, film.transliteration, film.place, ...film.countries];
  const words = [...new Set([...others, ...names])].filter(Boolean).join(', ');
  return {id, title, year, description, fact, leaders: film.leaders.map(({name}) => name), words};
}

/** The leaders in most films, these first. */
export function frequentLeaders(films) {
  const counts = new Map();
  for (const {leaders} of films)
    for (const name of leaders) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return names.slice(0, OFFERED);
}

/**
 * All questions, and the answer where nothing is asked. Two versions of the films are asked the same
 * where both are `like` one of them.
 *
 * @returns {{letters: Question[], facets: Question[], orders: Question[], nothing: Answer}}
 */
export function questionsOf(films, like = films) {
  const known = films.map(film => ({...film, words: fold(textOf(film))}));
  const answer = ({leaders = [], sort = 'curated', text = ''}) => {
    const found = known.filter(film => isFound(film, {leaders, text})).sort(comparison(sort));
    return {titles: found.map(({title}) => title), isOrdered: sort !== 'curated'};
  };
  return {
    letters: letters(like).map(text => ({value: text, answer: answer({text})})),
    facets: frequentLeaders(like)
      .slice(0, LEADERS)
      .map(leader => ({value: leader, answer: answer({leaders: [leader]})})),
    orders: ORDERS.slice(1).map(sort => ({value: sort, answer: answer({sort})})),
    nothing: answer({}),
  };
}

/** From one that few films answer to, to one that most do. */
function letters(films) {
  const texts = films.map(textOf);
  const known = [...'abcdefghijklmnopqrstuvwxyz']
    .map(letter => ({letter, share: shareOf(texts, letter)}))
    .filter(({share}) => share >= LEAST_SHARE && share <= GREATEST_SHARE)
    .sort((a, b) => a.share - b.share);
  const step = (known.length - 1) / (LETTERS - 1);
  return Array.from({length: LETTERS}, (_, index) => known[Math.round(index * step)].letter);
}

/** How many of the texts have a word that begins so, from 0 to 1; nothing where that is disputed. */
function shareOf(texts, letter) {
  // Some hold that words end at anything that is no letter, some that only space and hyphens do.
  const [least, most] = [`(?:^|[\\s-])\\W*${letter}`, `(?<!\\p{L})${letter}`].map(start => {
    const pattern = new RegExp(start, 'iu');
    return texts.filter(text => pattern.test(text)).length;
  });
  return least === most ? most / texts.length : NaN;
}

function textOf({description, fact, title, words}) {
  return [title, description, fact, words].join(' ');
}
