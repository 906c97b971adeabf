/** The pages that are compared with each other, in the order of the tables. */

const ELEMENT = 'soviet-film-list';

/**
 * `isSlow`: its letters and clicks are measured in every third round only.
 *
 * @typedef {'paint' | 'filters' | 'heap'} Measure
 * @typedef {{id: string, label: string, script?: string, measures: Measure[], isSlow?: boolean}}
 *   Contestant
 * @type {Contestant[]}
 */
export const CONTESTANTS = [
  {id: 'static', label: 'static page', measures: ['paint']},
  {
    id: 'bare',
    label: ELEMENT,
    script: 'soviet-film-list.js',
    measures: ['paint', 'filters', 'heap'],
  },
  // From the moment it takes over it is the bare tag's equal.
  {
    id: 'fallback',
    label: `${ELEMENT}, fallback`,
    script: 'soviet-film-list.js',
    measures: ['paint'],
  },
  {
    id: 'vanilla',
    label: 'vanilla',
    script: 'vanilla.js',
    measures: ['paint', 'filters', 'heap'],
  },
  {id: 'skipping', label: 'vanilla, skipping', script: 'vanilla.js', measures: ['filters']},
  {
    id: 'list-js',
    label: 'List.js',
    script: 'list-js.js',
    measures: ['paint', 'filters', 'heap'],
    isSlow: true,
  },
];

/** Lets another version of the element run along, as `before.js`. */
export function addBefore() {
  const [yardstick, ...others] = CONTESTANTS.splice(0);
  const before = {id: 'before', label: `${ELEMENT}, before`, script: 'before.js'};
  CONTESTANTS.push(yardstick, {...before, measures: ['paint', 'filters', 'heap']}, ...others);
}

/** @param {Measure} measure */
export function contestantsIn(measure) {
  return CONTESTANTS.filter(({measures}) => measures.includes(measure));
}
