/** Counts the tests that @web/test-runner ran, for each engine; see count-reporter.js. */
import {writeFileSync} from 'node:fs';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/**
 * @param {Map<object, string>} engines the name of each launcher
 * @param {string} file
 */
export function countReporter(engines, file) {
  return {
    /** @param {{sessions: any[]}} run */
    onTestRunFinished({sessions}) {
      /** @type {Record<string, Counts>} */
      const counts = {};
      for (const engine of engines.values()) counts[engine] = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) add(counts[engines.get(session.browser) ?? ''], session);
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/**
 * @param {Counts | undefined} counts
 * @param {any} session one test file in one engine
 */
function add(counts, {errors, passed, testResults}) {
  if (!counts) return;
  const outcomes = testResults ? outcomesOf(testResults) : [];
  for (const outcome of outcomes) counts[outcome]++;
  // A file that does not load, or an error between tests, fails no test.
  if (errors.length > 0 || (!passed && !outcomes.includes('failed'))) counts.failed++;
}

/**
 * @param {any} suite
 * @returns {(keyof Counts)[]}
 */
function outcomesOf({suites, tests}) {
  const own = tests.map((/** @type {any} */ {passed, skipped}) =>
    skipped ? 'skipped' : passed ? 'passed' : 'failed',
  );
  return [...own, ...suites.flatMap(outcomesOf)];
}
