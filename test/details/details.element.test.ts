import {expect, waitUntil} from '@open-wc/testing';
import {closed, dialog, inside, isOpen, openCard, title} from './details-page.js';
import {all, listen, mount, press, textOf} from '../list-page.js';

describe('the details of a film', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('open by the card’s button, and the page hears of it before', async () => {
    const list = await mount();
    const events = listen(list, 'film-open');
    list.addEventListener('film-open', () => expect(isOpen(list)).to.equal(false));
    await openCard(list, 7);
    expect(events.map(({film}) => film.id)).to.deep.equal(['the-star']);
    expect(isOpen(list)).to.equal(true);
    expect(title(list)).to.equal('The Star');
    expect(list.shadowRoot!.activeElement === dialog(list).querySelector('h2')).to.equal(true);
  });

  it('stay shut when the page prevents it', async () => {
    const list = await mount();
    list.addEventListener('film-open', event => event.preventDefault());
    await openCard(list, 0);
    expect(isOpen(list)).to.equal(false);
  });

  it('tell all that is known', async () => {
    const list = await mount();
    list.open('the-star');
    await list.updateComplete;
    const film = list.collection.films.find(({id}) => id === 'the-star')!;
    const text = textOf(dialog(list));
    for (const word of ['Звезда', 'Zvezda', 'Lenfilm', '1949', '88 min', film.releaseNote!])
      expect(text).to.contain(word);
    for (const {quote, note} of film.checks) {
      expect(text).to.contain(quote);
      expect(text).to.contain((note ?? '').replace(/\s+/g, ' '));
    }
    for (const person of [...film.cast, ...film.directors, ...film.writers])
      expect(text).to.contain(person.name);
    for (const {topic, values} of film.disagreements)
      for (const word of [topic, ...values.map(({value}) => value)]) expect(text).to.contain(word);
    const links = [...dialog(list).querySelectorAll<HTMLAnchorElement>('.sources a')];
    const urls = film.sources.flatMap(({url}) => (url ? [new URL(url).href] : []));
    expect(links.map(({href}) => href)).to.deep.equal(urls);
  });

  it('say what the picture shows: the film’s year is the year made where no other is given', async () => {
    const list = await mount('<soviet-film-list view="timeline"></soviet-film-list>');
    const depicts = {from: 1859, to: 1862};
    list.films = [{id: 'a', title: 'A', year: 1923, releaseDate: '1924-03-01', depicts}];
    await list.updateComplete;
    expect(textOf(all(list, '[part=timeline-row]')[0])).to.contain('made 1923');
    expect(textOf(all(list, '[part=timeline-row]')[0])).to.contain('61 years later');
    list.open('a');
    await list.updateComplete;
    expect(textOf(dialog(list).querySelector('.times p'))).to.equal(
      'Shows 1859–1862. Made 1923, 61 years later. First shown 1924.',
    );
  });

  it('close by the button, the focus goes back, and the page hears of it', async () => {
    const list = await mount();
    const events = listen(list, 'film-close');
    const opener = all(list, '[part=card-title] button')[2]!;
    opener.focus();
    await openCard(list, 2);
    const done = closed(list);
    await press(list, inside(list, 'Close'));
    await done;
    expect(isOpen(list)).to.equal(false);
    expect(events.map(({film}) => film.id)).to.deep.equal(['the-fall-of-berlin']);
    expect(list.shadowRoot!.activeElement === opener).to.equal(true);
  });

  it('close as Escape closes a dialog: once, with the event', async () => {
    const list = await mount();
    const events = listen(list, 'film-close');
    await openCard(list, 0);
    const done = closed(list);
    dialog(list).close();
    await done;
    await list.updateComplete;
    expect(events.length).to.equal(1);
    await openCard(list, 1);
    expect(title(list)).to.equal('Lenin in October');
  });

  it('stay open when they are opened again before the dialog has told that it closed', async () => {
    const list = await mount();
    const events = listen(list, 'film-close');
    list.open('the-chairman');
    await list.updateComplete;
    const done = closed(list);
    list.close();
    await list.updateComplete;
    list.open('the-star');
    await list.updateComplete;
    await done;
    await list.updateComplete;
    expect(isOpen(list)).to.equal(true);
    expect(title(list)).to.equal('The Star');
    expect(events).to.deep.equal([]);
  });

  it('open and close from script without an event; an unknown film opens nothing', async () => {
    const list = await mount();
    const events = [listen(list, 'film-open'), listen(list, 'film-close')];
    list.open('nothing');
    await list.updateComplete;
    expect(isOpen(list)).to.equal(false);
    list.open('the-chairman');
    await list.updateComplete;
    expect(title(list)).to.equal('The Chairman');
    const done = closed(list);
    list.close();
    await list.updateComplete;
    await done;
    expect(isOpen(list)).to.equal(false);
    expect(events.flat()).to.deep.equal([]);
  });

  it('lead to the neighbours in the present result', async () => {
    const list = await mount('<soviet-film-list query="q=lenin&sort=-year"></soviet-film-list>');
    const ids = list.result.films.map(({id}) => id);
    const events = listen(list, 'film-open');
    await openCard(list, 0);
    expect(textOf(dialog(list))).to.not.contain('Previous');
    await press(list, inside(list, 'Next'));
    expect(events.map(({film}) => film.id)).to.deep.equal(ids.slice(0, 2));
    expect(title(list)).to.equal(list.result.films[1]!.title);
    await press(list, inside(list, 'Previous'));
    expect(title(list)).to.equal(list.result.films[0]!.title);
    expect(list.shadowRoot!.activeElement === dialog(list).querySelector('h2')).to.equal(true);
  });

  it('show each neighbour’s own picture, and the drawn poster where there is none', async () => {
    const list = await mount();
    const images = ['/not-there.jpg', '/demo/pictures/wall.webp'];
    list.films = images.map((src, index) => ({
      id: `${index}`,
      title: 'A',
      year: 1999,
      image: {src},
    }));
    await list.updateComplete;
    await openCard(list, 0);
    const picture = () => dialog(list).querySelector('img')!;
    const isDrawn = () => dialog(list).querySelector('figure svg') !== null;
    await waitUntil(() => isDrawn() && picture().hidden, 'drawn');
    await press(list, inside(list, 'Next'));
    await waitUntil(() => !isDrawn() && picture().naturalWidth > 0, 'loaded');
    expect(picture().hidden).to.equal(false);
    await press(list, inside(list, 'Previous'));
    await waitUntil(() => isDrawn() && picture().hidden, 'drawn again');
  });

  it('say beside the curator’s year when the film was made, where that differs', async () => {
    const list = await mount();
    await openCard(list, 2);
    expect(textOf(dialog(list).querySelector('.line'))).to.match(/^1950,? made 1949 /);
    await press(list, inside(list, 'Previous'));
    expect(textOf(dialog(list).querySelector('.line'))).to.not.contain('made');
  });

  it('of a film outside the result have no neighbours', async () => {
    const list = await mount('<soviet-film-list query="leader=Vladimir+Lenin"></soviet-film-list>');
    list.open('the-star');
    await list.updateComplete;
    expect(textOf(dialog(list))).to.not.match(/Previous|Next/);
  });

  it('close when the film goes', async () => {
    const list = await mount();
    list.open('the-star');
    await list.updateComplete;
    list.films = [{id: 'a', title: 'A', year: 1950}];
    await list.updateComplete;
    expect(isOpen(list)).to.equal(false);
  });

  it('of a film with nothing but a title and a year are whole', async () => {
    const list = await mount();
    list.films = [{id: 'a', title: 'A', year: 1950}];
    list.open('a');
    await list.updateComplete;
    expect(textOf(dialog(list))).to.match(/^1 of 1 Cite Close A 1950$/);
  });

  for (const [scheme, text, ground] of [
    ['light', 'initial', 255],
    ['dark', 'initial', 0],
    ['light', '#eee', 0],
    ['dark', '#222', 255],
  ] as const) {
    it(`lie on an opaque ground where the page wants none: ${scheme}, text ${text}`, async () => {
      const list = await mount(`<soviet-film-list theme="${scheme}"
        style="--film-list-surface: transparent; --film-list-text: ${text}"></soviet-film-list>`);
      await openCard(list, 0);
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.fillStyle = getComputedStyle(dialog(list)).backgroundColor;
      pen.fillRect(0, 0, 1, 1);
      expect([...pen.getImageData(0, 0, 1, 1).data]).to.deep.equal([ground, ground, ground, 255]);
    });
  }

  it('companions can open and close them', async () => {
    const list = await mount();
    const events = listen(list, 'film-open');
    const companion = document.createElement('div');
    list.append(companion);
    let snapshot: {open: (id: string) => void; film: unknown} | undefined;
    const request = Object.assign(
      new CustomEvent('context-request', {bubbles: true, composed: true}),
      {
        context: 'soviet-film-list',
        callback: (value: never) => (snapshot = value),
        subscribe: false,
      },
    );
    companion.dispatchEvent(request);
    snapshot!.open('the-star');
    await list.updateComplete;
    expect(isOpen(list)).to.equal(true);
    expect(events.length).to.equal(1);
  });
});

describe('the details in Russian', () => {
  it('have Russian words', async () => {
    const list = await mount('<soviet-film-list lang="ru"></soviet-film-list>');
    await press(list, all(list, '[part=card-title] button')[0]!);
    expect(textOf(dialog(list))).to.match(/Оператор.*Проверка утверждений.*Источники/);
  });
});
