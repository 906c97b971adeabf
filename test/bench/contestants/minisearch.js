/** MiniSearch as its documentation has it, with the search for beginnings of words switched on. */
import MiniSearch from 'minisearch';
import {films, start} from './lit-view.js';
import {comparison, hasLeader} from './matching.js';

const byId = new Map(films.map(film => [film.id, film]));
const index = new MiniSearch({
  fields: ['title', 'description', 'fact', 'words'],
  searchOptions: {prefix: true, combineWith: 'AND'},
});
index.addAll(films);

start(({leaders, sort, text}, limit) => {
  const filter = ({id}) => hasLeader(byId.get(id), leaders);
  const found = index
    .search(text || MiniSearch.wildcard, {filter})
    .map(({id}) => byId.get(id))
    .sort(comparison(sort));
  return {found: found.slice(0, limit), total: found.length};
});
