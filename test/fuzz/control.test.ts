import {expect} from '@open-wc/testing';
import {byProperty, faultsOfGood} from './fuzz.js';

/** The element with two mistakes, which fuzz-server.js makes in it. */
const UNSAFE = '/unsafe-film-list.js';
await import(UNSAFE);

/** Both are found within fifty with the seed of `npm test`. */
const ENOUGH = 1000;

describe('hostile sets find, in an element that makes the mistake', () => {
  it('nothing in good films', async () => {
    expect(await faultsOfGood()).to.deep.equal([]);
  });

  for (const [kind, mistake] of [
    ['markup', 'text that is read as HTML'],
    ['link', 'links that nobody checks'],
  ] as const) {
    it(mistake, async function () {
      this.timeout(0);
      const search = {kind, numRuns: ENOUGH, endOnFailure: true};
      const outcome = await byProperty(search).then(() => 'nothing', String);
      expect(outcome).to.contain(`Got error: ${kind}`);
    });
  }
});
