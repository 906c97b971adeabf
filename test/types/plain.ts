import {SovietFilmList, type FilmListEventDetails} from 'soviet-film-list';
import {readCollection, type Check, type Film, type Result} from 'soviet-film-list/catalog';
import {filmListContext} from 'soviet-film-list/context';
import {SovietFilmList as Element} from 'soviet-film-list/element';
import {toStaticHtml} from 'soviet-film-list/static';

const {collection} = readCollection([]);
export const html: string = collection ? toStaticHtml(collection) : '';
export const created: SovietFilmList = document.createElement('soviet-film-list');
export type Opened = FilmListEventDetails['film-open'];
export {Element, filmListContext};

const list = document.querySelector('soviet-film-list');
if (!list) throw new Error('There is no list.');

list.films = [{id: 'the-star', title: 'The Star', year: 1949}];
list.view = 'timeline';
// @ts-expect-error There is no such view.
list.view = 'wall';
// @ts-expect-error What was found is not to be set.
list.result = null;
export const result: Result = list.result;

list.addEventListener('film-query-change', ({detail}) => {
  const query: string = detail.query;
  const total: number = detail.total;
  // @ts-expect-error No event of the list has that.
  return [query, total, detail.nothing];
});

// Events bubble: a page may listen further up.
document.body.addEventListener('film-open', event => {
  const film: Film = event.detail.film;
  event.preventDefault();
  return film;
});

list.addEventListener('film-report', ({detail: {check}}) => {
  const reported: Check | undefined = check;
  return reported;
});
