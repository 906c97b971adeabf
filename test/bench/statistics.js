/** Medians of many measurements of one thing, and how sure they are. */

const RESAMPLES = 1000;

/** An interval misses the median by chance in 2.5 % of runs at each end. */
const TAIL = 0.025;

export function median(values) {
  return quantile(values, 0.5);
}

export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at % 1);
}

/**
 * The ratio of two medians and where it would come to lie in nine of ten runs like this one, by
 * drawing the measurements again and again from themselves (a bootstrap).
 */
export function ratio(values, yardstick) {
  const ratios = Array.from(
    {length: RESAMPLES},
    () => median(redrawn(values)) / median(redrawn(yardstick)),
  );
  return {
    value: median(values) / median(yardstick),
    low: quantile(ratios, 0.05),
    high: quantile(ratios, 0.95),
  };
}

function redrawn(values) {
  return values.map(() => values[Math.floor(Math.random() * values.length)]);
}

/**
 * The median ratio of pairs that were measured one right after the other, with its 95 % interval.
 *
 * @param {readonly number[]} after
 * @param {readonly number[]} before of the same rounds
 */
export function pairedRatio(after, before) {
  if (after.length !== before.length) throw new Error('A measurement has no partner.');
  return medianInterval(after.map((value, round) => value / before[round]));
}

/**
 * The median and its exact 95 % confidence interval, whatever the distribution: two of the sorted
 * values, chosen by the sign test (E. L. Lehmann, Nonparametrics, 1975, pages 182–183).
 *
 * @param {readonly number[]} values
 * @returns {{value: number, low: number, high: number}}
 */
export function medianInterval(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = lowestRank(sorted.length);
  return {value: median(sorted), low: sorted[rank - 1], high: sorted.at(-rank)};
}

/** The rank of the low end: the median is below it as rarely as tossed coins show fewer heads. */
function lowestRank(size) {
  let rank = 0;
  let chance = 0.5 ** size;
  for (let sum = chance; sum <= TAIL; sum += chance) {
    chance *= (size - rank) / (rank + 1);
    rank += 1;
  }
  if (rank === 0) throw new Error(`${size} rounds are too few for a 95 % interval.`);
  return rank;
}
