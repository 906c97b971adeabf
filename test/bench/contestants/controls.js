/* global document */

/** The page around the list of every contestant that does not draw its own: read, listened to. */
const part = name => document.querySelector(`[part=${name}]`);

const search = part('search-input');
const sort = part('sort');
const count = part('count');
const boxes = [...document.querySelectorAll('[part=chip] input')];

export const list = part('film-list');

/** What is asked, in the shape that `isFound` and `comparison` know. */
export function question() {
  const leaders = boxes.filter(({checked}) => checked).map(({value}) => value);
  return {text: search.value, leaders, sort: sort.value};
}

export function onQuestion(answer) {
  for (const control of [search, sort, ...boxes]) control.addEventListener('input', answer);
}

export function tellCount(found, total) {
  count.textContent = found === total ? `${total} films` : `${found} of ${total} films`;
}
