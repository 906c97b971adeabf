/**
 * How often each thing is measured. Quick pages are visited more often: their numbers are smaller,
 * so that chance weighs more.
 */
const FULL = [
  {most: 100, paint: 10, filters: 5, heap: 1, acts: 5, shift: 3, bounds: 3},
  {most: 5000, paint: 5, filters: 3, heap: 1},
  {most: Infinity, paint: 1, filters: 1, heap: 1},
];

/** The demo and memory are left out. */
const QUICK = {paint: 2, filters: 1};

/**
 * @param {number} count of films
 * @param {boolean} isQuick
 */
export function roundsFor(count, isQuick) {
  return isQuick ? QUICK : FULL.find(({most}) => count <= most);
}
