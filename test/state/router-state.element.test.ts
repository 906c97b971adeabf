import {expect} from '@open-wc/testing';
import {chip, mount, press} from '../list-page.js';

const before = location.href;
const path = location.pathname + location.search;

/** The state after a choice in the list, where the page has put this one. */
async function afterChoice(state: unknown, urlState = 'query'): Promise<unknown> {
  history.replaceState(state, '', before);
  const list = await mount(`<soviet-film-list url-state="${urlState}"></soviet-film-list>`);
  await press(list, chip(list, '1940s'));
  expect(location.href).to.not.equal(before);
  return history.state as unknown;
}

describe('the state of the page’s router', () => {
  afterEach(() => history.replaceState(null, '', before));

  for (const urlState of ['query', 'hash']) {
    it(`has the new address where it had the old one, with url-state="${urlState}"`, async () => {
      // As vue-router, swup and a router with a list of addresses keep it.
      const state = await afterChoice(
        {current: path, back: '/other', url: before, position: 3, stack: [[path], {at: before}]},
        urlState,
      );
      const now = location.href.slice(location.origin.length);
      expect(state).to.deep.equal({
        ...{current: now, back: '/other', url: location.href, position: 3},
        stack: [[now], {at: location.href}],
      });
    });
  }

  it('keeps all else: what only contains the address, and what is no text', async () => {
    const state = {text: `at ${path}`, none: null, when: new Date(0), of: new Map([['a', 1]])};
    expect(await afterChoice(state)).to.deep.equal(state);
    for (const state of [null, 7, [undefined, '']]) {
      expect(await afterChoice(state)).to.deep.equal(state);
    }
  });

  it('may be an address itself, contain itself, or be deep', async () => {
    expect(await afterChoice(path)).to.equal(location.pathname + location.search);
    const round: Record<string, unknown> = {current: path};
    round['self'] = round;
    const state = (await afterChoice(round)) as typeof round;
    expect(state['self'] === state).to.equal(true);
    expect(state['current']).to.equal(location.pathname + location.search);
    const top: Record<string, unknown> = {current: path};
    let node = top;
    for (let depth = 0; depth < 500; depth += 1) node = node['next'] = {} as typeof top;
    const deep = (await afterChoice(top)) as typeof top;
    expect(deep['current']).to.equal(location.pathname + location.search);
  });

  it('is not changed in place: a router may hold the object', async () => {
    history.replaceState({current: path}, '', before);
    const held = history.state as unknown;
    const list = await mount('<soviet-film-list url-state="query"></soviet-film-list>');
    await press(list, chip(list, '1940s'));
    expect(held).to.deep.equal({current: path});
  });
});
