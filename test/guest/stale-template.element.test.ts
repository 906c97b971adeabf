import {expect, fixture} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {mount, titles} from '../list-page.js';

const TEMPLATE = '<template shadowrootmode="open"><p>Films</p></template>';
const TAG = `<soviet-film-list>${TEMPLATE}<b slot="header">Ours</b></soviet-film-list>`;

const templates = (list: Element) => list.querySelectorAll('template').length;

async function rendered(list: SovietFilmList): Promise<void> {
  await list.updateComplete;
  expect(titles(list)).to.have.length(10);
  expect(templates(list)).to.equal(0);
  expect(list.querySelector('[slot=header]')!.textContent).to.equal('Ours');
}

describe('the template of a server’s shadow root, left among the children', () => {
  it('by innerHTML, is removed', async () => {
    const box = await fixture<HTMLElement>('<div></div>');
    box.innerHTML = TAG;
    await rendered(box.querySelector('soviet-film-list')!);
  });

  it('by a router that moves the nodes of another document, is removed', async () => {
    const box = await fixture<HTMLElement>('<div></div>');
    const page = new DOMParser().parseFromString(TAG, 'text/html');
    box.append(document.importNode(page.body.firstElementChild!, true));
    await rendered(box.querySelector('soviet-film-list')!);
  });

  it('by a page that renders its tag again, is removed with the next render', async () => {
    const list = await mount(`<soviet-film-list><b slot="header">Ours</b></soviet-film-list>`);
    list.insertAdjacentHTML('afterbegin', TEMPLATE);
    list.requestUpdate();
    await rendered(list);
  });

  it('is removed neither from other elements nor where it makes no root', async () => {
    const list = await mount(
      `<soviet-film-list><template></template><div slot="footer">${TEMPLATE}</div></soviet-film-list>`,
    );
    expect(templates(list)).to.equal(2);
  });
});
