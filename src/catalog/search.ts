import type {Film} from './film.js';
import {wordsOf} from './fold.js';

/** Shorter words are too like each other to guess at. */
const FORGIVING_LENGTH = 5;

/** The films that answer to a text. */
export interface Found {
  /** In the order in which they were given. */
  readonly films: readonly Film[];
  /** Those of them that answer with their titles alone. */
  readonly byTitle: ReadonlySet<Film>;
  /** True when nothing matched exactly and one typing error a word was forgiven. */
  readonly approximate: boolean;
}

/** A film's words as one string each, every word after a space, so that " berl" is a prefix. */
interface SearchText {
  readonly titles: string;
  readonly all: string;
}

type WordTest = (text: string, word: string) => boolean;

const searchTexts = new WeakMap<Film, SearchText>();

/**
 * The films in which every word of the text is a prefix of some word. When no film is like that,
 * one typing error is forgiven in each word of five letters or more.
 */
export function searchFilms(films: readonly Film[], text: string): Found {
  const words = wordsOf(text);
  if (words.length === 0) return {films, byTitle: new Set(), approximate: false};
  const exact = match(films, words, hasPrefix);
  if (exact.films.length > 0 || !words.some(isForgiving)) return {...exact, approximate: false};
  const near = match(films, words, hasNearPrefix);
  return {...near, approximate: near.films.length > 0};
}

/** A film's words, folded; the work is done once per film. */
function searchTextOf(film: Film): SearchText {
  let text = searchTexts.get(film);
  if (!text) searchTexts.set(film, (text = fieldsOf(film)));
  return text;
}

function fieldsOf(film: Film): SearchText {
  const titles = wordsIn([film.title, film.originalTitle, film.transliteration]);
  const people = [...film.directors, ...film.writers, ...film.leaders];
  const others = [film.description, film.fact, film.place, ...film.countries];
  for (const person of people) others.push(person.name, person.nameRu);
  for (const leader of film.leaders) others.push(leader.actor);
  return {titles: joined(titles), all: joined([...titles, ...wordsIn(others)])};
}

/** Folded as one text, which is quicker; no word goes over the end of a line. */
function wordsIn(texts: readonly (string | null)[]): string[] {
  return wordsOf(texts.join('\n'));
}

/** In one piece, so that the first search need not put it together. */
function joined(words: readonly string[]): string {
  return ['', ...new Set(words)].join(' ');
}

function match(films: readonly Film[], words: readonly string[], test: WordTest) {
  const found: Film[] = [];
  const byTitle = new Set<Film>();
  for (const film of films) {
    const {titles, all} = searchTextOf(film);
    if (!words.every(word => test(all, word))) continue;
    found.push(film);
    if (words.every(word => test(titles, word))) byTitle.add(film);
  }
  return {films: found, byTitle};
}

function hasPrefix(text: string, word: string): boolean {
  return text.includes(` ${word}`);
}

/** With one error, the letters before the middle or those behind it are right; few texts have either. */
function hasNearPrefix(text: string, word: string): boolean {
  if (hasPrefix(text, word)) return true;
  const middle = word.length >> 1;
  return (
    isForgiving(word) &&
    (hasPrefix(text, word.slice(0, middle)) || text.includes(word.slice(middle + 1))) &&
    text.split(' ').some(target => isNearPrefix(word, target))
  );
}

function isForgiving(word: string): boolean {
  return word.length >= FORGIVING_LENGTH;
}

/**
 * True when `word` is at most one typing error (a letter too many, too few, wrong, or two letters
 * swapped) away from a prefix of `target`. One look at the first difference is enough: whatever
 * the error is, it can be put there.
 */
export function isNearPrefix(word: string, target: string): boolean {
  let at = 0;
  while (at < word.length && at < target.length && word[at] === target[at]) at += 1;
  if (at === word.length) return true;
  const swapped = word[at] === target[at + 1] && word[at + 1] === target[at];
  return (
    target.startsWith(word.slice(at + 1), at) ||
    target.startsWith(word.slice(at + 1), at + 1) ||
    target.startsWith(word.slice(at), at + 1) ||
    (swapped && target.startsWith(word.slice(at + 2), at + 2))
  );
}
