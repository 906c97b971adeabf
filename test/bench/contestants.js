/** The pages that are compared with each other, in the order of the tables. */

const ELEMENT = 'soviet-film-list';
const ELEMENT_SCRIPT = 'soviet-film-list.js';

/**
 * `isElement`: is our element. `most`: is left out where there are more films. A `#` in the script's
 * name is the number of films.
 *
 * @typedef {'paint' | 'filters' | 'heap'} Measure
 * @typedef {{
 *   id: string,
 *   label: string,
 *   script?: string,
 *   measures: Measure[],
 *   isElement?: boolean,
 *   isSamePicture?: boolean,
 *   most?: number,
 * }} Contestant
 */

const ALL = ['paint', 'filters', 'heap'];

/** Pages that show the very same picture as the list; the bench checks that they do. */
const SAME = {measures: ['paint'], isSamePicture: true, most: 1000};

/** @type {Contestant[]} */
const CONTESTANTS = [
  {id: 'plain', label: 'plain static page', measures: ['paint']},
  {id: 'server', label: 'same picture: server HTML', ...SAME},
  {id: 'same-html', label: 'same picture: innerHTML', script: 'same-html-#.js', ...SAME},
  {id: 'same-react', label: 'same picture: React', script: 'same-react-#.js', ...SAME},
  {id: 'bare', label: ELEMENT, script: ELEMENT_SCRIPT, measures: ALL, isElement: true},
  {
    id: 'prerendered',
    label: `${ELEMENT}, prerendered`,
    script: ELEMENT_SCRIPT,
    measures: ['paint'],
    isElement: true,
    // Only the films that come with the script are drawn ahead.
    most: 10,
  },
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

/** Pages that show so many films. */
export function contestantsOf(count) {
  return CONTESTANTS.filter(({most = Infinity}) => count <= most).map(contestant => ({
    ...contestant,
    script: contestant.script?.replace('#', String(count)),
  }));
}

/** @param {Measure} measure */
export function contestantsIn(measure, count) {
  return contestantsOf(count).filter(({measures}) => measures.includes(measure));
}
