import {expect} from '@open-wc/testing';
import {all, button, IDS, listen, mount, one, press, textOf, titles} from '../list-page.js';
import type {SovietFilmList} from '../../src/index.js';
import {cells, inTime, rows, table} from './timeline-page.js';

describe('the timeline', () => {
  const cellsOf = (list: SovietFilmList, title: string) =>
    rows(list)
      .map(cells)
      .find(([name]) => name === title);
  const legend = (list: SovietFilmList) =>
    textOf(table(list).querySelector('[part=timeline-legend]'));

  it('is a table with the same facts, in the order of the query', async () => {
    const list = await inTime('query="sort=year"');
    expect(rows(list).map(row => cells(row)[0])).to.deep.equal(
      list.result.films.map(({title}) => title),
    );
    expect(cellsOf(list, 'The Star')).to.deep.equal([
      'The Star',
      'Aleksandr Ivanov',
      'Depicts 1944',
      'made 1949',
      'released 1953',
      '5 years later',
    ]);
    expect(cellsOf(list, 'The Chairman')!.at(-1)).to.equal('End not stated');
    const heads = [...table(list).querySelectorAll('[role=columnheader]')].map(textOf);
    expect(heads).to.deep.equal([
      ...['Film', 'Director', 'Years depicted', 'Made', 'First shown', 'Film made'],
    ]);
    expect(all(list, '[part=card]').length).to.equal(0);
  });

  it('goes by the years depicted, unless another order is asked for', async () => {
    const list = await inTime();
    const order = () => list.result.films.map(({id}) => id);
    const byYears = [4, 1, 3, 9, 2, 0, 5, 8, 7, 6].map(place => IDS[place]);
    expect(order()).to.deep.equal(byYears);
    expect((one(list, '[part=sort]') as HTMLSelectElement).value).to.equal('depicted');
    expect(list.query).to.equal('');
    list.query = 'sort=curated';
    await list.updateComplete;
    expect(order()).to.deep.equal(IDS);
    expect(list.query).to.equal('sort=curated');
  });

  it('says in one sentence what is to be seen, of the films that are found', async () => {
    const list = await inTime();
    const sentence = () => textOf(list.renderRoot.querySelector('.story')).replaceAll('\u2060', '');
    expect(sentence()).to.equal(
      'Five films set in 1941–1945 were made 2 to 6 years after what they show; four about earlier years, 20 to 70 years after.',
    );
    list.query = 'q=chairman';
    await list.updateComplete;
    expect(list.renderRoot.querySelector('.story')).to.equal(null);
    list.query = 'q=star';
    list.lang = 'ru';
    await list.updateComplete;
    expect(sentence()).to.equal('Один фильм снят спустя 5 лет после показанного времени.');
  });

  it('draws a bar, a dot, a ring for a later release, and the beam between', async () => {
    const list = await inTime('only="the-star lenin-in-october"');
    const drawn = (row: Element | undefined) =>
      ['[part=timeline-span]', '.made', '[part=timeline-release]', '.beam'].map(
        sign => row?.querySelectorAll(sign).length,
      );
    expect(rows(list).map(drawn)).to.deep.equal([
      [1, 1, 0, 1],
      [1, 1, 1, 1],
    ]);
    const dot = (row: Element | undefined) =>
      parseFloat(row!.querySelector('.made')!.getAttribute('cx')!);
    const [october, star] = rows(list);
    // 1937 and 1949 on a line from 1910 to 1960.
    expect(dot(october)).to.equal(55);
    expect(dot(star)).to.equal(79);
  });

  it('marks when a film was changed later, in words too, and says the year of what lies off the line', async () => {
    const list = await inTime('only="the-star lenin-in-october"');
    const [october, star] = rows(list);
    expect(cells(october)[4]).to.equal('released 1937, changed 1956, 1963');
    const ticks = october!.querySelectorAll('line.changed');
    expect([...ticks].map(tick => tick.getAttribute('x1'))).to.deep.equal(['93%']);
    expect(textOf(october!.querySelector('.off'))).to.equal('1963');
    expect(star!.querySelectorAll('.changed, .off').length).to.equal(0);
    expect(legend(list)).to.match(/Later versions$/);
    list.only = 'the-star';
    await list.updateComplete;
    expect(legend(list)).not.to.match(/Later/);
  });

  it('follows search and facets, and spans just what is found', async () => {
    const list = await inTime();
    const years = () => [...table(list).querySelectorAll('.scale text')].map(textOf).join(' ');
    expect(years()).to.match(/^1910.*1990$/);
    list.query = 'period=War%2C+1941–1945';
    await list.updateComplete;
    expect(rows(list).length).to.equal(5);
    expect(years()).to.equal('1940 1950 1960');
    expect(textOf(table(list).querySelector('.scale')))
      .to.contain('Stalin in power, 1929–1953')
      .and.not.to.contain('Revolution');
    list.query = 'q=nothing';
    await list.updateComplete;
    expect(all(list, '[part=timeline]').length).to.equal(0);
    expect(all(list, '[part=empty]').length).to.equal(1);
  });

  it('explains the open end of a bar where there is one', async () => {
    const list = await inTime();
    const open = () => table(list).querySelectorAll('[part=timeline-row] .open').length;
    expect([open(), legend(list).includes('End not stated')]).to.deep.equal([1, true]);
    list.query = 'q=lenin';
    await list.updateComplete;
    expect([open(), legend(list).includes('End not stated')]).to.deep.equal([0, false]);
  });

  it('a row opens the film, by its button and anywhere on it, once', async () => {
    const list = await inTime();
    const opened = listen(list, 'film-open');
    await press(list, rows(list)[3]!.querySelector('button')!);
    list.close();
    await press(list, rows(list)[4]!.querySelector<HTMLElement>('.chart')!);
    const films = list.result.films.slice(3, 5);
    expect(opened.map(({film}) => film.id)).to.deep.equal(films.map(({id}) => id));
  });

  it('marks what went on, as the collection says, in the reader’s language', async () => {
    const list = await inTime('lang="ru"');
    const eras = () => [...table(list).querySelectorAll('.scale li')].map(textOf);
    expect(eras()).to.include('Сталин у власти, 1929–1953');
    expect(table(list).querySelector('.scale ul')!.closest('[aria-hidden]')).to.equal(null);
    expect(rows(list)[0]!.querySelectorAll('.era').length).to.equal(3);
    list.films = [{id: 'a', title: 'A', year: 1999}];
    await list.updateComplete;
    expect(eras()).to.deep.equal([]);
    expect(rows(list)[0]!.querySelectorAll('.era').length).to.equal(0);
    expect(cells(rows(list)[0])).to.deep.equal(['A', '', '', 'снят в 1999', '', '']);
  });

  it('is one of three views, and the way to it is told', async () => {
    const list = await mount();
    const views = listen(list, 'film-view-change');
    const queries = listen(list, 'film-query-change');
    await press(list, button(list, 'Timeline'));
    expect(views).to.deep.equal([{view: 'timeline'}]);
    expect(rows(list).length).to.equal(10);
    expect(cells(rows(list)[0])[0]).to.equal('Lenin in Paris');
    await press(list, button(list, 'Cards'));
    expect(titles(list).length).to.equal(10);
    expect(list.result.films.map(({id}) => id)).to.deep.equal(IDS);
    expect(queries, 'nobody asked for another order').to.deep.equal([]);
  });
});
