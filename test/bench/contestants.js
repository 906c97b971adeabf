/** The pages that are compared with each other, in the order of the tables. */

const ELEMENT = 'soviet-film-list';
const ELEMENT_SCRIPT = 'soviet-film-list.js';

/**
 * `isElement`: draws in a shadow root. `most`: is left out where there are more films.
 *
 * @typedef {'paint' | 'filters' | 'heap'} Measure
 * @typedef {{
 *   id: string,
 *   label: string,
 *   script?: string,
 *   measures: Measure[],
 *   isElement?: boolean,
 *   most?: number,
 * }} Contestant
 */

const ALL = ['paint', 'filters', 'heap'];

/** @type {Contestant} */
const BEFORE = {
  id: 'before',
  label: `${ELEMENT}, before`,
  script: 'before.js',
  measures: ALL,
  isElement: true,
};

/** @type {Contestant} */
const PRERENDERED = {
  id: 'prerendered',
  label: `${ELEMENT}, prerendered`,
  script: ELEMENT_SCRIPT,
  measures: ['paint'],
  isElement: true,
  // Only the films that come with the script are drawn ahead.
  most: 10,
};

/** @type {Contestant[]} */
const CONTESTANTS = [
  {id: 'plain', label: 'plain static page', measures: ['paint']},
  // Nobody has so many posters in one page by hand.
  {id: 'static', label: 'static page, full look', measures: ['paint'], most: 1000},
  {id: 'bare', label: ELEMENT, script: ELEMENT_SCRIPT, measures: ALL, isElement: true},
  // From the moment it takes over it is the bare tag's equal.
  {
    id: 'fallback',
    label: `${ELEMENT}, fallback`,
    script: ELEMENT_SCRIPT,
    measures: ['paint'],
    isElement: true,
  },
  {id: 'vanilla', label: 'vanilla', script: 'vanilla.js', measures: ALL},
  {id: 'react', label: 'React', script: 'react.js', measures: ALL},
  {id: 'itemsjs', label: 'itemsjs, lit-html', script: 'itemsjs.js', measures: ALL},
  {id: 'minisearch', label: 'MiniSearch, lit-html', script: 'minisearch.js', measures: ALL},
];

/** Another version of the element can run along as `before.js`; a prerendered page must be built. */
export function addContestants({hasBefore, hasPrerendered}) {
  const at = CONTESTANTS.findIndex(({id}) => id === 'bare') + 1;
  if (hasPrerendered) CONTESTANTS.splice(at, 0, PRERENDERED);
  if (hasBefore) CONTESTANTS.splice(at, 0, BEFORE);
}

/** Whoever shows so many films. */
export function contestantsOf(count) {
  return CONTESTANTS.filter(({most = Infinity}) => count <= most);
}

/** @param {Measure} measure */
export function contestantsIn(measure, count) {
  return contestantsOf(count).filter(({measures}) => measures.includes(measure));
}
