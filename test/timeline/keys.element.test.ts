import {expect} from '@open-wc/testing';
import {one, textOf} from '../list-page.js';
import type {SovietFilmList} from '../../src/index.js';
import {inTime, rows} from './timeline-page.js';

describe('the rows of the timeline, by keyboard', () => {
  /** What a key does: the row that has the focus then, and whether the page may scroll. */
  const pressKey = (list: SovietFilmList, key: string, modifiers = {}) => {
    const options = {key, bubbles: true, composed: true, cancelable: true, ...modifiers};
    const event = new KeyboardEvent('keydown', options);
    list.shadowRoot!.activeElement!.dispatchEvent(event);
    const place = rows(list).findIndex(row => row.contains(list.shadowRoot!.activeElement));
    return [place, event.defaultPrevented];
  };
  const buttons = (list: SovietFilmList) => rows(list).map(row => row.querySelector('button')!);

  it('arrow keys walk the rows, Home and End go to the ends', async () => {
    const list = await inTime();
    buttons(list)[0]!.focus();
    const keys = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home'];
    const places = [1, 2, 1, 9, 9, 0];
    expect(keys.map(key => pressKey(list, key))).to.deep.equal(places.map(place => [place, true]));
    expect(
      textOf(one(list, `#${one(list, '[role=table]').getAttribute('aria-describedby')}`)),
    ).to.contain('Arrow keys');
  });

  it('keys with a modifier stay the browser’s', async () => {
    const list = await inTime();
    buttons(list)[4]!.focus();
    for (const name of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey']) {
      for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) {
        expect(pressKey(list, key, {[name]: true}), `${name} ${key}`).to.deep.equal([4, false]);
      }
    }
  });

  it('Tab stops at one row: the one that was left, or the first where that is gone', async () => {
    const list = await inTime();
    const stops = () =>
      buttons(list).flatMap((button, place) => (button.tabIndex === 0 ? [place] : []));
    expect(stops()).to.deep.equal([0]);
    buttons(list)[0]!.focus();
    pressKey(list, 'End');
    await list.updateComplete;
    expect(stops()).to.deep.equal([9]);
    list.query = 'q=lenin';
    await list.updateComplete;
    expect(stops()).to.deep.equal([0]);
    list.query = '';
    await list.updateComplete;
    expect(stops()).to.deep.equal([9]);
  });
});
