/** What is open closes where a press or the focus leaves it; by real keys and presses. */
import {expect, fixture} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {markers, withFilm} from '../claims/claims-page.js';
import {dialog, inside} from '../details/details-page.js';
import {heard, keys, mountAt, open, unfoldCite, withTerm} from '../layers-page.js';
import {button, hasFocus, one, press} from '../list-page.js';
import {click} from '../mouse.js';

describe('inside a closed shadow root', () => {
  let list: SovietFilmList;
  let other: HTMLElement;

  beforeEach(async () => {
    const outer = await fixture<HTMLElement>('<div style="width: 1400px"></div>');
    list = document.createElement('soviet-film-list');
    other = document.createElement('p');
    other.textContent = 'Beside the list.';
    outer.attachShadow({mode: 'closed'}).append(other, list);
    await list.updateComplete;
  });

  it('a press in a menu chooses, and leaves it open; one elsewhere in that root closes it', async () => {
    await click(button(list, 'Leader'));
    await click(one(list, '.panel [part=chip] input'));
    await list.updateComplete;
    expect(list.query).to.equal('leader=Joseph+Stalin');
    expect(open(list)).to.deep.equal(['Leader 1']);
    await click(other);
    await list.updateComplete;
    expect(open(list)).to.deep.equal([]);
  });

  it('Escape closes the menu alone', async () => {
    await press(list, button(list, 'Leader'));
    button(list, 'Leader').focus();
    expect(await heard(() => keys(list, 'Escape', 'Escape'))).to.deep.equal(['Escape']);
    expect(open(list)).to.deep.equal([]);
  });
});

describe('a press', () => {
  it('elsewhere in the page closes a menu, even where the page keeps the press to itself', async () => {
    const list = await mountAt(1400);
    const map = document.createElement('div');
    map.style.height = '50px';
    for (const name of ['pointerdown', 'pointerup', 'mousedown'])
      map.addEventListener(name, event => {
        event.stopPropagation();
        event.preventDefault();
      });
    list.before(map);
    await click(button(list, 'Decade'));
    await click(one(list, '[part=facet-label]'));
    expect(open(list)).to.deep.equal(['Decade']);
    await click(map);
    await list.updateComplete;
    expect(open(list)).to.deep.equal([]);
  });
});

describe('the focus', () => {
  for (const [what, width, name] of [
    ['a facet', 1400, 'Leader'],
    ['the sheet of filters', 390, 'Filters'],
  ] as const) {
    it(`closes ${what} that it leaves by Tab, and a later Escape leaves it where it is`, async () => {
      const list = await mountAt(width);
      const opener = button(list, name);
      opener.focus();
      await keys(list, 'Enter', 'Tab');
      expect(open(list)).to.deep.equal([name]);
      const panel = one(list, '.panel');
      const isInside = () => panel.contains(list.shadowRoot!.activeElement);
      expect(isInside()).to.equal(true);
      while (isInside()) await keys(list, 'Tab');
      expect(open(list)).to.deep.equal([]);
      const place = list.shadowRoot!.activeElement!;
      await keys(list, 'Escape');
      expect(hasFocus(list, place)).to.equal(true);
    });
  }

  it('closes Cite in the details, and the meaning of a term', async () => {
    const list = await withTerm();
    list.open('a');
    await list.updateComplete;
    await unfoldCite(list);
    dialog(list).querySelector<HTMLElement>('.formats button')!.focus();
    inside(list, 'Close').focus();
    await list.updateComplete;
    expect(open(list)).to.deep.equal(['details']);
    const term = dialog(list).querySelector<HTMLElement>('.term')!;
    term.focus();
    term.click();
    expect(open(list)).to.deep.equal(['details', 'meaning']);
    inside(list, 'Close').focus();
    expect(open(list)).to.deep.equal(['details']);
  });

  it('closes a note that lies over the wall when it leaves that and its paragraph', async () => {
    const list = await withFilm(
      '<div style="width: 700px"><soviet-film-list></soviet-film-list></div>',
    );
    const [first, second, third] = markers(list);
    await press(list, second!);
    first!.focus();
    await list.updateComplete;
    expect(open(list), 'a marker of its paragraph').to.deep.equal(['note']);
    one(list, '.shut').focus();
    third!.focus();
    await list.updateComplete;
    expect(open(list), 'one of another paragraph').to.deep.equal([]);
    expect(hasFocus(list, third!)).to.equal(true);
  });

  it('leaves open a note in the flow, which covers nothing', async () => {
    const list = await withFilm(
      '<div style="width: 390px"><soviet-film-list></soviet-film-list></div>',
    );
    await press(list, markers(list)[0]!);
    markers(list)[2]!.focus();
    await list.updateComplete;
    expect(open(list)).to.deep.equal(['note']);
  });

  it('goes from a marker into its note, and from there to the next marker', async () => {
    const list = await withFilm(
      '<div style="width: 700px"><soviet-film-list></soviet-film-list></div>',
    );
    const [first, second] = markers(list);
    first!.focus();
    const stops = [];
    for (const name of ['Enter', 'Tab', 'Tab', 'Tab']) {
      await keys(list, name);
      stops.push(list.shadowRoot!.activeElement);
    }
    const wanted = [first!, one(list, '.shut'), one(list, '.note a'), second!];
    expect(stops.map(stop => wanted.indexOf(stop as HTMLElement))).to.deep.equal([0, 1, 2, 3]);
  });
});
