import {expect, waitUntil} from '@open-wc/testing';
import {all, button, IDS, listen, mount, one, press, textOf, titles} from '../list-page.js';
import type {SovietFilmList} from '../../src/index.js';

const table = (list: SovietFilmList) => one(list, '[part=timeline]');
const rows = (list: SovietFilmList) => [
  ...table(list).querySelectorAll<HTMLElement>('[part=timeline-row]'),
];
const cells = (row: Element | undefined) =>
  [...(row?.querySelectorAll('[role=rowheader], [role=cell]') ?? [])].map(textOf);

/** Lines of text have some air of their own above and below. */
const isApart = (box: DOMRect, label: DOMRect): boolean =>
  box.right <= label.left ||
  box.left >= label.right ||
  box.top >= label.bottom - 2 ||
  box.bottom <= label.top + 2;

describe('posters', () => {
  it('stand in every card, hidden from screen readers, and no two are alike', async () => {
    const list = await mount();
    const posters = all(list, '[part=card] > svg[part=poster]');
    expect(posters.length).to.equal(10);
    expect(posters.every(poster => poster.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(new Set(posters.map(poster => poster.innerHTML)).size).to.equal(10);
  });

  it('need no more than a title and a year, in any letters', async () => {
    const list = await mount();
    list.films = [
      {id: 'a', title: 'A', year: 1999},
      {id: 'b', title: '七人の侍', year: 1954},
    ];
    await list.updateComplete;
    const [latin, foreign] = all(list, '[part=poster]');
    expect(latin!.querySelectorAll('.letters').length).to.be.greaterThan(1);
    expect(textOf(foreign!.querySelector('text'))).to.equal('七人の侍');
  });

  it('give way to the host’s own picture, which comes when it is in sight, with its credit', async () => {
    const list = await mount();
    const image = {src: '/still.jpg', alt: 'A <b>still</b>', credit: 'Archive', licence: 'CC0'};
    list.films = [{id: 'a', title: 'A', year: 1999, image}];
    await list.updateComplete;
    const figure = one(list, 'figure[part=poster]');
    const picture = figure.querySelector('img')!;
    expect([picture.getAttribute('src'), picture.alt, picture.loading]).to.deep.equal([
      '/still.jpg',
      'A <b>still</b>',
      'lazy',
    ]);
    expect(textOf(figure.querySelector('figcaption'))).to.equal('Archive · CC0');
  });

  it('take the place of a picture that cannot be loaded', async () => {
    const list = await mount();
    const image = {src: '/not-there.jpg', credit: 'Archive'};
    list.films = [{id: 'a', title: 'A', year: 1999, image}];
    await waitUntil(() => all(list, 'figure > div > svg').length === 1, 'the poster is drawn');
    expect(one(list, 'figure > div > svg').getBoundingClientRect().height).to.be.greaterThan(100);
    expect(one(list, 'img').getBoundingClientRect().height).to.equal(0);
    expect(all(list, '[part=poster]').length).to.equal(1);
    expect(one(list, 'figcaption').getBoundingClientRect().height).to.equal(0);
  });

  it('take nothing but a picture’s address', async () => {
    const list = await mount();
    for (const src of ['javascript:alert(1)', 'data:text/html,x', ' vbscript:x']) {
      list.films = [{id: 'a', title: 'A', year: 1999, image: {src}}];
      await list.updateComplete;
      expect(all(list, 'img').length).to.equal(0);
      expect(all(list, 'svg[part=poster]').length).to.equal(1);
    }
  });
});

describe('the timeline', () => {
  const inTime = (attributes = '') =>
    mount(`<soviet-film-list view="timeline" ${attributes}></soviet-film-list>`);

  it('is a table with the same facts, in the order of the query', async () => {
    const list = await inTime('query="sort=year"');
    expect(rows(list).map(row => cells(row)[0])).to.deep.equal(
      list.result.films.map(({title}) => title),
    );
    const star = rows(list).find(row => cells(row)[0] === 'The Star');
    expect(cells(star)).to.deep.equal(['The Star', 'Depicts 1944', 'made 1949', 'released 1953']);
    const heads = [...table(list).querySelectorAll('[role=columnheader]')].map(textOf);
    expect(heads).to.deep.equal(['Film', 'Years depicted', 'Made', 'First shown']);
    expect(all(list, '[part=card]').length).to.equal(0);
  });

  it('draws a bar, a dot, a ring for a later release, and the beam between', async () => {
    const list = await inTime('only="the-star lenin-in-october"');
    const drawn = (row: Element | undefined) =>
      ['[part=timeline-span]', '.made', '[part=timeline-release]', '.beam'].map(
        sign => row?.querySelectorAll(sign).length,
      );
    expect(rows(list).map(drawn)).to.deep.equal([
      [1, 1, 1, 1],
      [1, 1, 0, 1],
    ]);
    const dot = (row: Element | undefined) =>
      parseFloat(row!.querySelector('.made')!.getAttribute('cx')!);
    const [star, october] = rows(list);
    // 1937 and 1949 on a line from 1910 to 1960.
    expect(dot(october)).to.equal(55);
    expect(dot(star)).to.equal(79);
  });

  it('marks when a film was changed later, in words too, and on the line where it reaches so far', async () => {
    const list = await inTime('only="the-star lenin-in-october"');
    const [star, october] = rows(list);
    expect(cells(october)[3]).to.equal('released 1937, changed 1956, 1963');
    const ticks = october!.querySelectorAll('.changed');
    expect([...ticks].map(tick => tick.getAttribute('x1'))).to.deep.equal(['93%']);
    expect(star!.querySelectorAll('.changed').length).to.equal(0);
    expect(textOf(table(list).querySelector('[part=timeline-legend]'))).to.match(/Later versions$/);
    list.only = 'the-star';
    await list.updateComplete;
    expect(textOf(table(list).querySelector('[part=timeline-legend]'))).not.to.match(/Later/);
  });

  it('is one chart from the first row to the last', async () => {
    const list = await inTime();
    list.style.width = '1000px';
    await new Promise(requestAnimationFrame);
    for (const row of rows(list)) {
      const chart = row.querySelector('.chart > svg')!.getBoundingClientRect();
      const {bottom, top} = row.getBoundingClientRect();
      expect(chart.top).to.be.closeTo(top, 2);
      expect(chart.bottom).to.be.closeTo(bottom, 2);
    }
  });

  it('follows search and facets, and spans just what is found', async () => {
    const list = await inTime();
    const years = () => textOf(table(list).querySelector('.scale'));
    expect(years()).to.match(/^1910.*1990/);
    list.query = 'period=War%2C+1941–1945';
    await list.updateComplete;
    expect(rows(list).length).to.equal(5);
    expect(years()).to.match(/^194019501960/);
    expect(years()).to.contain('Stalin in power, 1929–1953').and.not.to.contain('Revolution');
    list.query = 'q=nothing';
    await list.updateComplete;
    expect(all(list, '[part=timeline]').length).to.equal(0);
    expect(all(list, '[part=empty]').length).to.equal(1);
  });

  it('explains the open end of a bar where there is one', async () => {
    const list = await mount('<soviet-film-list view="timeline"></soviet-film-list>');
    const legend = () => textOf(table(list).querySelector('[part=timeline-legend]'));
    const open = () => table(list).querySelectorAll('[part=timeline-row] .open').length;
    expect([open(), legend().includes('End not stated')]).to.deep.equal([1, true]);
    list.query = 'q=lenin';
    await list.updateComplete;
    expect([open(), legend().includes('End not stated')]).to.deep.equal([0, false]);
  });

  it('a row opens the film, by its button and anywhere on it, once', async () => {
    const list = await inTime();
    const opened = listen(list, 'film-open');
    await press(list, rows(list)[3]!.querySelector('button')!);
    list.close();
    await press(list, rows(list)[4]!.querySelector<HTMLElement>('.chart')!);
    expect(opened.map(({film}) => film.id)).to.deep.equal([IDS[3], IDS[4]]);
  });

  it('arrow keys walk the rows, Home and End go to the ends', async () => {
    const list = await inTime();
    const focused = () => rows(list).findIndex(row => row.contains(list.shadowRoot!.activeElement));
    rows(list)[0]!.querySelector('button')!.focus();
    const places = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home'].map(key => {
      const options = {key, bubbles: true, composed: true, cancelable: true};
      const event = new KeyboardEvent('keydown', options);
      list.shadowRoot!.activeElement!.dispatchEvent(event);
      expect(event.defaultPrevented, 'the page must not scroll').to.equal(true);
      return focused();
    });
    expect(places).to.deep.equal([1, 2, 1, 9, 9, 0]);
  });

  it('marks what went on, as the collection says, in the reader’s language', async () => {
    const list = await inTime('lang="ru"');
    expect(textOf(table(list).querySelector('.scale'))).to.contain('Сталин у власти, 1929–1953');
    expect(rows(list)[0]!.querySelectorAll('.era').length).to.equal(3);
    list.films = [{id: 'a', title: 'A', year: 1999}];
    await list.updateComplete;
    expect(rows(list)[0]!.querySelectorAll('.era').length).to.equal(0);
    expect(cells(rows(list)[0])).to.deep.equal(['A', '', 'снят в 1999', '']);
  });

  it('is one of three views, and the way to it is told', async () => {
    const list = await mount();
    const views = listen(list, 'film-view-change');
    await press(list, button(list, 'Timeline'));
    expect(views).to.deep.equal([{view: 'timeline'}]);
    expect(rows(list).length).to.equal(10);
    await press(list, button(list, 'Cards'));
    expect(titles(list).length).to.equal(10);
  });

  for (const width of [240, 479, 520, 700, 1000, 1400]) {
    it(`labels touch nothing that is drawn, at ${width} pixels`, async () => {
      const list = await inTime();
      list.style.width = `${width}px`;
      await new Promise(requestAnimationFrame);
      for (const row of rows(list)) {
        const label = row.querySelector('.later')?.getBoundingClientRect();
        if (!label) continue;
        const chart = row.querySelector('.chart > svg')!.getBoundingClientRect();
        expect(label.left, textOf(row)).to.be.at.least(chart.left - 1);
        expect(label.right, textOf(row)).to.be.at.most(chart.right + 1);
        for (const sign of row.querySelectorAll('.made, [part^=timeline], .beam, .changed')) {
          const apart = isApart(sign.getBoundingClientRect(), label);
          expect(apart, `${textOf(row)}: ${sign.outerHTML}`).to.equal(true);
        }
      }
      const years = [...table(list).querySelectorAll('.scale text')]
        .map(text => text.getBoundingClientRect())
        .filter(({width}) => width > 0);
      expect(years.length).to.be.above(3);
      years.slice(1).forEach(({left}, index) => expect(left).to.be.above(years[index]!.right));
    });
  }
});
