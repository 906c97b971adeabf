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
  const tests = testsOf(testResults);
  for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  // A file that does not load, or an error between tests, fails no test.
  const hasFailed = tests.some(test => !test.skipped && !test.passed);
  if (errors.length > 0 || (!passed && !hasFailed)) counts.failed++;
}

/** @returns {any[]} */
function testsOf({suites = [], tests = []} = {}) {
  return [...tests, ...suites.flatMap(testsOf)];
}
