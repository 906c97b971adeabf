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

describe('the list, one line a film', () => {
  const inList = () => mount('<soviet-film-list view="list"></soviet-film-list>');

  it('shows year and title, and opens in place', async () => {
    const list = await inList();
    const lines = all(list, '[part=card] details') as HTMLDetailsElement[];
    expect(textOf(lines[2]!.querySelector('summary'))).to.equal(
      '1950 The Fall of Berlin Mikheil Chiaureli',
    );
    expect(lines.some(line => line.open)).to.equal(false);
    lines[2]!.querySelector('summary')!.click();
    expect(lines[2]!.open).to.equal(true);
    expect(textOf(lines[2])).to.contain('This epic drama').and.to.contain('made 1949');
    expect(lines[2]!.querySelector('[part=poster]')).to.equal(null);
  });

  it('has headings, and what is open stays open while people search', async () => {
    const list = await inList();
    expect(all(list, 'summary h3[part=card-title]').length).to.equal(10);
    (all(list, '[part=card] details')[7] as HTMLDetailsElement).open = true;
    for (const query of ['q=lenin', '']) {
      list.query = query;
      await list.updateComplete;
    }
    expect((all(list, '[part=card] details')[7] as HTMLDetailsElement).open).to.equal(true);
  });

  it('fits a sidebar of 240 pixels, open and closed', async () => {
    const list = await inList();
    list.style.width = '240px';
    for (const line of all(list, '[part=card] details')) (line as HTMLDetailsElement).open = true;
    await new Promise(requestAnimationFrame);
    const right = list.getBoundingClientRect().right;
    for (const element of all(list, '[part=card] *')) {
      expect(element.getBoundingClientRect().right, element.outerHTML).to.be.at.most(right);
    }
  });

  it('keeps a note on a title in reach', async () => {
    const list = await inList();
    const checks = [{field: 'title', quote: 'Name', verdict: 'partly', note: 'Not all.'}];
    list.films = [{id: 'a', title: 'Name', year: 1999, checks}];
    await list.updateComplete;
    expect(all(list, 'summary button').length, 'no button in a button').to.equal(0);
    expect(all(list, '.opened [part=check-marker]').length).to.equal(1);
  });
});
