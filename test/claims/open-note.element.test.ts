import {expect, fixture} from '@open-wc/testing';
import {all, hasFocus, mount, one, press, textOf} from '../list-page.js';
import {CHECKED, markers, notes, withFilm} from './claims-page.js';
import type {SovietFilmList} from '../../src/index.js';

async function escape(list: SovietFilmList, element: Element): Promise<boolean> {
  const options = {key: 'Escape', bubbles: true, composed: true, cancelable: true};
  const isFree = element.dispatchEvent(new KeyboardEvent('keydown', options));
  await list.updateComplete;
  return isFree;
}

describe('a marker', () => {
  it('opens its note with its sources behind its paragraph, and keeps the focus', async () => {
    const list = await withFilm();
    const [, marker] = markers(list);
    expect(notes(list).length).to.equal(0);
    await press(list, marker!);
    const [note] = notes(list);
    expect(textOf(note)).to.equal(
      '2 Unverified × Not found. Фильм, Archive, 2001 A. Writer, Printed',
    );
    expect(note!.previousElementSibling === one(list, '[part=card-description]')).to.equal(true);
    expect(hasFocus(list, marker!)).to.equal(true);
    expect(marker!.getAttribute('aria-expanded')).to.equal('true');
    expect(marker!.getAttribute('aria-controls')).to.equal(note!.id);
    const sources = all(list, '.sources li');
    const link = sources[0]!.querySelector('a')!;
    expect([link.href, link.rel]).to.deep.equal(['https://ru.example/a', 'noopener noreferrer']);
    expect(link.querySelector('cite')!.lang).to.equal('ru');
    expect(sources[1]!.querySelector('a') === null).to.equal(true);
    expect(sources[1]!.lang).to.equal('en');
  });

  it('and Escape closes it, leaves the focus, and keeps the key from the page', async () => {
    const list = await withFilm();
    const [marker] = markers(list);
    await press(list, marker!);
    const heard: string[] = [];
    const hear = ({key}: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    expect(await escape(list, marker!)).to.equal(false);
    expect(heard).to.deep.equal([]);
    expect(notes(list).length).to.equal(0);
    expect(hasFocus(list, marker!)).to.equal(true);
    expect(await escape(list, marker!)).to.equal(true);
    expect(heard).to.deep.equal(['Escape']);
    document.removeEventListener('keydown', hear);
  });

  for (const [what, selector] of [
    ['Escape from a link to its sources', '.note .sources a'],
    ['its own button', '.note .shut'],
  ] as const) {
    it(`gets the focus back when its note is closed by ${what}`, async () => {
      const list = await withFilm();
      await press(list, markers(list)[0]!);
      const inside = one(list, selector);
      inside.focus();
      if (selector.endsWith('a')) expect(await escape(list, inside)).to.equal(false);
      else await press(list, inside);
      expect(notes(list).length).to.equal(0);
      expect(hasFocus(list, markers(list)[0]!)).to.equal(true);
    });
  }

  it('closes what it opened; only one note is open at a time, of all films', async () => {
    const list = await withFilm();
    list.films = [CHECKED, {...CHECKED, id: 'other'}];
    await list.updateComplete;
    for (const [index, wanted] of [
      [0, '1'],
      [2, '3'],
      [4, '2'],
      [4, null],
    ] as const) {
      await press(list, markers(list)[index]!);
      const open = notes(list).map(note => textOf(note.querySelector('.number')));
      expect(open).to.deep.equal(wanted ? [wanted] : []);
      expect(hasFocus(list, markers(list)[index]!)).to.equal(true);
    }
  });

  it('draws no card anew but its own', async () => {
    const list = await mount();
    const cards = all(list, '[part=card]');
    const changed = new Set<Element>();
    const observer = new MutationObserver(records => {
      for (const {target} of records)
        for (const card of cards) if (card.contains(target)) changed.add(card);
    });
    const options = {subtree: true, childList: true, attributes: true, characterData: true};
    observer.observe(list.shadowRoot!, options);
    await press(list, cards[2]!.querySelector<HTMLElement>('[part=check-marker]')!);
    await new Promise(requestAnimationFrame);
    expect([...changed].map(card => cards.indexOf(card as HTMLElement))).to.deep.equal([2]);
    observer.disconnect();
  });

  it('keeps its note open while people search', async () => {
    const list = await withFilm();
    await press(list, markers(list)[0]!);
    for (const query of ['q=nothing', '']) {
      list.query = query;
      await list.updateComplete;
    }
    expect(notes(list).length).to.equal(1);
  });

  it('speaks Russian in a Russian page', async () => {
    const list = await withFilm('<soviet-film-list lang="ru"></soviet-film-list>');
    expect(markers(list)[0]!.getAttribute('aria-label')).to.equal(
      'Примечание 1 к фильму «Film»: верно отчасти',
    );
    expect(textOf(one(list, '[part=card-standing]'))).to.match(/3.*4/);
  });
});

describe('an open note', () => {
  const atWidth = async (width: number, dir = 'ltr') => {
    const list = await withFilm(
      `<div dir="${dir}" style="width: ${width}px"><soviet-film-list></soviet-film-list></div>`,
    );
    const before = one(list, '[part=card]').getBoundingClientRect().height;
    await press(list, markers(list)[0]!);
    const [note] = notes(list);
    const box = note!.getBoundingClientRect();
    const text = one(list, '[part=card-description]').getBoundingClientRect();
    const card = one(list, '[part=card]').getBoundingClientRect();
    return {list, note: note!, box, text, grown: card.height - before};
  };

  for (const dir of ['ltr', 'rtl']) {
    it(`lies over the wall, beside its paragraph, and moves nothing: ${dir}`, async () => {
      const {box, grown, note, text} = await atWidth(700, dir);
      expect(note.matches(':popover-open')).to.equal(true);
      expect(grown).to.equal(0);
      // Under it, or over it where the window ends.
      const isUnder = box.top > text.top;
      expect(isUnder ? box.top - text.bottom : text.top - box.bottom).to.be.within(0, 12);
      // The interface is English, and runs as English does.
      expect(Math.abs(box.left - text.left)).to.be.below(20);
    });
  }

  it('does not leave the window where the page leaves no room beside the words', async () => {
    const page = await fixture<HTMLElement>(
      '<div style="width: 700px; position: absolute; left: 0"><soviet-film-list></soviet-film-list></div>',
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('soviet-film-list::part(base) { padding: 0; }');
    document.adoptedStyleSheets.push(sheet);
    const list = page.querySelector('soviet-film-list')!;
    await list.updateComplete;
    const marker = one(list, '[part=introduction] button');
    for (const dir of ['ltr', 'rtl']) {
      one(list, '[part=base]').dir = dir;
      page.style.cssText = `width: 700px; position: absolute; ${dir === 'ltr' ? 'left' : 'right'}: 0`;
      await press(list, marker);
      const {left, right} = one(list, '.note').getBoundingClientRect();
      expect(left, dir).to.be.at.least(0);
      expect(right, dir).to.be.at.most(document.documentElement.clientWidth);
      await press(list, marker);
    }
    document.adoptedStyleSheets.pop();
  });

  it('stands in the flow where there is no room, on its own line', async () => {
    const {box, grown, note, text} = await atWidth(390);
    expect(note.matches(':popover-open')).to.equal(false);
    expect(grown).to.be.above(box.height);
    expect(box.top).to.be.at.least(text.bottom);
  });

  it('is closed by the browser too, and the list knows of it', async () => {
    const {list, note} = await atWidth(700);
    note.hidePopover();
    await list.updateComplete;
    expect(notes(list).length).to.equal(0);
    expect(markers(list)[0]!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('has a target of 24 pixels, which moves no letter', async () => {
    const {list} = await atWidth(700);
    for (const marker of markers(list)) {
      const {height, width} = marker.getBoundingClientRect();
      expect(Math.min(height, width)).to.be.at.least(24);
    }
    const {height} = one(list, '[part=card-fact]').getBoundingClientRect();
    list.checks = 'off';
    await list.updateComplete;
    expect(one(list, '[part=card-fact]').getBoundingClientRect().height).to.equal(height);
  });
});
