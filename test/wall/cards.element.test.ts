import {expect} from '@open-wc/testing';
import films from '../../data/films.json';
import {
  all,
  IDS,
  mount,
  one,
  press,
  button,
  textOf,
  titles,
  listen,
  wordsOf,
} from '../list-page.js';

interface Texts {
  title: string;
  year: number;
  description: string;
  fact: string;
  originalTitle: string;
}

const data = films as {introduction: string; films: Texts[]};

describe('cards', () => {
  it('show the ten films with the curator’s words, in the curator’s order', async () => {
    const list = await mount();
    const cards = all(list, '[part=card]');
    expect(cards).to.have.length(10);
    data.films.forEach((film, index) => {
      const card = cards[index]!;
      expect(textOf(card.querySelector('h3[part=card-title]'))).to.equal(film.title);
      expect(textOf(card.querySelector('[part=card-year]'))).to.match(new RegExp(`^${film.year}`));
      expect(wordsOf(card.querySelector('[part=card-description]'))).to.equal(film.description);
      expect(wordsOf(card.querySelector('[part=card-fact]'))).to.equal(`Fact ${film.fact}`);
    });
  });

  it('show the Russian title in its own language, under the English one', async () => {
    const list = await mount();
    const original = all(list, '[part=card-original]');
    expect(original.map(textOf)).to.deep.equal(data.films.map(film => film.originalTitle));
    expect(original.every(element => element.lang === 'ru')).to.equal(true);
    expect(original[0]!.previousElementSibling?.part.value).to.equal('card-title');
  });

  it('say in words where the year made or released is not the curator’s', async () => {
    const list = await mount();
    const years = all(list, '[part=card-year]').map(textOf);
    expect(years[0]).to.equal('1949');
    expect(years[IDS.indexOf('the-fall-of-berlin')]).to.equal('1950, made 1949');
    expect(years[IDS.indexOf('the-star')]).to.equal('1949, released 1953');
  });

  it('say which years a film depicts, and leave an open end open', async () => {
    const list = await mount();
    const meta = all(list, '[part=card-meta]').map(textOf);
    expect(meta[0]).to.contain('Depicts 1942–1943');
    expect(meta[IDS.indexOf('the-chairman')]).to.contain('Depicts 1947 and after');
  });

  it('stand under the curator’s introduction', async () => {
    const list = await mount();
    expect(wordsOf(one(list, '[part=introduction]'))).to.equal(data.introduction);
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`have headings of level ${level} when the host says so`, async () => {
      const list = await mount(`<soviet-film-list heading-level="${level}"></soviet-film-list>`);
      expect(all(list, `h${level}`)).to.have.length(10);
    });
  }

  it('are drawn anew when the level of their headings changes', async () => {
    const list = await mount();
    list.headingLevel = 4;
    await list.updateComplete;
    expect([all(list, 'h3').length, all(list, 'h4').length]).to.deep.equal([0, 10]);
  });

  it('are kept when a search takes them out and puts them back', async () => {
    const list = await mount();
    const before = all(list, '[part=card]');
    list.query = 'decade=1930s';
    await list.updateComplete;
    expect(all(list, '[part=card]')).to.have.length(1);
    list.query = '';
    await list.updateComplete;
    const after = all(list, '[part=card]');
    expect(after.every((card, index) => card === before[index])).to.equal(true);
  });

  it('have headings of level 3 when the host says nonsense', async () => {
    const list = await mount('<soviet-film-list heading-level="one"></soviet-film-list>');
    expect(all(list, 'h3')).to.have.length(10);
  });

  it('give the host a line of its own inside each', async () => {
    const list = await mount(
      '<soviet-film-list><p slot="film:the-star">Tonight at 7</p></soviet-film-list>',
    );
    const card = all(list, '[part=card]')[IDS.indexOf('the-star')]!;
    const slot = card.querySelector('slot')!;
    expect(slot.assignedElements().map(textOf)).to.deep.equal(['Tonight at 7']);
  });

  it('leave room for the host above, below and beside', async () => {
    const list = await mount(`<soviet-film-list>
      <p slot="header">h</p><p slot="footer">f</p><p slot="aside">a</p>
    </soviet-film-list>`);
    for (const name of ['header', 'footer', 'aside']) {
      const slot = one(list, `slot[name=${name}]`) as HTMLSlotElement;
      expect(slot.assignedElements()).to.have.length(1);
    }
  });
});

describe('only', () => {
  it('shows just these films, in this order, which is then the curated one', async () => {
    const list = await mount(
      '<soviet-film-list only="the-star lenin-in-paris nonsense"></soviet-film-list>',
    );
    expect(titles(list)).to.deep.equal(['The Star', 'Lenin in Paris']);
    expect(list.result.total).to.equal(2);
    expect(list.collection.films.map(film => film.id)).to.deep.equal([
      'the-star',
      'lenin-in-paris',
    ]);
    list.only = '';
    await list.updateComplete;
    expect(titles(list)).to.have.length(10);
  });
});

describe('controls', () => {
  const SHOWN: readonly (readonly [string, string])[] = [
    ['introduction', '[part=introduction]'],
    ['search', '[part=search-input]'],
    ['facets', '[part=facets]'],
    ['sort', '[part=sort]'],
    ['view', '[part=view-button]'],
  ];

  for (const [control, selector] of SHOWN) {
    it(`"${control}" alone shows that and nothing else`, async () => {
      const list = await mount(`<soviet-film-list controls="${control}"></soviet-film-list>`);
      for (const [other, otherSelector] of SHOWN) {
        const isThere = all(list, otherSelector).length > 0;
        expect(isThere, other).to.equal(other === control);
      }
      expect(all(list, selector)).not.to.have.length(0);
    });
  }

  it('"none" leaves the films alone', async () => {
    const list = await mount('<soviet-film-list controls="none"></soviet-film-list>');
    const rest = all(
      list,
      'input, select, summary, [part=clear], [part=introduction], [part=toolbar], [part=count]',
    );
    expect(rest).to.have.length(0);
    expect(titles(list)).to.have.length(10);
  });
});

describe('view', () => {
  it('changes by hand, says so, and keeps the query', async () => {
    const list = await mount('<soviet-film-list query="decade=1940s"></soviet-film-list>');
    const views = listen(document, 'film-view-change');
    await press(list, button(list, 'List'));
    expect(views).to.deep.equal([{view: 'list'}]);
    expect(list.view).to.equal('list');
    expect(list.matches(':state(list):not(:state(cards), [view])')).to.equal(true);
    expect(button(list, 'List').getAttribute('aria-checked')).to.equal('true');
    expect(titles(list)).to.have.length(4);
    await press(list, button(list, 'List'));
    expect(views, 'pressing it again is no change').to.have.length(1);
  });

  it('set by the page fires no event, and nonsense is cards', async () => {
    const list = await mount();
    const views = listen(list, 'film-view-change');
    list.setAttribute('view', 'pyramid');
    await list.updateComplete;
    expect(button(list, 'Cards').getAttribute('aria-checked')).to.equal('true');
    expect(views).to.deep.equal([]);
  });
});
