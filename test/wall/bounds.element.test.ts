/** What is drawn grows in line with what is given, up to the bounds, and not beyond them. */
import {expect} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {all, button, mount, openFilters, press} from '../list-page.js';

const film = {title: 'A', year: 1950};

function many<T>(count: number, make: (index: number) => T): T[] {
  return [...new Array<undefined>(count).keys()].map(make);
}

function withChecks(id: string, count: number) {
  return {
    ...film,
    id,
    description: many(count, place => `word${place}`).join(' '),
    sources: [{title: 'S'}],
    checks: many(count, place => ({
      field: 'description',
      quote: `word${place}`,
      verdict: 'partly',
      note: 'N',
      sources: [0],
    })),
  };
}

/** Films by their size, and the size that is the bound. */
const INPUTS: Readonly<Record<string, [(size: number) => unknown, number]>> = {
  'a title of many words': [size => [{...film, id: 'a', title: 'word '.repeat(size)}], 100],
  'a film with many checks': [size => [withChecks('a', size)], 100],
  'films with many checks': [size => many(8, place => withChecks(`f${place}`, size)), 100],
  'films with many leaders': [
    size =>
      many(10, place => ({
        ...film,
        id: `f${place}`,
        leaders: many(size, leader => `L${place * size + leader}`),
      })),
    100,
  ],
  'films with one id': [size => many(size, () => ({...film, id: 'a'})), 48],
};

/** Elements in the list once the films are drawn, with all notes and all facet values. */
async function drawn(list: SovietFilmList, films: unknown): Promise<number> {
  list.films = films;
  await list.updateComplete;
  openFilters(list);
  await list.updateComplete;
  for (const more of all(list, '.more-values[aria-expanded=false]')) await press(list, more);
  const count = all(list, '*').length;
  list.films = [{...film, id: 'a'}];
  await list.updateComplete;
  return count - all(list, '*').length;
}

describe('what is drawn', () => {
  const {warn} = console;

  beforeEach(() => (console.warn = () => undefined));
  afterEach(() => (console.warn = warn));

  for (const [what, [make, bound]] of Object.entries(INPUTS)) {
    it(`${what}: at most twice as much for twice as many, and no more beyond the bound`, async () => {
      const list = await mount('<soviet-film-list checks="open"></soviet-film-list>');
      const half = await drawn(list, make(bound / 2));
      const whole = await drawn(list, make(bound));
      const beyond = await drawn(list, make(bound * 10));
      expect(whole).to.be.at.most(2.2 * half + 20);
      // A button for more, or for fewer, is all that may come.
      expect(beyond).to.be.at.most(whole + 4);
    });
  }

  it('the details of a film with many checks: the same', async function () {
    // A dialog of a hundred claims takes Firefox seconds on a busy machine.
    this.timeout(60_000);
    const list = await mount();
    const count = async (size: number): Promise<number> => {
      list.films = [withChecks('a', size)];
      list.open('a');
      await list.updateComplete;
      const {length} = all(list, '[part=details] *');
      list.close();
      await list.updateComplete;
      return length;
    };
    const [half, whole, beyond] = [await count(50), await count(100), await count(1000)];
    expect(half).to.be.greaterThan(100);
    expect(whole).to.be.at.most(2.2 * half);
    expect(beyond).to.be.at.most(whole);
    expect(button(list, 'A')).to.not.equal(undefined);
  });
});
