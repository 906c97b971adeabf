/** Each Escape closes the innermost thing that is open, and nothing of the page's; by real keys. */
import {expect} from '@open-wc/testing';
import {dialog, isOpen} from '../details/details-page.js';
import {heard, keys, open, unfoldCite, withTerm} from '../layers-page.js';
import {hasFocus, mount, one, press} from '../list-page.js';
import {click} from '../mouse.js';

describe('one Escape closes one thing', () => {
  it('in the details: a meaning, Cite, the details, and then it is the page’s', async () => {
    const list = await withTerm();
    list.open('a');
    await list.updateComplete;
    const term = dialog(list).querySelector<HTMLElement>('.term')!;
    const seen: string[][] = [];
    const names = await heard(async () => {
      term.focus();
      term.click();
      await keys(list, 'Escape');
      seen.push(open(list));
      await unfoldCite(list);
      dialog(list).querySelector<HTMLElement>('.formats button')!.focus();
      await keys(list, 'Escape');
      seen.push(open(list));
      expect(hasFocus(list, dialog(list).querySelector('summary')!)).to.equal(true);
      await keys(list, 'Escape');
      seen.push(open(list));
    });
    expect(seen).to.deep.equal([['details'], ['details'], []]);
    expect(names).to.deep.equal([]);
    expect(await heard(() => keys(list, 'Escape'))).to.deep.equal(['Escape']);
  });

  it('after a press on the text of the details too', async () => {
    const list = await withTerm();
    list.open('a');
    await list.updateComplete;
    await unfoldCite(list);
    await click(one(list, 'dialog .formats .label'));
    expect(await heard(() => keys(list, 'Escape'))).to.deep.equal([]);
    expect(open(list)).to.deep.equal(['details']);
    const term = dialog(list).querySelector<HTMLElement>('.term')!;
    term.focus();
    term.click();
    await click(one(list, '.meaning:popover-open'));
    expect(await heard(() => keys(list, 'Escape'))).to.deep.equal([]);
    expect(open(list)).to.deep.equal(['details']);
    await click(one(list, 'dialog .found .verdict'));
    expect(await heard(() => keys(list, 'Escape'))).to.deep.equal([]);
    expect(open(list)).to.deep.equal([]);
  });

  it('on the wall: a meaning in a note, then the note', async () => {
    const list = await withTerm();
    await press(list, one(list, '[part=card] [part=check-marker]'));
    const term = one(list, '.note .term');
    const names = await heard(async () => {
      term.focus();
      term.click();
      await keys(list, 'Escape');
      expect(open(list)).to.deep.equal(['note']);
      await keys(list, 'Escape');
    });
    expect([open(list), names]).to.deep.equal([[], []]);
    expect(hasFocus(list, one(list, '[part=card] [part=check-marker]'))).to.equal(true);
  });

  it('also after a press on the words of a note, and where all notes are written out', async () => {
    const list = await withTerm();
    await press(list, one(list, '[part=card] [part=check-marker]'));
    await click(one(list, '.note .verdict'));
    expect(await heard(() => keys(list, 'Escape'))).to.deep.equal([]);
    expect(open(list)).to.deep.equal([]);
    list.checks = 'open';
    await list.updateComplete;
    const term = one(list, '.notes .term');
    term.focus();
    term.click();
    expect(await heard(() => keys(list, 'Escape'))).to.deep.equal([]);
    expect(open(list)).to.deep.equal([]);
  });

  it('does nothing in the list where the page has used it up', async () => {
    const list = await mount();
    const useUp = (event: KeyboardEvent) => event.preventDefault();
    document.addEventListener('keydown', useUp, true);
    list.open('the-star');
    await list.updateComplete;
    await keys(list, 'Escape');
    expect(isOpen(list)).to.equal(true);
    document.removeEventListener('keydown', useUp, true);
    await keys(list, 'Escape');
    expect(isOpen(list)).to.equal(false);
  });
});
