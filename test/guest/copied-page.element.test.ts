import {expect, waitUntil} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {chip, press, titles, type} from '../list-page.js';

const RECORD = 'script[type="application/ld+json"]';
const REGION = '[role=status]';
const LIST = '<soviet-film-list json-ld>Films</soviet-film-list>';

const count = (selector: string) => document.querySelectorAll(selector).length;

async function ready(): Promise<SovietFilmList> {
  const list = document.querySelector('soviet-film-list')!;
  await list.updateComplete;
  expect(titles(list).length).to.be.above(0);
  return list;
}

/** A cache of a router: it copies the page while the list is there, and puts the copies in later. */
function leaveAndReturn(): void {
  const body = document.body.cloneNode(true) as HTMLBodyElement;
  const records = [...document.querySelectorAll(RECORD)].map(record => record.cloneNode(true));
  document.documentElement.replaceChild(document.createElement('body'), document.body);
  expect([count(RECORD), count(REGION)]).to.deep.equal([0, 0]);
  document.head.append(...records);
  document.documentElement.replaceChild(body, document.body);
}

describe('what the list puts into the page', () => {
  const before = document.body;

  beforeEach(() => {
    const body = document.createElement('body');
    body.innerHTML = `<main>${LIST}</main>`;
    document.documentElement.replaceChild(body, before);
  });

  afterEach(() => {
    document.documentElement.replaceChild(before, document.body);
    expect([count(RECORD), count(REGION)]).to.deep.equal([0, 0]);
  });

  it('is there once after a router has gone away and back three times', async () => {
    for (let times = 0; times < 3; times += 1) {
      await type(await ready(), 'berlin');
      await waitUntil(() => document.querySelector(REGION)?.textContent === '1 of 10 films');
      leaveAndReturn();
      await ready();
      expect([count(RECORD), count(REGION)]).to.deep.equal([1, 1]);
      expect(document.querySelector(REGION)!.textContent).to.equal('');
    }
  });

  it('is there once after the page has written its own HTML again', async () => {
    await ready();
    for (const element of [document.body, document.head]) {
      const {innerHTML} = element;
      element.innerHTML = innerHTML;
      const list = await ready();
      list.requestUpdate();
      await list.updateComplete;
      expect([count(RECORD), count(REGION)]).to.deep.equal([1, 1]);
    }
  });

  it('is there once for the copy of a part of the page beside it', async () => {
    const list = await ready();
    const copy = document.body.cloneNode(true) as HTMLElement;
    const section = document.createElement('section');
    section.append(...copy.childNodes);
    document.body.append(section);
    await section.querySelector('soviet-film-list')!.updateComplete;
    // Each list has its record; the region is for all.
    expect([count(RECORD), count(REGION)]).to.deep.equal([2, 1]);
    await press(list, chip(list, '1930s'));
    await waitUntil(() => document.querySelector(REGION)?.textContent === '1 of 10 films');
  });

  it('comes from a saved page once', async () => {
    await ready();
    const saved = [document.head, document.body].map(element => element.cloneNode(true).childNodes);
    document.querySelector('soviet-film-list')!.remove();
    const [head, body] = saved.map(nodes => [...nodes]);
    document.head.append(...head!.filter(node => node instanceof HTMLScriptElement && !node.src));
    document.body.replaceChildren(...body!);
    await ready();
    expect([count(RECORD), count(REGION)]).to.deep.equal([1, 1]);
  });

  it('is put back when a page that morphs itself has removed it', async () => {
    const list = await ready();
    for (const element of document.querySelectorAll(`${RECORD}, ${REGION}`)) element.remove();
    await press(list, chip(list, '1930s'));
    expect(count(RECORD)).to.equal(1);
    await waitUntil(() => count(REGION) === 1);
  });

  it('is no element of the page’s with our name on it', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('data-soviet-film-list', '');
    document.body.append(frame);
    const list = await ready();
    list.remove();
    document.body.append(list);
    await list.updateComplete;
    expect(frame.isConnected).to.equal(true);
  });
});
