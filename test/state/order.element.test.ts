import {expect} from '@open-wc/testing';
import {filmListContext, type FilmListSnapshot} from '../../src/context.js';
import type {SovietFilmList} from '../../src/index.js';
import {button, chip, IDS, listen, mount, one, press, sortBy, type} from '../list-page.js';

const BY_YEARS = [4, 1, 3, 9, 2, 0, 5, 8, 7, 6].map(place => IDS[place]);

const shown = (list: SovietFilmList) => list.result.films.map(({id}) => id);
const chosen = (list: SovietFilmList) => (one(list, '[part=sort]') as HTMLSelectElement).value;

async function show(list: SovietFilmList, view: SovietFilmList['view']): Promise<void> {
  list.view = view;
  await list.updateComplete;
}

describe('an order that nobody asked for', () => {
  it('is the view’s own, and no part of the query', async () => {
    const list = await mount();
    const told = listen(list, 'film-query-change');
    for (const view of ['cards', 'timeline', 'list', 'timeline', 'cards'] as const) {
      await show(list, view);
      const isTimeline = view === 'timeline';
      expect(shown(list), view).to.deep.equal(isTimeline ? BY_YEARS : IDS);
      expect([chosen(list), list.result.sort]).to.deep.equal(
        isTimeline ? ['depicted', 'depicted'] : ['curated', 'curated'],
      );
      expect([list.query, list.result.query]).to.deep.equal(['', '']);
    }
    expect(told).to.deep.equal([]);
  });

  it('stays so while people search, filter and clear', async () => {
    const list = await mount('<soviet-film-list view="timeline"></soviet-film-list>');
    await type(list, 'lenin');
    const found = BY_YEARS.filter(id => shown(list).includes(id!));
    expect(shown(list), 'a title that answers goes not before').to.deep.equal(found);
    await press(list, chip(list, '1930s'));
    await press(list, button(list, 'Clear filters'));
    expect([list.query, chosen(list)]).to.deep.equal(['', 'depicted']);
    expect(shown(list)).to.deep.equal(BY_YEARS);
  });

  it('is looked for again only where it is another', async () => {
    const list = await mount();
    const {result} = list;
    await show(list, 'list');
    expect(list.result === result, 'the same result').to.equal(true);
    list.query = 'sort=year';
    await list.updateComplete;
    const sorted = list.result;
    await show(list, 'timeline');
    expect(list.result === sorted, 'what was asked for is in force everywhere').to.equal(true);
  });

  it('is told to what stands inside the list', async () => {
    const list = await mount('<soviet-film-list><p slot="aside"></p></soviet-film-list>');
    const heard: FilmListSnapshot[] = [];
    const detail = {
      context: filmListContext,
      subscribe: true,
      callback: (snapshot: FilmListSnapshot) => heard.push(snapshot),
    };
    const request = new CustomEvent('context-request', {bubbles: true, composed: true});
    list.querySelector('p')!.dispatchEvent(Object.assign(request, detail));
    await show(list, 'timeline');
    expect(heard.map(({result}) => result.sort)).to.deep.equal(['curated', 'depicted']);
  });
});

describe('an order that was asked for', () => {
  it('is in force in every view, the curator’s too', async () => {
    const list = await mount('<soviet-film-list view="timeline"></soviet-film-list>');
    const told = listen(list, 'film-query-change');
    await sortBy(list, 'curated');
    expect(told.map(({query}) => query)).to.deep.equal(['sort=curated']);
    expect(told[0]!.films.map(({id}) => id)).to.deep.equal(IDS);
    await show(list, 'cards');
    expect([list.query, chosen(list)]).to.deep.equal(['sort=curated', 'curated']);
    list.query = 'sort=title&q=lenin';
    list.clear();
    await list.updateComplete;
    expect(list.query).to.equal('sort=title');
  });

  it('stands in the address, where a view’s own does not', async () => {
    const before = location.href;
    const list = await mount('<soviet-film-list url-state="hash"></soviet-film-list>');
    await press(list, button(list, 'Timeline'));
    expect(location.hash).to.equal('#view=timeline');
    await sortBy(list, 'curated');
    expect(location.hash).to.equal('#sort=curated&view=timeline');
    list.remove();
    const other = await mount('<soviet-film-list url-state="hash"></soviet-film-list>');
    expect([other.view, shown(other)]).to.deep.equal(['timeline', IDS]);
    other.remove();
    history.replaceState(null, '', before);
  });
});
