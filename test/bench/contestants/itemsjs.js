/** itemsjs as its documentation has it: its own search, sortings, facet and pages. */
import itemsjs from 'itemsjs';
import {films, start} from './lit-view.js';

const engine = itemsjs(films, {
  searchableFields: ['title', 'description', 'fact', 'words'],
  // Without it stems are searched for, and words such as "the" are not known.
  isExactSearch: true,
  sortings: {year: {field: 'year', order: 'asc'}, '-year': {field: 'year', order: 'desc'}},
  aggregations: {leaders: {title: 'Leader on screen', size: 10, conjunction: false}},
});

start(({leaders, sort, text}, limit) => {
  const order = sort === 'curated' ? undefined : sort;
  const {data, pagination} = engine.search({
    query: text,
    sort: order,
    filters: {leaders},
    per_page: limit,
  });
  return {found: data.items, total: pagination.total};
});
