/* global document */

/**
 * List.js as its documentation has it, with two steps towards the others: bound to `input`, which
 * is quicker than its own `keyup`, and searching for beginnings of words as they do.
 */
import List from 'list.js';

const COLUMNS = ['card-title', 'card-original', 'card-meta', 'card-description', 'card-fact'];

/** List.js shows 200 items unless it is told how many. */
const ALL = 100_000;

const count = document.querySelector('[part=count]');
const boxes = [...document.querySelectorAll('[part=chip] input')];

const list = new List(document.querySelector('.films'), {
  listClass: 'film-list',
  page: ALL,
  valueNames: [...COLUMNS, {data: ['leaders']}],
});

list.on('updated', ({items, matchingItems}) => {
  const found = matchingItems.length;
  count.textContent =
    found === items.length ? `${found} films` : `${found} of ${items.length} films`;
});

function search(text, columns) {
  for (const item of list.items) {
    const values = item.values();
    item.found = columns.some(column => ` ${values[column].toLowerCase()}`.includes(` ${text}`));
  }
}

function filter() {
  const chosen = boxes.filter(box => box.checked).map(box => box.value);
  const isFound = item => {
    const leaders = item.values().leaders.split('|');
    return chosen.some(leader => leaders.includes(leader));
  };
  if (chosen.length > 0) list.filter(isFound);
  else list.filter();
}

document
  .querySelector('[part=search-input]')
  .addEventListener('input', event => list.search(event.target.value, COLUMNS, search));
for (const box of boxes) box.addEventListener('change', filter);
