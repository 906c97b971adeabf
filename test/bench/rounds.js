/**
 * How often each thing is measured. Quick pages are visited more often: their numbers are smaller,
 * so that chance weighs more.
 */
const FEW_FILMS = 100;

const FULL = {
  few: {paint: 12, filters: 6, heap: 1, acts: 5, shift: 3, bounds: 3},
  many: {paint: 6, filters: 3, heap: 1},
};

const QUICK = {
  few: {paint: 3, filters: 1, heap: 1, acts: 1, shift: 1, bounds: 1},
  many: {paint: 2, filters: 1, heap: 1},
};

/**
 * @param {number} count of films
 * @param {boolean} isQuick
 */
export function roundsFor(count, isQuick) {
  const {few, many} = isQuick ? QUICK : FULL;
  return count <= FEW_FILMS ? few : many;
}
