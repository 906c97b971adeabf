import {expect} from '@open-wc/testing';
import {chip, mount, press, type} from '../list-page.js';

const before = location.href;
const inHash = (key = '') =>
  mount(`<soviet-film-list url-state="hash" url-key="${key}"></soviet-film-list>`);

/** Time that passes when the test says so: what the address waits for, and not what a frame does. */
const {clearTimeout, setTimeout} = window;
const due = new Map<number, () => void>();
let timers = 0;

function passTime(): void {
  const runs = [...due.values()];
  due.clear();
  for (const run of runs) run();
}

/** A browser that refuses to change the address, loudly or in silence; it counts how often. */
function refuse(how: () => void): {times: number; restore: () => void} {
  const refusal = {
    times: 0,
    restore: () =>
      ['pushState', 'replaceState'].forEach(name => Reflect.deleteProperty(history, name)),
  };
  const refused = () => {
    refusal.times += 1;
    how();
  };
  Object.assign(history, {pushState: refused, replaceState: refused});
  return refusal;
}

describe('the address and others', () => {
  beforeEach(() => {
    due.clear();
    window.setTimeout = ((run: () => void, pause = 0) => {
      if (pause < 300) return setTimeout(run, pause);
      timers += 1;
      due.set(timers, run);
      return timers;
    }) as typeof setTimeout;
    window.clearTimeout = timer => due.delete(Number(timer));
  });

  afterEach(() => {
    Object.assign(window, {clearTimeout, setTimeout});
    history.replaceState(null, '', before);
  });

  it('a list that comes back shows what the address says by then', async () => {
    const list = await inHash();
    const parent = list.parentNode!;
    await press(list, chip(list, '1940s'));
    list.remove();
    history.pushState(null, '', '#decade=1930s&view=list');
    parent.append(list);
    await list.updateComplete;
    expect([list.query, list.view]).to.deep.equal(['decade=1930s', 'list']);
    await press(list, chip(list, '1950s'));
    expect(location.hash).to.equal('#decade=1930s&decade=1950s&view=list');
  });

  it('what a page changes in a list that is out of it stays, where the address stayed', async () => {
    const list = await inHash();
    const parent = list.parentNode!;
    await press(list, chip(list, '1940s'));
    list.remove();
    list.query = 'decade=1930s';
    parent.append(list);
    await list.updateComplete;
    expect(list.query).to.equal('decade=1930s');
  });

  it('a move does not lose what was typed', async () => {
    const list = await inHash();
    await type(list, 'lenin');
    list.parentNode!.append(list);
    await list.updateComplete;
    passTime();
    expect(location.hash).to.equal('#q=lenin');
  });

  it('what was typed before a router went on stays out of the new route', async () => {
    const list = await inHash();
    await type(list, 'lenin');
    history.pushState(null, '', '?route=2');
    passTime();
    expect([location.search, location.hash]).to.deep.equal(['?route=2', '']);
  });

  it('what is typed in one list outlives what is chosen in another', async () => {
    const a = await inHash('a');
    const b = await inHash('b');
    await type(a, 'lenin');
    await press(b, chip(b, '1940s'));
    passTime();
    expect(location.hash).to.equal('#b.decade=1940s&a.q=lenin');
  });

  for (const [what, how] of [
    [
      'throws',
      () => {
        throw new DOMException('Too many', 'SecurityError');
      },
    ],
    ['says nothing', () => undefined],
  ] as const) {
    it(`where a browser has had enough and ${what}, the list works; the next act writes all`, async () => {
      const list = await inHash();
      const refusal = refuse(how);
      await press(list, chip(list, '1940s'));
      passTime();
      refusal.restore();
      expect(list.result.films.length).to.equal(4);
      expect(refusal.times).to.equal(1);
      expect(location.hash).to.equal('');
      await press(list, chip(list, '1930s'));
      expect(location.hash).to.equal('#decade=1930s&decade=1940s');
    });
  }

  it('a page may have its links start at another site', async () => {
    const base = document.createElement('base');
    base.href = 'https://example.org/';
    document.head.append(base);
    const list = await inHash();
    await press(list, chip(list, '1940s'));
    base.remove();
    expect(location.hash).to.equal('#decade=1940s');
  });
});
