import {expect} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {button, mount, one, press, titles, type} from '../list-page.js';

/** Gives the element the attributes that the page was sent with, as morphing libraries do. */
function morph(list: Element, attributes: Readonly<Record<string, string>>): void {
  for (const name of list.getAttributeNames()) {
    if (!Object.hasOwn(attributes, name)) list.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (list.getAttribute(name) !== value) list.setAttribute(name, value);
  }
}

describe('a page that morphs itself', () => {
  it('leaves the visitor’s view and search, where it sets no view', async () => {
    const list = await mount();
    await press(list, button(list, 'List'));
    await type(list, 'lenin');
    morph(list, {});
    await list.updateComplete;
    expect(list.view).to.equal('list');
    expect(one(list, '[part=base]').className).to.equal('list');
    expect(titles(list)).to.have.length(3);
  });

  it('leaves the visitor’s view, where it has set another one', async () => {
    const list = await mount('<soviet-film-list view="timeline"></soviet-film-list>');
    await press(list, button(list, 'List'));
    morph(list, {view: 'timeline'});
    await list.updateComplete;
    expect(list.view).to.equal('list');
    expect(list.matches(':state(list):not(:state(timeline))')).to.equal(true);
  });

  it('can change the view itself, and take its own back', async () => {
    const list = await mount();
    morph(list, {view: 'list'});
    await list.updateComplete;
    expect(list.matches(':state(list)')).to.equal(true);
    morph(list, {});
    await list.updateComplete;
    expect(list.matches(':state(cards)')).to.equal(true);
  });

  it('has no attribute of ours to store: a copy starts as the page wrote it', async () => {
    const list = await mount('<soviet-film-list query="q=stalin"></soviet-film-list>');
    const before = list.outerHTML;
    await press(list, button(list, 'List'));
    await type(list, 'lenin');
    list.open('lenin-in-paris');
    await list.updateComplete;
    expect(list.outerHTML).to.equal(before);
    const copy = list.cloneNode(true) as SovietFilmList;
    list.after(copy);
    await copy.updateComplete;
    expect(copy.view).to.equal('cards');
    copy.remove();
  });
});

describe('the state of the view', () => {
  it('is there before anything is rendered, so that styles need not wait', async () => {
    const list = document.createElement('soviet-film-list');
    list.setAttribute('view', 'timeline');
    document.body.append(list);
    await Promise.resolve();
    expect(list.matches(':state(timeline)')).to.equal(true);
    list.remove();
  });
});
