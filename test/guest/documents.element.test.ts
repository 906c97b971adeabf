import {expect, fixture, waitUntil} from '@open-wc/testing';
import {SovietFilmList} from '../../src/index.js';
import {closed, dialog, isOpen, openCard, title} from '../details/details-page.js';
import {all, button, mount, one, press, type} from '../list-page.js';

describe('another document', () => {
  it('leaves it styled and alive, there and back', async () => {
    const list = await mount();
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const ground = () => getComputedStyle(one(list, '[part=base]')).backgroundColor;
    const before = ground();
    frame.contentDocument!.body.append(list);
    await list.updateComplete;
    expect(ground()).to.equal(before);
    list.open('the-star');
    await list.updateComplete;
    const dialog = one(list, '[part=details]');
    expect(getComputedStyle(dialog).backgroundImage).to.contain(before);
    list.close();
    document.body.append(list);
    await list.updateComplete;
    expect(ground()).to.equal(before);
    await type(list, 'berlin');
    expect(all(list, '[part=card]').length).to.equal(1);
    list.remove();
  });

  it('is no hindrance to one that is made for it', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const page = frame.contentDocument!;
    const list = page.adoptNode(new SovietFilmList());
    page.body.append(list);
    await list.updateComplete;
    expect(all(list, '[part=card]').length).to.equal(10);
    expect(list.shadowRoot!.adoptedStyleSheets.length).to.be.above(0);
  });
});

describe('a document without a window', () => {
  async function moved(page: Document, root: Element | null, attributes = '') {
    const list = await mount(`<soviet-film-list ${attributes}></soviet-film-list>`);
    page.adoptNode(list);
    root?.append(list);
    await list.updateComplete;
    return list;
  }

  const htmlPage = () => document.implementation.createHTMLDocument();

  it('does no harm to a list that is moved there and back', async () => {
    const page = htmlPage();
    const list = await moved(page, page.body);
    list.query = 'q=berlin';
    await list.updateComplete;
    document.body.append(list);
    await list.updateComplete;
    expect(all(list, '[part=card]').length).to.equal(1);
    expect(getComputedStyle(one(list, '[part=film-list]')).display).to.equal('grid');
    list.remove();
  });

  it('nor to one that is made for it, and then comes into the page', async () => {
    const list = htmlPage().adoptNode(new SovietFilmList());
    list.ownerDocument.body.append(list);
    await list.updateComplete;
    expect(all(list, '[part=card]').length).to.equal(10);
    document.body.append(list);
    await list.updateComplete;
    expect(getComputedStyle(one(list, '[part=film-list]')).display).to.equal('grid');
    list.remove();
  });

  it('nor to open details', async () => {
    const page = htmlPage();
    const list = await moved(page, page.body, 'url-state="hash"');
    list.open('the-star');
    await list.updateComplete;
    expect(title(list)).to.equal('The Star');
    document.body.append(list);
    await list.updateComplete;
    expect(dialog(list).matches(':modal')).to.equal(true);
    list.remove();
  });

  it('has no clipboard, so that a citation is there to be copied by hand', async () => {
    const page = htmlPage();
    const list = await moved(page, page.body);
    const menu = one(list, '[part=export]') as HTMLDetailsElement;
    menu.open = true;
    menu.dispatchEvent(new CustomEvent('toggle'));
    await list.updateComplete;
    await press(list, button(list, 'MLA'));
    await waitUntil(() => all(list, '.citation').length > 0);
    expect(one(list, '[role=status]').textContent).to.contain('did not allow copying');
  });

  it('takes the data of a list with json-ld, also without a head', async () => {
    const page = htmlPage();
    page.head.remove();
    await moved(page, page.body, 'json-ld');
    expect(page.querySelectorAll('script[type="application/ld+json"]').length).to.equal(1);
  });

  it('may be plain XML', async () => {
    const page = new DOMParser().parseFromString('<films/>', 'application/xml');
    const list = await moved(page, page.documentElement, 'json-ld');
    expect(all(list, '[part=card]').length).to.equal(10);
    list.query = 'q=berlin';
    await list.updateComplete;
    expect(all(list, '[part=card]').length).to.equal(1);
    list.remove();
    expect(page.documentElement.childElementCount).to.equal(0);
  });
});

describe('open details', () => {
  it('are modal where the list is moved to, and close as they did', async () => {
    const list = await mount();
    const root = await fixture<HTMLElement>('<section></section>');
    await openCard(list, 7);
    root.append(list);
    await list.updateComplete;
    expect(dialog(list).matches(':modal')).to.equal(true);
    const end = closed(list);
    dialog(list).close();
    await end;
    expect(isOpen(list)).to.equal(false);
  });

  it('come back with a list that was out of the page, whatever was changed meanwhile', async () => {
    const list = await mount();
    const parent = list.parentNode!;
    await openCard(list, 7);
    list.remove();
    list.query = 'q=star';
    await list.updateComplete;
    parent.append(list);
    await list.updateComplete;
    expect(dialog(list).matches(':modal')).to.equal(true);
    list.remove();
    list.close();
    await list.updateComplete;
    parent.append(list);
    await list.updateComplete;
    expect(isOpen(list)).to.equal(false);
  });
});
