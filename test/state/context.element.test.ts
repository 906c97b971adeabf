import {expect} from '@open-wc/testing';
import {filmListContext, type FilmListSnapshot} from '../../src/context.js';
import {button, chip, listen, mount, press, titles, type} from '../list-page.js';

/** A consumer by the protocol alone, as a host without Lit would write it. */
function subscribe(target: Element): {snapshots: FilmListSnapshot[]; stop: () => void} {
  const snapshots: FilmListSnapshot[] = [];
  let stop = (): void => undefined;
  const callback = (snapshot: FilmListSnapshot, unsubscribe?: () => void): void => {
    snapshots.push(snapshot);
    if (unsubscribe) stop = unsubscribe;
  };
  const request = new CustomEvent('context-request', {bubbles: true, composed: true});
  target.dispatchEvent(
    Object.assign(request, {context: 'soviet-film-list', callback, subscribe: true}),
  );
  return {snapshots, stop: () => stop()};
}

async function mountWithCompanion() {
  const list = await mount('<soviet-film-list><div slot="aside"></div></soviet-film-list>');
  return {list, companion: list.querySelector('div')!};
}

describe('the context', () => {
  it('has a plain string as its key, the same in every copy', () => {
    expect(filmListContext).to.equal('soviet-film-list');
  });

  it('gives elements inside the list a frozen snapshot, and a new one with each change', async () => {
    const {companion, list} = await mountWithCompanion();
    const {snapshots} = subscribe(companion);
    expect(snapshots.at(-1)!.result.films).to.have.length(10);
    await type(list, 'lenin');
    expect(snapshots.at(-1)!.result).to.equal(list.result);
    expect(snapshots.at(-1)!.collection).to.equal(list.collection);
    expect(snapshots.every(Object.isFrozen)).to.equal(true);
  });

  it('is silent when nothing changed', async () => {
    const {companion, list} = await mountWithCompanion();
    const {snapshots} = subscribe(companion);
    const {length} = snapshots;
    await press(list, button(list, 'List'));
    list.query = '';
    await list.updateComplete;
    expect(snapshots).to.have.length(length);
  });

  it('lets a companion clear and ask on a person’s behalf, and the page hears of it', async () => {
    const {companion, list} = await mountWithCompanion();
    const {snapshots} = subscribe(companion);
    await press(list, chip(list, '1930s'));
    const changes = listen(document, 'film-query-change');
    snapshots.at(-1)!.clear();
    await list.updateComplete;
    expect(titles(list)).to.have.length(10);
    snapshots.at(-1)!.ask('decade=1960s');
    await list.updateComplete;
    expect(titles(list)).to.have.length(2);
    expect(changes.map(change => change.query)).to.deep.equal(['', 'decade=1960s']);
  });

  it('ends when the companion says so', async () => {
    const {companion, list} = await mountWithCompanion();
    const {snapshots, stop} = subscribe(companion);
    const {length} = snapshots;
    stop();
    await type(list, 'lenin');
    expect(snapshots).to.have.length(length);
  });

  it('is that of the nearest list', async () => {
    const first = await mountWithCompanion();
    const second = await mountWithCompanion();
    const {snapshots} = subscribe(second.companion);
    const {length} = snapshots;
    await type(first.list, 'lenin');
    expect(snapshots).to.have.length(length);
  });
});
