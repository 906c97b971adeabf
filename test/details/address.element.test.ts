import {expect} from '@open-wc/testing';
import {closed, dialog, inside, isOpen, openCard, title} from './details-page.js';
import {listen, mount, press, textOf} from '../list-page.js';
import type {SovietFilmList} from '../../src/index.js';

describe('a film in the address', () => {
  const settle = async (list: SovietFilmList): Promise<void> => {
    await new Promise(resolve => window.addEventListener('popstate', resolve, {once: true}));
    await list.updateComplete;
  };

  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is written when a person opens it, and back closes it', async () => {
    const list = await mount('<soviet-film-list url-state="hash"></soviet-film-list>');
    await openCard(list, 7);
    expect(location.hash).to.equal('#film=the-star');
    history.back();
    await settle(list);
    expect(isOpen(list)).to.equal(false);
    history.forward();
    await settle(list);
    expect(title(list)).to.equal('The Star');
  });

  it('follows to the next film, and back leads out of the details', async () => {
    const list = await mount('<soviet-film-list url-state="hash"></soviet-film-list>');
    await openCard(list, 6);
    await press(list, inside(list, 'Next'));
    while (location.hash !== '#film=the-star') await new Promise(requestAnimationFrame);
    history.back();
    await settle(list);
    expect(location.hash).to.equal('');
    expect(isOpen(list)).to.equal(false);
  });

  it('is not touched any more by a list that has left the page', async () => {
    const list = await mount('<soviet-film-list url-state="hash"></soviet-film-list>');
    await openCard(list, 7);
    const done = closed(list);
    dialog(list).close();
    list.remove();
    await done;
    expect(location.hash).to.equal('#film=the-star');
  });

  it('opens when the page does, and leaves with the details', async () => {
    history.replaceState(null, '', '#film=the-chairman&q=rural');
    const list = await mount('<soviet-film-list url-state="hash"></soviet-film-list>');
    const events = listen(list, 'film-open');
    await list.updateComplete;
    expect(title(list)).to.equal('The Chairman');
    expect(list.query).to.equal('q=rural');
    expect(inside(list, 'Link').getAttribute('href')).to.match(/#film=the-chairman$/);
    const done = closed(list);
    await press(list, inside(list, 'Close'));
    await done;
    expect(location.hash).to.equal('#q=rural');
    expect(events.length).to.equal(0);
  });

  it('is not written, and not linked to, when the page did not ask for it', async () => {
    const list = await mount();
    await openCard(list, 7);
    expect(location.hash).to.equal('');
    expect(textOf(dialog(list).querySelector('.bar'))).to.not.contain('Link');
  });
});
