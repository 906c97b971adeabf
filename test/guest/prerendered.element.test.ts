import {expect} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';

/** A page of its own, with a list that was drawn by a server, and no script yet. */
interface Host {
  readonly page: Document;
  readonly window: Window & typeof globalThis;
  readonly list: SovietFilmList;
  readonly root: ShadowRoot;
}

async function open(query = '', width = 1024): Promise<Host> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 700px; border: 0`;
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
  frame.src = `/prerendered.html?${query}`;
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const list = page.querySelector('soviet-film-list')!;
  return {page, window: frame.contentWindow as Host['window'], list, root: list.shadowRoot!};
}

/** Lets the script in, and waits for the element's own drawing. */
async function takeOver({list, page, window}: Host): Promise<void> {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = '/prerendered.js';
  page.head.append(script);
  await window.customElements.whenDefined('soviet-film-list');
  await list.updateComplete;
}

function partsOf(root: ShadowRoot): Element[] {
  return [...root.querySelectorAll('[part], sup, .menu, .text, p, svg path')];
}

/** Where everything stands, to a tenth of a pixel. */
function boxesOf({page, root}: Host): string[] {
  return [...partsOf(root), page.querySelector('#after')!].map(element => {
    const {height, width, x, y} = element.getBoundingClientRect();
    const numbers = [x, y, width, height].map(number => Math.round(number * 10) / 10);
    return `${element.localName} ${element.getAttribute('part') ?? ''} ${numbers.join(' ')}`;
  });
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('a shadow root that a server has drawn', () => {
  for (const width of [390, 1024, 1400]) {
    for (const view of ['cards', 'list', 'timeline']) {
      it(`${view} at ${width} px: the element's own drawing has the same boxes`, async () => {
        const host = await open(`view=${view}`, width);
        const before = boxesOf(host);
        expect(before.length).to.be.above(100);
        await takeOver(host);
        expect(boxesOf(host)).to.deep.equal(before);
      });
    }
  }

  for (const query of [
    'lang=ru',
    'checks=open',
    'query=q%3Dlenin%26sort%3D-year',
    'controls=none',
  ]) {
    it(`${query}: the same boxes too`, async () => {
      const host = await open(query);
      const before = boxesOf(host);
      await takeOver(host);
      expect(boxesOf(host)).to.deep.equal(before);
    });
  }

  it('is replaced whole, once, by a list that works', async () => {
    const host = await open();
    const before = host.root.querySelector('[part=base]');
    await takeOver(host);
    expect(host.root.querySelectorAll('[part=base]')).to.have.length(1);
    expect(host.root.querySelector('[part=base]') === before).to.equal(false);
    expect(host.root.querySelectorAll('[part=card]')).to.have.length(10);
    expect(host.root.querySelectorAll('style')).to.have.length(0);
    host.list.query = 'q=lenin';
    await host.list.updateComplete;
    expect(host.root.querySelectorAll('[part=card]')).to.have.length(host.list.result.films.length);
  });

  it('stays while a long list of the page’s own films is read', async () => {
    const host = await open();
    const drawn = host.root.querySelector('[part=base]');
    const films = [...new Array<undefined>(10_000)].map((_, id) => ({id, title: 'A', year: 1950}));
    Object.assign(host.list, {films});
    const seen = new Set<boolean>();
    const look = (): void => {
      const isDrawn = host.list.collection?.films.length > 0;
      if (!isDrawn) seen.add(host.root.querySelector('[part=base]') === drawn);
      if (!isDrawn) host.window.requestAnimationFrame(look);
    };
    look();
    await takeOver(host);
    expect([...seen]).to.deep.equal([true]);
    expect(host.list.result.films).to.have.length(10_000);
    expect(host.root.querySelectorAll('[part=base]')).to.have.length(1);
    expect(host.root.querySelector('[part=base]') === drawn).to.equal(false);
  });
});

describe('what readers have begun before the script', () => {
  it('is searched, and the field keeps the focus', async () => {
    const host = await open();
    const field = host.root.querySelector<HTMLInputElement>('[part=search-input]')!;
    field.focus();
    field.value = 'lenin';
    await takeOver(host);
    await host.list.updateComplete;
    const after = host.root.querySelector<HTMLInputElement>('[part=search-input]')!;
    expect(after === field).to.equal(false);
    expect(host.root.activeElement === after).to.equal(true);
    expect(after.value).to.equal('lenin');
    expect(host.list.query).to.equal('q=lenin');
  });

  it('is shown whole, where they have taken away what the page asked', async () => {
    const host = await open('query=q%3Dlenin');
    const field = host.root.querySelector<HTMLInputElement>('[part=search-input]')!;
    expect(field.value).to.equal('lenin');
    field.value = '';
    await takeOver(host);
    await host.list.updateComplete;
    expect(host.list.query).to.equal('');
    expect(host.root.querySelectorAll('[part=card]')).to.have.length(10);
  });

  it('is put in the order that was chosen', async () => {
    const host = await open();
    const order = host.root.querySelector<HTMLSelectElement>('[part=toolbar] [part=sort]')!;
    order.value = 'title';
    await takeOver(host);
    expect(host.list.query).to.equal('sort=title');
  });

  it('keeps the focus on a film, its place in the window, and what is unfolded', async () => {
    const host = await open('view=list', 390);
    const [, , , fold] = host.root.querySelectorAll('[part=card] details');
    const summary = fold!.querySelector('summary')!;
    summary.click();
    summary.focus();
    host.window.scrollTo(0, 200);
    const {top} = summary.getBoundingClientRect();
    await takeOver(host);
    const after = host.root.activeElement!;
    expect(after.localName).to.equal('summary');
    expect(after.isConnected).to.equal(true);
    expect(after.parentElement!.matches('[open]')).to.equal(true);
    expect(host.window.scrollY).to.equal(200);
    expect(Math.abs(after.getBoundingClientRect().top - top)).to.be.below(1);
  });
});

describe('before it is ready', () => {
  it('it can be moved', async () => {
    const host = await open();
    const box = host.page.createElement('div');
    host.page.body.append(box);
    box.append(host.list);
    await takeOver(host);
    expect(host.root.querySelectorAll('[part=card]')).to.have.length(10);
  });

  it('it can be cloned with its films, and both become lists', async () => {
    const host = await open();
    const copy = host.list.cloneNode(true) as SovietFilmList;
    host.page.body.append(copy);
    expect(copy.shadowRoot?.querySelectorAll('[part=card]')).to.have.length(10);
    await takeOver(host);
    await copy.updateComplete;
    for (const list of [host.list, copy]) {
      expect(list.shadowRoot!.querySelectorAll('[part=card]')).to.have.length(10);
      expect(list.shadowRoot!.querySelectorAll('style')).to.have.length(0);
    }
  });

  it('it can get other films, which are all that it then shows', async () => {
    const host = await open();
    (host.list as {films: unknown}).films = [{id: 'one', title: 'One', year: 1950}];
    await takeOver(host);
    const titles = [...host.root.querySelectorAll('[part=card-title]')];
    expect(titles.map(title => title.textContent.trim())).to.deep.equal(['One']);
  });

  it('films that cannot be used leave what stands there, and say so', async () => {
    const host = await open();
    (host.list as {films: unknown}).films = 'nothing';
    await takeOver(host);
    expect(host.root.querySelectorAll('[part=card]')).to.have.length(10);
    expect(host.root.querySelectorAll('[part=error]')).to.have.length(1);
  });
});
