import {expect, waitUntil} from '@open-wc/testing';
import {chip, mount, press} from '../list-page.js';
import type {SovietFilmList} from '../../src/index.js';

const region = (root: ParentNode = document) =>
  root.querySelector<HTMLElement>('[role=status][lang]')!;

/** A list in a dialog of its page's, which is opened when the list is there already. */
async function inDialog(markup: string) {
  const list = await mount(markup);
  const dialog = list.closest('dialog') ?? list.assignedSlot!.closest('dialog')!;
  dialog.showModal();
  return {dialog, list};
}

async function announces(list: SovietFilmList, root?: ParentNode) {
  await press(list, chip(list, '1930s'));
  await waitUntil(() => region(root)?.textContent === '1 of 10 films');
}

describe('the announcement in a modal dialog of the page’s', () => {
  it('is made inside it, where nothing is inert, and outside again once it is closed', async () => {
    const {dialog, list} = await inDialog(
      '<dialog><div><soviet-film-list></soviet-film-list></div></dialog>',
    );
    await announces(list);
    expect(region().closest('dialog')).to.equal(dialog);
    dialog.close();
    dialog.show();
    await press(list, chip(list, '1930s'));
    await waitUntil(() => region().textContent === '10 films');
    expect(region().parentElement).to.equal(document.body);
  });

  it('moves without a word: what was said elsewhere is not said again', async () => {
    const {dialog, list} = await inDialog('<dialog><soviet-film-list></soviet-film-list></dialog>');
    await announces(list);
    dialog.close();
    dialog.show();
    await press(list, chip(list, '1930s'));
    expect([region().parentElement, region().textContent]).to.deep.equal([document.body, '']);
  });

  it('finds a dialog that says itself that it is modal', async () => {
    const list = await mount(
      '<div role="dialog" aria-modal="true" aria-label="Films"><soviet-film-list></soviet-film-list></div>',
    );
    await announces(list);
    expect(region().parentElement!.role).to.equal('dialog');
  });

  it('finds one in the shadow root of an element around the list', async () => {
    class HostDialog extends HTMLElement {
      constructor() {
        super();
        const dialog = document.createElement('dialog');
        dialog.append(document.createElement('slot'));
        this.attachShadow({mode: 'open'}).append(dialog);
      }
    }
    customElements.define('host-dialog', HostDialog);
    const {dialog, list} = await inDialog(
      '<host-dialog><soviet-film-list></soviet-film-list></host-dialog>',
    );
    await announces(list, dialog);
    expect(region(dialog).parentElement).to.equal(dialog);
  });

  it('leaves with the last list', async () => {
    const {dialog, list} = await inDialog('<dialog><soviet-film-list></soviet-film-list></dialog>');
    await announces(list);
    list.remove();
    expect(dialog.childElementCount).to.equal(0);
  });
});
