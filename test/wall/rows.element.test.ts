import {expect} from '@open-wc/testing';
import {all, IDS, listen, mount, press, textOf, wordsOf} from '../list-page.js';
import type {SovietFilmList} from '../../src/index.js';

describe('the list, one row a film', () => {
  const inList = () => mount('<soviet-film-list view="list"></soviet-film-list>');
  const folds = (list: SovietFilmList) =>
    all(list, '[part=card] > details') as HTMLDetailsElement[];

  it('shows titles, times and directors, and unfolds what it does not show', async () => {
    const list = await inList();
    expect(wordsOf(all(list, '[part=card]')[2]!.querySelector('.head'))).to.equal(
      'The Fall of Berlin Падение Берлина 1950, made 1949 Depicts 1941–1945 Mikheil Chiaureli',
    );
    const [, , fold] = folds(list);
    expect(folds(list).some(({open}) => open)).to.equal(false);
    fold!.querySelector('summary')!.click();
    expect(fold!.open).to.equal(true);
    expect(textOf(fold)).to.contain('This epic drama');
    expect(textOf(fold)).not.to.contain('1950').and.not.to.contain('Chiaureli');
    expect(all(list, 'dialog[open]').length).to.equal(0);
  });

  it('has headings, whose buttons open the details', async () => {
    const list = await inList();
    const opened = listen(list, 'film-open');
    await press(list, all(list, 'h3[part=card-title] button')[7]!);
    expect(opened.map(({film}) => film.id)).to.deep.equal([IDS[7]]);
  });

  it('keeps open what is open while people search', async () => {
    const list = await inList();
    folds(list)[7]!.open = true;
    for (const query of ['q=lenin', '']) {
      list.query = query;
      await list.updateComplete;
    }
    expect(folds(list)[7]!.open).to.equal(true);
  });

  for (const width of [240, 390, 1100, 1400]) {
    it(`fits ${width} pixels, open and closed`, async () => {
      const list = await inList();
      list.style.width = `${width}px`;
      const rows = all(list, '[part=card]').map(row => row.getBoundingClientRect().height);
      if (width > 1000) expect(Math.max(...rows)).to.be.at.most(61);
      for (const fold of folds(list)) fold.open = true;
      await new Promise(requestAnimationFrame);
      const {right} = list.getBoundingClientRect();
      for (const element of all(list, '[part=card] *')) {
        expect(element.getBoundingClientRect().right, element.outerHTML).to.be.at.most(right);
      }
    });
  }

  for (const width of [390, 1024, 1400]) {
    it(`a credit of an own picture makes no row higher, at ${width} pixels`, async () => {
      const list = await inList();
      list.style.width = `${width}px`;
      const credit =
        'Photograph: the archive of a museum with a long name, 1921, all rights reserved';
      const image = {src: '/demo/pictures/wall.webp', credit};
      const film = {title: 'M', originalTitle: 'M', year: 1931, directors: ['Fritz Lang']};
      list.films = [
        {...film, id: 'own', image},
        {...film, id: 'drawn'},
      ];
      await list.updateComplete;
      const [own, drawn] = all(list, '[part=card]').map(row => row.getBoundingClientRect().height);
      expect(own).to.be.closeTo(drawn!, 1);
    });
  }

  for (const width of [500, 1024, 1100, 1400]) {
    it(`a title alone is on the line of its year, at ${width} pixels`, async () => {
      const list = await inList();
      list.style.width = `${width}px`;
      const film = {title: 'Pandora’s Box', year: 1929};
      const more = {
        bare: {},
        makers: {directors: ['G. W. Pabst']},
        shown: {depicts: {from: 1928, to: 1929}},
        both: {directors: ['G. W. Pabst'], depicts: {from: 1928, to: 1929}},
      };
      list.films = Object.entries(more).map(([id, facts]) => ({...film, ...facts, id}));
      await list.updateComplete;
      for (const row of all(list, '[part=card]').filter(
        row => width > 1056 || !row.querySelector('.by'),
      )) {
        const [title, year] = ['card-title', 'card-year'].map(part => {
          const {bottom, top} = row.querySelector(`[part=${part}]`)!.getBoundingClientRect();
          return (top + bottom) / 2;
        });
        expect(title, textOf(row)).to.be.closeTo(year!, 2);
      }
    });
  }

  it('keeps a note on a title in reach', async () => {
    const list = await inList();
    const checks = [{field: 'title', quote: 'Name', verdict: 'partly', note: 'Not all.'}];
    list.films = [{id: 'a', title: 'Name', year: 1999, checks}];
    await list.updateComplete;
    expect(all(list, 'button button, summary button').length, 'no button in one').to.equal(0);
    expect(all(list, '.text [part=check-marker]').length).to.equal(1);
  });
});
