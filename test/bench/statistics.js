/** What is said of many measurements of one thing. */

const RESAMPLES = 1000;

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
