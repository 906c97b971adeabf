/** Films by the thousand: they are read while the page goes on, and nothing is seen half. */
import {expect, oneEvent} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {all, count, listen, mount, searchField, titles, type} from '../list-page.js';

interface Given {
  id: string;
  title: string;
  year: number;
  leaders: {name: string}[];
}

function many(length: number, word = 'Film'): Given[] {
  return [...new Array<undefined>(length).keys()].map(place => ({
    id: `${word}-${place}`,
    title: `${word} ${place}`,
    year: 1950,
    leaders: [{name: 'Lenin'}],
  }));
}

const LONG = 10_000;

function isLoading(list: SovietFilmList): boolean {
  return list.matches(':state(loading)');
}

/** Counts how often the page has its turn until something is done. */
async function turnsUntil(done: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    turns += 1;
    if (!isDone) setTimeout(count);
  };
  setTimeout(count);
  await done;
  isDone = true;
  return turns;
}

describe('a long list of films', () => {
  it('is read in slices: the page’s timers and messages have their turns until it is ready', async () => {
    const list = await mount();
    const ready = listen(list, 'film-list-ready');
    list.films = many(LONG);
    const turns = await turnsUntil(list.updateComplete);
    expect(turns).to.be.greaterThan(2);
    expect(ready.map(({films, origin}) => [films.length, origin])).to.deep.equal([
      [LONG, 'property'],
    ]);
    expect(count(list)).to.contain('10,000');
    expect(list.result.films).to.have.length(LONG);
  });

  it('a frame is drawn before it is ready', async () => {
    const list = await mount();
    list.films = many(LONG);
    const order: string[] = [];
    requestAnimationFrame(() => order.push('frame'));
    await oneEvent(list, 'film-list-ready');
    order.push('ready');
    expect(order).to.deep.equal(['frame', 'ready']);
  });

  it('a short one is there in the same task', async () => {
    const list = await mount();
    list.films = many(200);
    let isLate = false;
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => (isLate = true);
    port2.postMessage(null);
    while (list.collection.films.length !== 200 && !isLate) await Promise.resolve();
    expect(isLate).to.equal(false);
    port1.close();
  });

  it('what was there stays until it is ready, and can be used', async () => {
    const list = await mount();
    list.films = many(3, 'Old');
    await list.updateComplete;
    list.films = many(LONG);
    await new Promise(resolve => setTimeout(resolve));
    expect(isLoading(list)).to.equal(true);
    expect(titles(list)).to.deep.equal(['Old 0', 'Old 1', 'Old 2']);
    searchField(list).value = '2';
    searchField(list).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    expect(list.result.films.map(({title}) => title)).to.deep.equal(['Old 2']);
    await list.updateComplete;
    expect(isLoading(list)).to.equal(false);
    expect(titles(list)[0]).to.equal('Film 2');
  });

  it('the page’s own children stay until it is ready', async () => {
    const list = document.createElement('soviet-film-list');
    list.innerHTML = '<p>Ten films</p>';
    list.films = many(LONG);
    document.body.append(list);
    const child = list.querySelector('p')!;
    const heights: number[] = [];
    const look = (): void => {
      if (list.collection.films.length > 0) return;
      heights.push(child.getBoundingClientRect().height);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    await list.updateComplete;
    expect(heights).to.not.have.length(0);
    expect(heights.every(height => height > 0)).to.equal(true);
    expect(child.getBoundingClientRect().height).to.equal(0);
    list.remove();
  });

  it('newer films win, whichever list is the longer', async () => {
    const list = await mount();
    const ready = listen(list, 'film-list-ready');
    list.films = many(LONG, 'Older');
    await new Promise(resolve => setTimeout(resolve));
    expect(isLoading(list)).to.equal(true);
    list.films = many(2, 'Newer');
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Newer 0', 'Newer 1']);
    list.films = many(LONG, 'Older');
    await new Promise(resolve => setTimeout(resolve));
    list.films = many(LONG, 'Newest');
    await list.updateComplete;
    expect(titles(list)[0]).to.equal('Newest 0');
    expect(ready.map(({films}) => films[0]?.id)).to.deep.equal(['Newer-0', 'Newest-0']);
  });

  it('updateComplete waits, though it was asked for before the next films were set', async () => {
    const list = await mount();
    list.films = many(LONG, 'Older');
    await new Promise(resolve => setTimeout(resolve));
    const complete = list.updateComplete;
    list.films = many(LONG, 'Newer');
    await complete;
    expect(titles(list)[0]).to.equal('Newer 0');
  });

  it('a list that is moved meanwhile is ready once', async () => {
    const list = await mount();
    const ready = listen(list, 'film-list-ready');
    list.films = many(LONG);
    await new Promise(resolve => setTimeout(resolve));
    const home = list.parentElement!;
    list.remove();
    await new Promise(resolve => setTimeout(resolve));
    home.append(list);
    await list.updateComplete;
    expect(ready).to.have.length(1);
    expect(titles(list)[0]).to.equal('Film 0');
  });

  it('of which none can be used: the last good films stay, and the page hears of it', async () => {
    const {warn} = console;
    console.warn = () => undefined;
    const list = await mount();
    list.films = many(2, 'Good');
    await list.updateComplete;
    const errors = listen(list, 'film-list-error');
    list.films = new Array<undefined>(LONG).fill(undefined);
    await list.updateComplete;
    console.warn = warn;
    expect(errors.map(({code}) => code)).to.deep.equal(['no-films']);
    expect(isLoading(list)).to.equal(false);
    expect(titles(list)).to.deep.equal(['Good 0', 'Good 1']);
  });

  it('a letter finds in all of it, typed as soon as the field has the focus', async () => {
    const list = await mount();
    list.films = [...many(LONG), {id: 'last', title: 'Zvezda', year: 1949}];
    await list.updateComplete;
    searchField(list).focus();
    await type(list, 'z');
    expect(titles(list)).to.deep.equal(['Zvezda']);
  });
});

describe('films are read once', () => {
  for (const size of [3, LONG]) {
    it(`${size}: changes that the host makes after the update are not seen`, async () => {
      const list = await mount();
      const films = many(size);
      list.films = films;
      await list.updateComplete;
      const last = films.at(-1)!;
      last.title = 'Changed';
      last.leaders[0]!.name = 'Changed';
      last.leaders.push({name: 'Changed'});
      films[0] = last;
      films.length = 2;
      list.view = 'list';
      await list.updateComplete;
      expect(list.films, 'the property is what was given').to.equal(films);
      const {collection} = list;
      expect(collection.films).to.have.length(size);
      expect(collection.films[0]!.title).to.equal('Film 0');
      expect(collection.films.at(-1)!.title).to.equal(`Film ${size - 1}`);
      expect(collection.films.at(-1)!.leaders.map(({name}) => name)).to.deep.equal(['Lenin']);
      expect(all(list, '[part=card]').length).to.be.greaterThan(2);
    });
  }

  it('a record that throws is left out', async () => {
    const {warn} = console;
    console.warn = () => undefined;
    const list = await mount();
    const {proxy, revoke} = Proxy.revocable({}, {});
    const nasty = {
      get id(): string {
        throw new Error('no');
      },
    };
    list.films = [...many(LONG), nasty, proxy];
    revoke();
    await list.updateComplete;
    expect(list.collection.films).to.have.length(LONG);
    list.films = proxy;
    await list.updateComplete;
    console.warn = warn;
    expect(list.collection.films).to.have.length(LONG);
  });
});
