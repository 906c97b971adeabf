import {expect} from '@open-wc/testing';
import '../../src/index.js';
import {byProperty, faultsOfGood, inline} from './fuzz.js';

describe('hostile sets', () => {
  it('good films: nothing to complain of', async () => {
    expect(await faultsOfGood()).to.deep.equal([]);
  });

  it('by property: nothing breaks', async function () {
    this.timeout(0);
    await byProperty();
  });

  it('inline: nothing breaks', async function () {
    this.timeout(0);
    await inline();
  });
});
