/** A row opens its film by a click, and by nothing that only looks like one. */
import {expect, fixture} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {all, mount, one} from '../list-page.js';
import {click, drag} from '../mouse.js';
import {isOpen} from '../details/details-page.js';

const MODIFIERS = ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const;

async function timeline(): Promise<SovietFilmList> {
  const list = await mount('<soviet-film-list view="timeline"></soviet-film-list>');
  await list.updateComplete;
  return list;
}

const cell = (list: SovietFilmList) => all(list, '[part=timeline-row] .by')[0]!;

describe('a row of the timeline', () => {
  afterEach(() => document.getSelection()?.removeAllRanges());

  it('opens by a click', async () => {
    const list = await timeline();
    await click(cell(list));
    await list.updateComplete;
    expect(isOpen(list)).to.equal(true);
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`stays when its words are selected, in a root that is ${mode}`, async () => {
      const outer = await fixture<HTMLElement>('<div></div>');
      const list = document.createElement('soviet-film-list');
      list.view = 'timeline';
      // Small letters, so that the columns have room in a window of 800 pixels.
      list.style.fontSize = '9px';
      outer.attachShadow({mode}).append(list);
      await list.updateComplete;
      await list.updateComplete;
      await drag([cell(list), 0.02, 0.5], [cell(list), 0.6, 0.5]);
      await list.updateComplete;
      expect(String(document.getSelection())).to.not.equal('');
      expect(isOpen(list)).to.equal(false);
      await click(one(list, '[part=timeline-row] button'));
      await list.updateComplete;
      expect(isOpen(list), 'its button opens it still').to.equal(true);
    });
  }
});

describe('with a modifier key', () => {
  for (const [view, selector] of [
    ['timeline', '[part=timeline-row] .by'],
    ['cards', '[part=card] [part=poster]'],
    ['list', '[part=card] [part=poster]'],
  ] as const) {
    it(`a click opens nothing: ${view}`, async () => {
      const list = await mount(`<soviet-film-list view="${view}"></soviet-film-list>`);
      await list.updateComplete;
      const act = async (init: MouseEventInit) => {
        one(list, selector).dispatchEvent(new MouseEvent('click', {bubbles: true, ...init}));
        await list.updateComplete;
        return isOpen(list);
      };
      for (const modifier of MODIFIERS) expect(await act({[modifier]: true})).to.equal(false);
      expect(await act({})).to.equal(true);
    });
  }
});
