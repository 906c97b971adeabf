import {expect} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {all, mount, one, titles} from '../list-page.js';

const FILMS = Array.from({length: 40}, (_, index) => ({
  id: `film-${index}`,
  title: `Film ${index}`,
  year: 1920 + index,
  description: 'A description of some length, so that the card has more than one line.',
  period: index % 2 ? 'odd' : 'even',
}));

/** A list in the page that has been drawn once, and not been painted. */
async function begin(markup = '<soviet-film-list></soviet-film-list>', films?: unknown) {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  const list = box.querySelector('soviet-film-list')!;
  if (films) list.films = films;
  await drawn();
  return list;
}

/** The drawing is made before any frame, in microtasks. */
async function drawn(): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
}

const cards = (list: SovietFilmList) => all(list, '[part=card]').length;

describe('the first frame', () => {
  afterEach(() => {
    for (const box of document.querySelectorAll('body > div')) box.remove();
    window.scrollTo(0, 0);
  });

  it('has what is above the window’s edge; the other films come with the next, and ready after them', async () => {
    let atReady = 0;
    const listen = ({target}: Event) => (atReady = cards(target as SovietFilmList));
    document.addEventListener('film-list-ready', listen, {once: true});
    const list = await begin();
    expect(cards(list)).to.be.within(1, 9);
    expect(list.getBoundingClientRect().bottom).to.be.above(window.innerHeight);
    expect(list.result.films).to.have.length(10);
    await list.updateComplete;
    expect(cards(list)).to.equal(10);
    expect(atReady).to.equal(10);
  });

  it('is whole where it ends above that edge', async () => {
    const list = await begin(
      '<div style="margin-top: -400px"><soviet-film-list view="list" only="the-star the-chairman lenin-in-paris the-first-teacher lenin-in-october the-young-guard the-great-turning-point"></soviet-film-list></div>',
    );
    const {films} = list.result;
    expect(films.length).to.be.above(6);
    expect(cards(list)).to.equal(films.length);
  });

  it('is whole in place of what readers could read already', async () => {
    const list = await begin('<soviet-film-list><p>The films as text</p></soviet-film-list>');
    const counts: number[] = [];
    new MutationObserver(() => counts.push(cards(list))).observe(list.shadowRoot!, {
      childList: true,
      subtree: true,
    });
    await list.updateComplete;
    expect(counts.filter(count => count > 0)[0]).to.equal(10);
  });

  it('leaves what readers could read in its place until then', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<soviet-film-list><p>The films as text</p></soviet-film-list><p>After</p>';
    document.body.append(box);
    const list = box.querySelector('soviet-film-list')!;
    const places = () =>
      [...box.querySelectorAll('p')].map(text => Math.round(text.getBoundingClientRect().bottom));
    const atFirst = places();
    expect(atFirst[1]).to.be.above(atFirst[0]!);
    expect(atFirst[0]).to.be.above(box.getBoundingClientRect().top + 10);
    const later: number[][] = [];
    const look = (): void => {
      if (cards(list) > 0) return;
      later.push(places());
      setTimeout(look);
    };
    look();
    await list.updateComplete;
    expect(later.length).to.be.above(1);
    for (const seen of later) expect(seen).to.deep.equal(atFirst);
    expect(cards(list)).to.equal(10);
  });

  it('is whole on paper, without a frame', async () => {
    const list = await begin();
    window.dispatchEvent(new CustomEvent('beforeprint'));
    expect(cards(list)).to.equal(10);
    window.dispatchEvent(new CustomEvent('afterprint'));
  });
});

describe('an act', () => {
  it('draws what is in sight first, and all films before it is done', async () => {
    const list = await mount();
    list.films = FILMS;
    await list.updateComplete;
    expect(cards(list)).to.equal(40);
    list.films = FILMS.map(film => ({...film, id: `new-${film.id}`}));
    await drawn();
    expect(cards(list)).to.be.below(40);
    await list.updateComplete;
    expect(cards(list)).to.equal(40);
  });

  it('draws the rest a few at a time, so that people can act between', async () => {
    const list = await mount();
    const strokes: number[] = [];
    new MutationObserver(records => {
      strokes.push(records.flatMap(({addedNodes}) => [...addedNodes]).length);
    }).observe(one(list, '[part=film-list]'), {childList: true});
    list.films = FILMS;
    await list.updateComplete;
    expect(strokes.reduce((sum, added) => sum + added)).to.equal(40);
    expect(Math.max(...strokes)).to.be.below(10);
  });

  it('draws all at once in a page that nobody looks at, which has no frames', async () => {
    const list = await mount();
    Object.defineProperty(HTMLDocument.prototype, 'hidden', {configurable: true, value: true});
    list.films = FILMS;
    await drawn();
    Reflect.deleteProperty(HTMLDocument.prototype, 'hidden');
    expect(cards(list)).to.equal(40);
  });

  it('meanwhile is answered at once, with what is asked last', async () => {
    const list = await mount();
    list.films = FILMS;
    await drawn();
    expect(cards(list)).to.be.below(40);
    list.query = 'q=39';
    await drawn();
    expect(titles(list)).to.deep.equal(['Film 39']);
    list.query = 'sort=-year';
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(FILMS.map(({title}) => title).reverse());
  });

  it('draws all at once under the eyes of people who have scrolled into the films', async () => {
    const list = await mount();
    list.films = FILMS;
    await list.updateComplete;
    all(list, '[part=card]')[20]!.scrollIntoView();
    list.films = FILMS.map(film => ({...film, id: `new-${film.id}`}));
    await drawn();
    expect(cards(list)).to.equal(40);
  });
});
