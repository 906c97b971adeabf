/**
 * When an assertion about an element fails, Mocha writes the element out to show a difference,
 * follows what Lit keeps in it round and round, and hangs
 * (https://github.com/modernweb-dev/web/issues/489). Chai's message names the element anyway.
 */
import {chai} from '@open-wc/testing';

type Assert = (this: unknown, ...args: unknown[]) => void;

const prototype = chai.Assertion.prototype as {assert: Assert};
const {assert} = prototype;

prototype.assert = function (...args) {
  try {
    assert.apply(this, args);
  } catch (error) {
    const difference = error as {actual?: unknown; expected?: unknown};
    if (difference.actual instanceof Node) delete difference.actual;
    if (difference.expected instanceof Node) delete difference.expected;
    throw error;
  }
};
