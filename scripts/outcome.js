/**
 * What came of tests. Each skipped test has its reason, such as "needs firefox".
 *
 * @typedef {{passed: number, failed: number, skipped: string[], note?: string}} Outcome
 */

/** @returns {Outcome} of a check that passes or fails as one */
export function checked(/** @type {boolean} */ passed) {
  return passed ? {passed: 1, failed: 0, skipped: []} : failure('');
}

/** @type {Outcome} */
const NONE = {passed: 0, failed: 0, skipped: []};

/**
 * One more failure, and why.
 * @param {string} note
 * @param {Outcome} [outcome]
 * @returns {Outcome}
 */
export function failure(note, outcome = NONE) {
  return {...outcome, failed: outcome.failed + 1, note: joined([note, outcome.note])};
}

/**
 * A run that broke off, or that had no test, is a failure.
 * @param {string} name
 * @param {boolean} passed what the test runner says
 * @param {Outcome | null} outcome
 */
export function judged(name, passed, outcome) {
  if (passed && outcome && countOf(outcome) > 0) return outcome;
  if (passed) return failure(`${name} has no test`);
  return outcome && outcome.failed > 0 ? outcome : failure(`${name} broke off`, outcome ?? NONE);
}

/** How many tests there are, skipped ones too. */
export function countOf(/** @type {Outcome} */ {failed, passed, skipped}) {
  return passed + failed + skipped.length;
}

/** @param {Outcome[]} outcomes @returns {Outcome} */
export function total(outcomes) {
  return {
    passed: outcomes.reduce((sum, {passed}) => sum + passed, 0),
    failed: outcomes.reduce((sum, {failed}) => sum + failed, 0),
    skipped: outcomes.flatMap(({skipped}) => skipped),
    note: joined(outcomes.map(({note}) => note)),
  };
}

/**
 * For the table: "12 skipped: needs firefox".
 * @param {Outcome} outcome
 */
export function noteOf({note, skipped}) {
  const lines = [...new Set(skipped)].map(
    reason => `${skipped.filter(other => other === reason).length} skipped: ${reason}`,
  );
  return joined([note, ...lines]);
}

/**
 * Reads a report of Node's test runner in the form of JUnit.
 * @param {string} report
 * @returns {Outcome | null} null where no test has run
 */
export function readReport(report) {
  if (!report) return null;
  const [passed = 0, failed = 0, cancelled = 0] = ['pass', 'fail', 'cancelled'].map(word =>
    Number(new RegExp(`^\\s<!-- ${word} (\\d+) -->$`, 'm').exec(report)?.[1]),
  );
  const skipped = [...report.matchAll(/<skipped type="\w+" message="([^"]*)"/g)];
  return {passed, failed: failed + cancelled, skipped: skipped.map(([, reason = '']) => reason)};
}

/** @param {(string | undefined)[]} notes */
function joined(notes) {
  return [...new Set(notes.filter(Boolean))].join(', ');
}
