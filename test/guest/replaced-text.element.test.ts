import {expect} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {dialog, inside, openCard, title} from '../details/details-page.js';
import {
  all,
  button,
  chip,
  count,
  hasFocus,
  mount,
  one,
  press,
  searchField,
  textOf,
  titles,
  type,
} from '../list-page.js';

/** Replaces each text by elements, as translators do; only those that have the word, if there is one. */
function replaceTexts(list: SovietFilmList, make: (text: Text) => void, word = ''): void {
  const walker = document.createTreeWalker(list.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) if (text.data.trim() && text.data.includes(word)) make(text);
}

function translate(text: Text): void {
  const font = document.createElement('font');
  font.append(Object.assign(document.createElement('font'), {textContent: `«${text.data}»`}));
  text.replaceWith(font);
}

/** Splits a text around a word, as scripts do that mark what was searched for. */
function highlight(word: string) {
  return (text: Text): void => {
    const found = text.splitText(text.data.indexOf(word));
    found.splitText(word.length);
    const mark = document.createElement('mark');
    mark.className = 'found';
    found.replaceWith(mark);
    mark.append(found);
  };
}

const fonts = (list: SovietFilmList) => all(list, 'font, .found').length;

describe('after others have replaced the texts', () => {
  it('the details are those of the next film, and the focus is in them', async () => {
    const list = await mount();
    await openCard(list, 1);
    replaceTexts(list, translate);
    await press(list, dialog(list).querySelector('.next')!);
    expect(title(list)).to.equal('The Fall of Berlin');
    expect(textOf(dialog(list).querySelector('.original'))).to.equal('Падение Берлина');
    expect(textOf(dialog(list).querySelector('.position'))).to.equal('3 of 10');
    expect(dialog(list).matches(':modal')).to.equal(true);
    expect(all(list, 'dialog')).to.have.length(1);
    expect(hasFocus(list, dialog(list).querySelector('h2')!)).to.equal(true);
    await press(list, inside(list, 'Close'));
    expect(all(list, 'dialog:modal')).to.have.length(0);
  });

  it('counts, facets and cards follow the search, and typing goes on', async () => {
    const list = await mount();
    replaceTexts(list, translate);
    searchField(list).focus();
    await type(list, 'berlin');
    expect(count(list)).to.equal('1 of 10 films');
    expect(titles(list)).to.deep.equal(['The Fall of Berlin']);
    expect(hasFocus(list, searchField(list))).to.equal(true);
    expect(searchField(list).value).to.equal('berlin');
    expect(textOf(chip(list, 'Joseph Stalin').closest('label'))).to.equal('Joseph Stalin 1');
  });

  it('all is in the new language of the list, in each view', async () => {
    for (const view of ['cards', 'list', 'timeline'] as const) {
      const list = await mount(`<soviet-film-list view="${view}"></soviet-film-list>`);
      replaceTexts(list, translate);
      list.lang = 'ru';
      await list.updateComplete;
      const fresh = await mount(`<soviet-film-list lang="ru" view="${view}"></soviet-film-list>`);
      const texts = [list, fresh].map(of => textOf(one(of, '[part=base]')));
      expect(texts[0]).to.equal(texts[1]);
      expect(fonts(list)).to.equal(0);
    }
  });

  it('a query that the page sets is not taken for one that was typed before', async () => {
    const list = await mount();
    await type(list, 'lenin');
    replaceTexts(list, translate);
    list.query = 'q=berlin';
    await list.updateComplete;
    await list.updateComplete;
    expect(list.query).to.equal('q=berlin');
    expect(searchField(list).value).to.equal('berlin');
    expect(count(list)).to.equal('1 of 10 films');
  });

  it('marked words are written over too, where only one text was split', async () => {
    const list = await mount();
    replaceTexts(list, highlight('films'), ' films');
    expect(fonts(list)).to.be.above(0);
    const view = button(list, 'List');
    view.focus();
    await press(list, view);
    await type(list, 'lenin');
    expect(count(list)).to.equal('3 of 10 films');
    expect(fonts(list)).to.equal(0);
    expect(hasFocus(list, button(list, 'List'))).to.equal(true);
  });

  it('the page stays where it is scrolled', async () => {
    const list = await mount();
    // The page is longer than the list, whose length changes with its texts.
    document.body.style.paddingBottom = '2000px';
    window.scrollTo(0, 700);
    const {scrollY} = window;
    replaceTexts(list, translate);
    list.requestUpdate();
    await list.updateComplete;
    expect(fonts(list)).to.equal(0);
    expect(window.scrollY).to.equal(scrollY);
    window.scrollTo(0, 0);
    document.body.style.paddingBottom = '';
  });
});

describe('where nobody has replaced anything', () => {
  it('no element is rendered twice', async () => {
    const list = await mount();
    const elements = [one(list, '[part=base]'), one(list, '[part=card]'), searchField(list)];
    await type(list, 'lenin');
    await press(list, button(list, 'List'));
    await type(list, '');
    await openCard(list, 0);
    const style = document.createElement('style');
    list.shadowRoot!.append(style);
    list.requestUpdate();
    await list.updateComplete;
    expect(elements[0]!.isConnected && elements[2]!.isConnected).to.equal(true);
    expect(style.isConnected).to.equal(true);
  });
});
