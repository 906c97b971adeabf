import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  claimsOfFilm,
  notesIn,
  parseQuery,
  readCollection,
  runQuery,
  standingOf,
  VERDICTS,
  type Collection,
  type Verdict,
} from '../../src/catalog/index.js';
import {claimStyles} from '../../src/claims/claims.styles.js';

/** The only verdicts of which nothing has to be said; a new one is not among them by itself. */
const HOLDS: readonly Verdict[] = ['accurate'];

/** A film of which each word is a claim with one of the verdicts. */
function checked(verdicts: readonly Verdict[]): Collection {
  const checks = verdicts.map((verdict, index) => ({field: 'fact', quote: `w${index}`, verdict}));
  const fact = checks.map(({quote}) => quote).join(' ');
  return readCollection([{id: 'a', title: 'A', year: 1949, fact, checks}]).collection!;
}

function standings(collection: Collection): string[] {
  const [facet] = runQuery(collection, parseQuery(''), {facets: ['checked']}).facets;
  return facet!.values.map(({value}) => value);
}

describe('verdicts', () => {
  for (const verdict of VERDICTS) {
    it(`${verdict}: all claims hold only where each claim does, and where none needs a note`, () => {
      const holds = HOLDS.includes(verdict);
      for (const verdicts of [[verdict], ['accurate', verdict], [verdict, 'accurate']] as const) {
        const collection = checked(verdicts);
        const [film] = collection.films;
        assert.equal(standings(collection).includes('all claims hold'), holds);
        assert.equal(standings(collection).length, 1);
        assert.equal(standingOf(film!).noted, holds ? 0 : 1);
        assert.equal(notesIn(claimsOfFilm(film!)).length, holds ? 0 : 1);
      }
    });

    it(`${verdict}: has a look of its own`, () => {
      assert.ok(claimStyles.cssText.includes(`.${verdict} {`));
    });
  }
});

it('claims stand in the order of the data, and those that hold have no number', () => {
  const [film] = checked(['accurate', 'partly', 'accurate', 'unverified']).films;
  const claims = claimsOfFilm(film!);
  assert.deepEqual(
    claims.map(({number}) => number),
    [null, 1, null, 2],
  );
  assert.deepEqual(
    claims.map(({check}) => check),
    film!.checks,
  );
});
