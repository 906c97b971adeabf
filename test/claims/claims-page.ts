/** A film with claims, and its markers and notes on the wall. */
import {all, mount} from '../list-page.js';
import type {SovietFilmList} from '../../src/index.js';

export const TEXT = 'A leader of commanders like Zhukov.';
export const CHECKED = {
  id: 'film',
  title: 'Film',
  year: 1949,
  description: TEXT,
  fact: 'It was shot there.',
  sources: [
    {title: 'Unused'},
    {title: 'Фильм', url: 'https://ru.example/a', publisher: 'Archive', year: 2001, language: 'ru'},
    {title: 'Printed', author: 'A. Writer'},
  ],
  checks: [
    {
      field: 'description',
      quote: 'commanders like Zhukov',
      verdict: 'unverified',
      note: 'Not found.',
      sources: [2, 1],
    },
    {
      field: 'description',
      quote: 'leader of commanders',
      verdict: 'partly',
      note: 'In part.',
      sources: [1],
    },
    {field: 'fact', quote: 'shot there', verdict: 'inaccurate', note: 'Elsewhere.', sources: []},
    {field: 'year', quote: '1949', verdict: 'accurate', note: 'Released.', sources: [1]},
  ],
};

export async function withFilm(
  markup = '<soviet-film-list></soviet-film-list>',
  film: object = CHECKED,
) {
  const list = await mount(markup);
  list.films = {language: 'en', films: [film]};
  await list.updateComplete;
  return list;
}

export const markers = (list: SovietFilmList) => all(list, '[part=card] [part=check-marker]');
export const notes = (list: SovietFilmList) => all(list, '[part=card] [part=check-note]');
