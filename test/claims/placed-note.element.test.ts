import {expect} from '@open-wc/testing';
import {one, press} from '../list-page.js';
import {markers, notes, withFilm} from './claims-page.js';
import type {SovietFilmList} from '../../src/index.js';

const {supports} = CSS;

/** Makes any browser one without anchors, of which neither scripts nor this list's stylesheets hear. */
function forgetAnchors(list: SovietFilmList): void {
  const value = (...asked: [string, string]) =>
    !asked.join().includes('position-area') && supports(...asked);
  Object.defineProperty(CSS, 'supports', {value, configurable: true, writable: true});
  const root = list.shadowRoot!;
  root.adoptedStyleSheets = root.adoptedStyleSheets.map(withoutAnchors);
}

function withoutAnchors({cssRules}: CSSStyleSheet): CSSStyleSheet {
  const rest = [...cssRules]
    .map(rule => rule.cssText)
    .filter(text => !text.includes('position-area'));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rest.join(''));
  return sheet;
}

describe('an open note, where browsers have no anchors', () => {
  afterEach(() => {
    Object.defineProperty(CSS, 'supports', {value: supports, configurable: true, writable: true});
    window.scrollTo(0, 0);
  });

  /** In a page that is scrolled; the list begins so far from its left edge. */
  async function openAt(left: string, dir: string) {
    const list = await withFilm(
      `<div style="inline-size: 700px; margin: 60vh 0 200vh ${left}"><soviet-film-list></soviet-film-list></div>`,
    );
    forgetAnchors(list);
    one(list, '[part=base]').dir = dir;
    window.scrollTo({top: 200, behavior: 'instant'});
    await press(list, markers(list)[0]!);
    expect(window.scrollY).to.be.above(100);
    const [note] = notes(list);
    expect(note!.matches(':popover-open')).to.equal(true);
    return {
      box: note!.getBoundingClientRect(),
      words: note!.querySelector('p')!.getBoundingClientRect(),
      text: one(list, '[part=card-description]').getBoundingClientRect(),
    };
  }

  for (const [dir, side] of [
    ['ltr', 'left'],
    ['rtl', 'right'],
  ] as const) {
    it(`lies under its paragraph, its words under those: ${dir}`, async () => {
      const {box, text, words} = await openAt('40px', dir);
      expect(box.top - text.bottom).to.be.within(0, 12);
      expect(words[side]).to.be.closeTo(text[side], 2);
    });
  }

  it('does not leave the page on the right', async () => {
    const {box, text} = await openAt('calc(100vw - 595px)', 'ltr');
    const {clientWidth} = document.documentElement;
    expect(text.left + box.width).to.be.above(clientWidth);
    expect(box.right).to.be.closeTo(clientWidth, 1);
    expect(box.top - text.bottom).to.be.within(0, 12);
  });

  it('nor on the left', async () => {
    const {box} = await openAt('-380px', 'rtl');
    expect(box.left).to.be.closeTo(0, 1);
  });
});
