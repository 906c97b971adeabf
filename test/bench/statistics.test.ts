import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {median, medianInterval, pairedRatio} from './statistics.js';

/** The same numbers in every run, evenly between 0 and 1 (Park and Miller). */
function randomNumbers(seed = 1917): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const times = (count: number, make: () => number) => Array.from({length: count}, make);

describe('the interval of a median', () => {
  it('is the published one of a worked example', () => {
    // D. G. Altman et al., Statistics with Confidence, 2000, page 38.
    const values = [66, 71.2, 83, 83.6, 101, 107.6, 122, 143, 160, 177, 414];
    assert.deepEqual(medianInterval(values), {value: 107.6, low: 71.2, high: 177});
  });

  it('leaves out nine of thirty values at each end, whatever their order', () => {
    const values = times(30, () => 0).map((_, index) => ((index * 7) % 30) + 1);
    assert.deepEqual(medianInterval(values), {value: 15.5, low: 10, high: 21});
  });

  it('contains the true median in 95 of 100 runs, also of skewed times', () => {
    const random = randomNumbers();
    const run = () => medianInterval(times(30, () => Math.exp(random() ** 3)));
    const truth = Math.exp(0.5 ** 3);
    const hits = times(2000, () => 0)
      .map(run)
      .filter(({high, low}) => low <= truth && truth <= high);
    assert.ok(hits.length >= 1880 && hits.length <= 1950, `${hits.length} of 2000`);
  });

  it('is refused for so few rounds that there is none', () => {
    assert.throws(() => medianInterval([1, 2, 3, 4, 5]), /5 rounds are too few/);
    assert.deepEqual(medianInterval([1, 2, 3, 4, 5, 6]), {value: 3.5, low: 1, high: 6});
  });
});

describe('the ratio of pairs', () => {
  /** Each round has its own speed, as a machine with other work has. */
  function pairs(slowDown: number): [number[], number[]] {
    const random = randomNumbers(4);
    const rounds = times(40, () => 100 * (1 + 5 * random()));
    const noisy = (factor: number) => rounds.map(time => time * factor * (0.95 + 0.1 * random()));
    return [noisy(slowDown), noisy(1)];
  }

  it('of the same code includes 1 and stays below 1.1', () => {
    const {high, low} = pairedRatio(...pairs(1));
    assert.ok(low <= 1 && high >= 1 && high < 1.1, `${low} to ${high}`);
  });

  it('finds what is a sixth slower, where rounds differ sixfold', () => {
    const [after, before] = pairs(7 / 6);
    const {high, low} = pairedRatio(after, before);
    assert.ok(low > 1.1 && high < 1.25, `${low} to ${high}`);
    assert.ok(Math.max(...before) > 4 * Math.min(...before));
  });

  it('divides within the round, not after it', () => {
    const {value} = pairedRatio([2, 20, 200, 2, 20, 200], [1, 10, 100, 1, 10, 100]);
    assert.equal(value, 2);
    assert.equal(median([1, 10, 100]), 10);
  });

  it('refuses a measurement without a partner', () => {
    assert.throws(() => pairedRatio([1, 2], [1]), /no partner/);
  });
});
