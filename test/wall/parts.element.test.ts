import {expect} from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import type {SovietFilmList} from '../../src/index.js';
import {VIEWS} from '../../src/attributes.js';
import {all, mount, one, openFilters, press} from '../list-page.js';

const {modules} = manifest as {
  modules: {declarations: {tagName?: string; cssParts?: {name: string}[]}[]}[];
};
const PARTS = modules
  .flatMap(({declarations}) => declarations)
  .find(({tagName}) => tagName === 'soviet-film-list')!
  .cssParts!.map(({name}) => name);

const MARK = 'rgb(1, 2, 3)';

/** A page's own stylesheet, which reaches the parts of a tree and nothing inside another tree. */
function pageStyles(): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = PARTS.map(
    name => `soviet-film-list::part(${name}) { text-emphasis-color: ${MARK} !important; }`,
  ).join('\n');
  return style;
}

/** The names of the parts that are drawn, and of those of them that the page did not reach. */
function partsIn(list: SovietFilmList) {
  const drawn = all(list, '[part]');
  const names = (elements: Element[]) => elements.map(element => element.getAttribute('part')!);
  const missed = drawn.filter(
    element => getComputedStyle(element).getPropertyValue('text-emphasis-color') !== MARK,
  );
  return {drawn: names(drawn), missed: names(missed)};
}

describe('parts', () => {
  it('are reached by ::part(), every one of them, in every view, with details and notes', async () => {
    const style = pageStyles();
    document.head.append(style);
    const seen = new Set<string>();
    const look = (list: SovietFilmList) => {
      const {drawn, missed} = partsIn(list);
      expect(missed).to.deep.equal([]);
      for (const name of drawn) seen.add(name);
    };
    for (const view of VIEWS) {
      const list = await mount(
        `<soviet-film-list view="${view}" checks="open"></soviet-film-list>`,
      );
      openFilters(list);
      look(list);
      list.open('the-star');
      one(list, '[part=export] summary').click();
      await list.updateComplete;
      look(list);
      list.query = 'q=nothing-is-like-this';
      await list.updateComplete;
      look(list);
      list.films = [{id: 'a', title: 'A', year: 1950}, {}];
      list.query = '';
      await list.updateComplete;
      look(list);
    }
    style.remove();
    expect([...seen].sort()).to.deep.equal([...PARTS].sort());
  });

  it('stand in one tree: no element inside has a shadow root of its own', async () => {
    const list = await mount('<soviet-film-list view="timeline"></soviet-film-list>');
    list.open('the-star');
    await press(list, one(list, 'th button'));
    expect(all(list, '*').filter(element => element.shadowRoot)).to.deep.equal([]);
    expect(all(list, ':not(:defined)')).to.deep.equal([]);
  });
});
