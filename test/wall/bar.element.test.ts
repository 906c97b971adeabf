/** The bar: one menu open at most, and ways to leave it; groups that are one stop for Tab. */
import {expect, waitUntil} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {all, button, chip, hasFocus, mount, one, press, textOf, titles} from '../list-page.js';

async function mountAt(width: number, attributes = ''): Promise<SovietFilmList> {
  const list = await mount(`<soviet-film-list ${attributes}></soviet-film-list>`);
  list.style.width = `${width}px`;
  await new Promise(requestAnimationFrame);
  return list;
}

const openMenus = (list: SovietFilmList): string[] =>
  all(list, '.opener[aria-expanded=true]').map(textOf);

async function key(list: SovietFilmList, name: string): Promise<KeyboardEvent> {
  const options = {key: name, bubbles: true, composed: true, cancelable: true};
  const event = new KeyboardEvent('keydown', options);
  list.shadowRoot!.activeElement!.dispatchEvent(event);
  await list.updateComplete;
  return event;
}

describe('menus of the bar', () => {
  it('open under their buttons, drawn only then, one at a time', async () => {
    const list = await mountAt(1400);
    expect(all(list, '[part=facet]').length).to.equal(0);
    await press(list, button(list, 'Leader'));
    await press(list, button(list, 'Decade'));
    expect(openMenus(list)).to.deep.equal(['Decade']);
    expect(all(list, 'legend').map(textOf)).to.deep.equal(['Decade']);
    const panel = one(list, '.panel').getBoundingClientRect();
    expect(panel.top).to.be.closeTo(one(list, '[part=toolbar]').getBoundingClientRect().bottom, 2);
    await press(list, button(list, 'Decade'));
    expect(openMenus(list)).to.deep.equal([]);
  });

  it('cover what lies under them, on any surface', async () => {
    const list = await mountAt(1400);
    list.style.setProperty('--film-list-surface', 'transparent');
    const ground = (panel: string) => getComputedStyle(one(list, panel)).backgroundColor;
    await press(list, button(list, 'Leader'));
    expect(ground('.panel')).not.to.match(/, 0\)|\/ 0\)|transparent/);
    await press(list, one(list, '.export summary'));
    await waitUntil(() => all(list, '.export .menu').length > 0, 'citing is drawn');
    expect(ground('.export .menu')).not.to.match(/, 0\)|\/ 0\)|transparent/);
  });

  it('close by Escape, which is used up, and the focus goes to the button', async () => {
    const list = await mountAt(1400);
    await press(list, button(list, 'Leader'));
    chip(list, 'Joseph Stalin').focus();
    const event = await key(list, 'Escape');
    expect(event.defaultPrevented).to.equal(true);
    expect(openMenus(list)).to.deep.equal([]);
    expect(hasFocus(list, button(list, 'Leader'))).to.equal(true);
    expect((await key(list, 'Escape')).defaultPrevented, 'the next is the page’s').to.equal(false);
  });

  it('close by a press and by the focus elsewhere, not by one inside', async () => {
    const list = await mountAt(1400);
    const down = (element: Element) => {
      for (const name of ['pointerdown', 'pointerup'])
        element.dispatchEvent(new PointerEvent(name, {bubbles: true, composed: true}));
      return list.updateComplete;
    };
    await press(list, button(list, 'Leader'));
    await down(one(list, '[part=facet-label]'));
    expect(openMenus(list)).to.deep.equal(['Leader']);
    await down(document.body);
    expect(openMenus(list)).to.deep.equal([]);
    await press(list, button(list, 'Leader'));
    one(list, '[part=search-input]').focus();
    await list.updateComplete;
    expect(openMenus(list)).to.deep.equal([]);
  });

  it('say how many values are chosen in their names, in each language', async () => {
    const query = 'query="leader=Joseph+Stalin&leader=Vladimir+Lenin"';
    const names = (list: SovietFilmList) =>
      all(list, '[part=facets] .opener, .filters .opener').map(
        opener => opener.ariaLabel ?? textOf(opener),
      );
    const list = await mountAt(1400, query);
    expect(names(list)).to.deep.equal([
      ...['Leader, 2 chosen', 'Period', 'Decade', 'Who leads'],
      'Filters, 2 chosen',
    ]);
    list.lang = 'ru';
    await list.updateComplete;
    expect(names(list)[0]).to.equal('Лица, выбрано: 2');
    list.lang = 'en';
    list.style.width = '390px';
    await press(list, one(list, '.filters .opener'));
    expect(one(list, '.panel summary').ariaLabel).to.equal('Leader on screen, 2 chosen');
    list.clear();
    await list.updateComplete;
    expect(one(list, '.panel summary').ariaLabel).to.equal(null);
  });

  it('that are only a sign have their word as a tooltip too', async () => {
    const list = await mountAt(1400);
    const citing = one(list, '[part=toolbar] .export summary');
    expect([citing.title, textOf(citing)]).to.deep.equal(['Cite and export', 'Cite and export']);
    expect(one(list, '.foot summary').title).to.equal('');
  });

  it('come into the window where they open at its end, and their button stays there', async () => {
    const list = await mountAt(390);
    list.style.paddingBlockEnd = '50vh';
    const citing = one(list, '.foot summary');
    const {clientHeight} = document.documentElement;
    window.scrollBy({
      top: citing.getBoundingClientRect().bottom - clientHeight,
      behavior: 'instant',
    });
    await press(list, citing);
    const box = () => one(list, '.foot .menu').getBoundingClientRect();
    await waitUntil(() => all(list, '.foot .menu').length > 0 && box().bottom <= clientHeight + 1);
    expect(citing.getBoundingClientRect().top).to.be.at.least(0);
  });

  it('say how many values are chosen, and take one facet’s away in one step', async () => {
    const list = await mountAt(1400, 'query="leader=Joseph+Stalin&decade=1940s"');
    await press(list, button(list, 'Leader 1'));
    await press(list, button(list, 'Clear'));
    expect(list.query).to.equal('decade=1940s');
    expect(hasFocus(list, button(list, 'Leader'))).to.equal(true);
  });

  it('have what else the host names under one more', async () => {
    const list = await mountAt(1400, 'facets="leader period decade who-leads studio country"');
    const names = all(list, '[part=facets] .opener').map(textOf);
    expect(names).to.deep.equal(['Leader', 'Period', 'Decade', 'Who leads', 'More']);
    await press(list, button(list, 'More'));
    expect(all(list, 'legend').map(textOf)).to.deep.equal(['Studio', 'Country today']);
  });

  it('are one where the list is narrow, which ends in the films', async () => {
    const list = await mountAt(390, 'query="leader=Vladimir+Lenin"');
    await press(list, button(list, 'Filters 1'));
    expect(all(list, '.filters legend').length).to.equal(4);
    expect(all(list, '.filters [part=sort]').length).to.equal(1);
    await press(list, button(list, 'Show 3 films'));
    expect(all(list, '.panel').length).to.equal(0);
    expect(hasFocus(list, one(list, '[part=card]'))).to.equal(true);
  });
});

describe('groups of the bar', () => {
  const stops = (list: SovietFilmList, selector: string): number =>
    all(list, selector).filter(({tabIndex}) => tabIndex === 0).length;

  it('facets are one stop, and arrow keys go on', async () => {
    const list = await mountAt(1400);
    expect(stops(list, '[part=facets] .opener')).to.equal(1);
    button(list, 'Leader').focus();
    const places = [];
    for (const name of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await key(list, name);
      places.push(textOf(list.shadowRoot!.activeElement));
    }
    expect(places).to.deep.equal(['Period', 'Who leads', 'Who leads', 'Decade', 'Leader']);
    expect(stops(list, '[part=facets] .opener')).to.equal(1);
  });

  it('views are radios, and arrow keys choose', async () => {
    const list = await mountAt(1400);
    expect(one(list, '[part=views]').getAttribute('role')).to.equal('radiogroup');
    expect(stops(list, '[part=view-button]')).to.equal(1);
    button(list, 'Cards').focus();
    await key(list, 'ArrowRight');
    expect(list.view).to.equal('list');
    expect(hasFocus(list, button(list, 'List'))).to.equal(true);
    expect(stops(list, '[part=view-button]')).to.equal(1);
  });
});

describe('what is chosen', () => {
  it('stands under the bar, and each can be taken away by itself', async () => {
    const list = await mountAt(1400, 'query="leader=Vladimir+Lenin&leader=Joseph+Stalin"');
    expect(all(list, '.chosen').map(textOf)).to.deep.equal(['Joseph Stalin ×', 'Vladimir Lenin ×']);
    await press(list, all(list, '.chosen')[0]!);
    expect(list.query).to.equal('leader=Vladimir+Lenin');
    await press(list, all(list, '.chosen')[0]!);
    expect(all(list, '.chosen, [part=clear]').length).to.equal(0);
    expect(titles(list).length).to.equal(10);
  });

  it('is said where nothing is found', async () => {
    const list = await mountAt(1400, 'query="q=zzzz&decade=1940s"');
    expect(textOf(one(list, '[part=empty]'))).to.equal(
      'No film matches. “zzzz” 1940s × Clear filters',
    );
  });
});

describe('the introduction', () => {
  const lines = (list: SovietFilmList): number =>
    Math.round(one(list, '[part=introduction]').clientHeight / 24);

  it('has two lines, and unfolds; Tab skips markers that may be cut off', async () => {
    const list = await mountAt(1400);
    const more = button(list, 'more');
    const stops = () => all(list, '[part=introduction] button').map(({tabIndex}) => tabIndex);
    expect([lines(list), more.getAttribute('aria-expanded')]).to.deep.equal([2, 'false']);
    expect(stops()).to.deep.equal([-1, -1, -1]);
    await press(list, more);
    expect(lines(list)).to.be.above(2);
    expect(stops()).to.deep.equal([0, 0, 0]);
    expect(more.getAttribute('aria-expanded')).to.equal('true');
  });

  it('a short one is whole', async () => {
    const list = await mountAt(1400);
    list.films = {introduction: 'Ten films.', films: [{id: 'a', title: 'A', year: 1950}]};
    await list.updateComplete;
    expect(all(list, '.unfold, .clamped').length).to.equal(0);
  });

  it('is whole where all notes are written out', async () => {
    const list = await mountAt(1400, 'checks="open"');
    expect(lines(list)).to.be.above(2);
    expect(all(list, '.unfold').length).to.equal(0);
  });
});
