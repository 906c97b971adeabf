/**
 * Counts the tests of `node --test` and writes `{passed, failed, skipped}` as JSON. Only tests that
 * hold no other tests count: a suite passes or fails with what is in it.
 */

/** @param {AsyncIterable<any>} events */
export default async function* countReporter(events) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  let previous = 0;
  for await (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Results come from the inside out, so one that follows a deeper one holds it.
    const holdsTests = data.details.type === 'suite' || previous > data.nesting;
    previous = data.nesting;
    const outcome = outcomeOf(type, data, holdsTests);
    if (outcome) counts[outcome]++;
  }
  yield JSON.stringify(counts);
}

/**
 * @param {'test:pass' | 'test:fail'} type
 * @param {any} data
 * @param {boolean} holdsTests
 * @returns {'passed' | 'failed' | 'skipped' | null}
 */
function outcomeOf(type, data, holdsTests) {
  if (type === 'test:fail' && data.todo === undefined) {
    // A suite that fails by itself, in a hook for instance, is nobody else's failure.
    return data.details.error?.failureType === 'subtestsFailed' ? null : 'failed';
  }
  if (holdsTests || isFile(data)) return null;
  return data.skip === undefined && data.todo === undefined ? 'passed' : 'skipped';
}

/** Node reports a file without tests as one test that passed, under the file's name. */
function isFile({name, nesting}) {
  return nesting === 0 && name.endsWith('.test.ts');
}
