import {expect, waitUntil} from '@open-wc/testing';
import {all, mount, one, textOf} from '../list-page.js';

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
    expect(latin!.querySelector('text')).to.equal(null);
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
