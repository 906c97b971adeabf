/** Counts the tests that @web/test-runner ran, for scripts/step-kinds.js. */
import {writeFileSync} from 'node:fs';

/** @param {string} file */
export function countReporter(file) {
  return {
    /** @param {{sessions: any[]}} run where a session is one file in one engine */
    onTestRunFinished({sessions}) {
      writeFileSync(file, JSON.stringify(count(sessions)));
    },
  };
}

/**
 * A skipped test names the reason in its title: "(needs prototype)".
 * @param {any[]} sessions
 * @returns {import('./outcome.js').Outcome}
 */
function count(sessions) {
  const tests = sessions.flatMap(({testResults}) => testsOf(testResults));
  const ran = tests.filter(({skipped}) => !skipped);
  const passed = ran.filter(test => test.passed).length;
  // A file that does not load, or an error between tests, fails no test.
  const broken = sessions.filter(({errors}) => errors.length > 0).length;
  const failed = ran.length - passed + broken;
  const skipped = tests
    .filter(test => test.skipped)
    .map(({name}) => /\((needs [^)]+)\)$/.exec(name)?.[1] ?? 'no reason');
  return {passed, failed, skipped};
}

/** @returns {any[]} */
function testsOf({suites = [], tests = []} = {}) {
  return [...tests, ...suites.flatMap(testsOf)];
}
