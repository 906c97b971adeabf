import {expect} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {all, button, mount, one, press, type} from '../list-page.js';

const FILMS = [...new Array(300).keys()].map(place => ({
  id: `film-${place}`,
  title: `Film ${place}`,
  year: 1930 + (place % 10),
}));

const cards = (list: SovietFilmList) => all(list, '[part=card]').length;

/** How many cards there are after each change of the list, while something is done and rendered again. */
async function cardsDuring(list: SovietFilmList, act: () => unknown): Promise<number[]> {
  const counts: number[] = [];
  const observer = new MutationObserver(() => counts.push(cards(list)));
  observer.observe(list.shadowRoot!, {childList: true, subtree: true});
  await act();
  await list.updateComplete;
  list.requestUpdate();
  await list.updateComplete;
  observer.disconnect();
  return [...counts, cards(list)];
}

describe('more films', () => {
  let list: SovietFilmList;

  beforeEach(async () => {
    list = await mount();
    list.films = FILMS;
    await list.updateComplete;
    await press(list, one(list, '.more-films'));
  });

  it('are as many again, and the button counts the rest', () => {
    expect(cards(list)).to.equal(96);
    expect(one(list, '.more-films').textContent).to.contain('204');
  });

  it('end with the query: the next one is rendered with its first page, once', async () => {
    const counts = await cardsDuring(list, () => type(list, 'film'));
    expect(Math.max(...counts)).to.equal(48);
    expect(counts.at(-1)).to.equal(48);
  });

  it('end with a query of the page’s, too, and with the same query asked again later', async () => {
    for (const query of ['sort=-year', '']) {
      const counts = await cardsDuring(list, () => (list.query = query));
      expect(counts.at(-1)).to.equal(48);
    }
  });

  it('stay while details, view and language change', async () => {
    list.open('film-60');
    await list.updateComplete;
    list.close();
    await press(list, button(list, 'Timeline'));
    await press(list, button(list, 'Cards'));
    list.lang = 'ru';
    await list.updateComplete;
    expect(cards(list)).to.equal(96);
  });
});
