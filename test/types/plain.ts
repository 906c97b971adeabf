import 'soviet-film-list';
import type {Check, Film, Result} from 'soviet-film-list/catalog';

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
