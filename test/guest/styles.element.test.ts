import {expect, fixture} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {button, mount, one, press} from '../list-page.js';

const caps = (list: SovietFilmList) =>
  getComputedStyle(one(list, '[part=card-title], [part=timeline-row]')).textTransform;

function addSheet(list: SovietFilmList): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[part=card-title], [part=timeline-row] { text-transform: uppercase; }');
  list.shadowRoot!.adoptedStyleSheets.push(sheet);
}

describe('a sheet that others add to the shadow root', () => {
  it('stays when the details and the timeline bring theirs, and comes after them', async () => {
    const list = await mount();
    addSheet(list);
    list.open('the-star');
    await list.updateComplete;
    expect(caps(list)).to.equal('uppercase');
    list.close();
    await press(list, button(list, 'Timeline'));
    expect(caps(list)).to.equal('uppercase');
    const {adoptedStyleSheets} = list.shadowRoot!;
    expect(adoptedStyleSheets.at(-1)!.cssRules[0]!.cssText).to.contain('uppercase');
    expect(new Set(adoptedStyleSheets).size).to.equal(adoptedStyleSheets.length);
  });

  it('stays when the list is moved, or comes back', async () => {
    const list = await mount();
    addSheet(list);
    const place = await fixture<HTMLElement>('<section></section>');
    place.append(list);
    expect(caps(list)).to.equal('uppercase');
    list.remove();
    place.append(list);
    expect(caps(list)).to.equal('uppercase');
  });

  it('stays when it was added before the first film', async () => {
    const list = document.createElement('soviet-film-list');
    document.body.append(list);
    addSheet(list);
    await list.updateComplete;
    expect(caps(list)).to.equal('uppercase');
    list.remove();
  });

  it('is left behind in its document by a list that goes to another, which is styled there', async () => {
    const list = await mount();
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    addSheet(list);
    const {fontWeight} = getComputedStyle(one(list, '[part=card-title]'));
    frame.contentDocument!.body.append(list);
    list.open('the-star');
    await list.updateComplete;
    expect(getComputedStyle(one(list, '[part=card-title]')).fontWeight).to.equal(fontWeight);
  });
});
