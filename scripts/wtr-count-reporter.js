/** Counts the tests that @web/test-runner ran in each engine, for scripts/steps.js. */
import {writeFileSync} from 'node:fs';

/**
 * @param {Map<object, string>} engines the name of each launcher
 * @param {string} file
 */
export function countReporter(engines, file) {
  return {
    /** @param {{sessions: any[]}} run where a session is one file in one engine */
    onTestRunFinished({sessions}) {
      const ranIn = (/** @type {object} */ engine) => sessions.filter(s => s.browser === engine);
      const counts = [...engines].map(([launcher, name]) => count(name, ranIn(launcher)));
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/**
 * @param {string} engine
 * @param {any[]} sessions
 */
function count(engine, sessions) {
  const tests = sessions.flatMap(({testResults}) => testsOf(testResults));
  const ran = tests.filter(({skipped}) => !skipped);
  const passed = ran.filter(test => test.passed).length;
  // A file that does not load, or an error between tests, fails no test.
  const broken = sessions.filter(({errors}) => errors.length > 0).length;
  const failed = ran.length - passed + broken;
  return {passed, failed, skipped: tests.length - ran.length, note: `${engine} ${passed}`};
}

/** @returns {any[]} */
function testsOf({suites = [], tests = []} = {}) {
  return [...tests, ...suites.flatMap(testsOf)];
}
