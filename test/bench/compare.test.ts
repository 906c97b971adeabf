import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hashOf} from './before.js';
import {verdict} from './compare.js';

const result = (name: string, high: number) => ({name, ratio: {high}});

describe('the comparison with a commit', () => {
  it('says yes where every interval ends at 1.10 or below', () => {
    assert.match(
      verdict([result('letter', 1.1), result('open', 0.9)]),
      /^Yes: .* at most 1\.10\.$/,
    );
  });

  it('says no and names each act whose interval ends above', () => {
    const line = verdict([result('letter', 1.02), result('view', 1.101), result('open', 2)]);
    assert.match(line, /^No: .* above 1\.10 for view; open\.$/);
  });

  it('refuses a file or a word that is not a commit', () => {
    for (const name of ['dist/soviet-film-list.js', 'no-such-commit', '--all'])
      assert.throws(() => hashOf(name), new RegExp(`^Error: "${name}" is not a commit`));
  });
});
