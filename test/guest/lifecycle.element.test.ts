import {expect, fixture} from '@open-wc/testing';
import {SovietFilmList} from '../../src/index.js';
import {define} from '../../src/guest/define.js';
import {
  all,
  button,
  chip,
  count,
  listen,
  mount,
  one,
  press,
  titles,
  type,
  searchField,
} from '../list-page.js';

describe('a list', () => {
  it('keeps query, view and what is unfolded when it is moved', async () => {
    const root = await fixture<HTMLElement>(
      '<div><div><soviet-film-list></soviet-film-list></div><div></div></div>',
    );
    const list = root.querySelector('soviet-film-list')!;
    await list.updateComplete;
    await type(list, 'lenin');
    await press(list, button(list, 'List'));
    const card = one(list, '[part=card]');
    root.lastElementChild!.append(list);
    await list.updateComplete;
    expect(list.query).to.equal('q=lenin');
    expect(searchField(list).value).to.equal('lenin');
    expect(one(list, '[part=card]') === card).to.equal(true);
  });

  it('works on after it was taken out and put back, and fires each event once', async () => {
    const list = await mount();
    const parent = list.parentNode!;
    for (let times = 0; times < 10; times += 1) {
      list.remove();
      parent.append(list);
    }
    await list.updateComplete;
    const changes = listen(document, 'film-query-change');
    await press(list, chip(list, '1930s'));
    expect(changes).to.have.length(1);
    expect(count(list)).to.equal('1 of 10 films');
  });

  it('can be changed while it is out of the page', async () => {
    const list = await mount();
    const parent = list.parentNode!;
    list.remove();
    list.query = 'decade=1930s';
    parent.append(list);
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Lenin in October']);
  });

  it('can be cloned; the clone starts from the attributes', async () => {
    const list = await mount('<soviet-film-list query="decade=1930s"></soviet-film-list>');
    await type(list, 'zzz');
    const clone = list.cloneNode(true);
    if (!(clone instanceof SovietFilmList)) throw new Error('it is another element');
    list.after(clone);
    await clone.updateComplete;
    expect(titles(clone)).to.deep.equal(['Lenin in October']);
    clone.remove();
  });

  it('comes alive from a template', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<soviet-film-list></soviet-film-list>';
    const root = await fixture<HTMLElement>('<div></div>');
    root.append(document.importNode(template.content, true));
    const list = root.querySelector('soviet-film-list')!;
    await list.updateComplete;
    expect(titles(list)).to.have.length(10);
  });

  it('is independent of its neighbours', async () => {
    const [a, b] = [await mount(), await mount()];
    await press(a, chip(a, '1930s'));
    await press(b, button(b, 'List'));
    expect([titles(a).length, titles(b).length]).to.deep.equal([1, 10]);
    expect(a.view).to.equal('cards');
  });

  it('leaves no listener behind on the window or the document', async () => {
    const restore: (() => void)[] = [];
    let listeners = 0;
    for (const target of [window, document]) {
      const add = target.addEventListener.bind(target) as EventTarget['addEventListener'];
      const remove = target.removeEventListener.bind(target) as EventTarget['addEventListener'];
      target.addEventListener = (...args: Parameters<typeof add>) => {
        listeners += 1;
        add(...args);
      };
      target.removeEventListener = (...args: Parameters<typeof remove>) => {
        listeners -= 1;
        remove(...args);
      };
      restore.push(() => {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      });
    }
    const list = document.createElement('soviet-film-list');
    for (let times = 0; times < 5; times += 1) {
      document.body.append(list);
      await list.updateComplete;
      expect(listeners).to.be.greaterThan(0);
      list.remove();
    }
    for (const undo of restore) undo();
    expect(listeners).to.equal(0);
  });

  it('adds no global, no cookie and nothing to storage', async () => {
    const before = Object.getOwnPropertyNames(window);
    const list = await mount();
    await type(list, 'lenin');
    const added = Object.getOwnPropertyNames(window).filter(name => !before.includes(name));
    expect(added).to.deep.equal([]);
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });

  it('has an open shadow root without inline styles', async () => {
    const list = await mount();
    expect(list.shadowRoot === list.renderRoot).to.equal(true);
    expect(all(list, '[style], style')).to.have.length(0);
  });
});

describe('print', () => {
  const say = (name: string) => window.dispatchEvent(new CustomEvent(name));

  it('is drawn within the event, and taken back within the other', async () => {
    const list = await mount('<soviet-film-list view="list"></soviet-film-list>');
    say('beforeprint');
    expect(all(list, '[part=card] [part=check-note]').length).to.be.above(20);
    say('afterprint');
    expect(all(list, '[part=card] [part=check-note]').length).to.equal(0);
    expect(all(list, '[part=card] summary').length).to.equal(10);
  });

  it('is over for a list too that has left the page in the midst of it', async () => {
    const list = await mount();
    const parent = list.parentNode!;
    say('beforeprint');
    list.remove();
    say('afterprint');
    parent.append(list);
    await list.updateComplete;
    expect(all(list, '[part=check-note]').length).to.equal(0);
  });

  it('goes on where a page moves the list for it', async () => {
    const list = await mount();
    say('beforeprint');
    document.body.append(list);
    await list.updateComplete;
    expect(all(list, '[part=check-note]').length).to.be.above(20);
    say('afterprint');
    expect(all(list, '[part=check-note]').length).to.equal(0);
    list.remove();
  });

  it('can be asked for by a page as soon as the films are drawn', async () => {
    const list = document.createElement('soviet-film-list');
    let notes = 0;
    list.addEventListener('film-list-ready', () => {
      say('beforeprint');
      notes = all(list, '[part=check-note]').length;
      say('afterprint');
    });
    document.body.append(list);
    await list.updateComplete;
    expect(notes).to.be.above(20);
    expect(all(list, '[part=check-note]').length).to.equal(0);
    list.remove();
  });
});

describe('define', () => {
  const said: unknown[][] = [];
  const {info} = console;

  beforeEach(() => {
    said.length = 0;
    console.info = (...words: unknown[]) => said.push(words);
  });

  afterEach(() => (console.info = info));

  it('is silent when the same version is loaded again', () => {
    class Again extends HTMLElement {
      static readonly version = SovietFilmList.version;
    }
    define('soviet-film-list', Again);
    expect(customElements.get('soviet-film-list')).to.equal(SovietFilmList);
    expect(said).to.deep.equal([]);
  });

  it('keeps the first of two versions and names both once', () => {
    class Newer extends HTMLElement {
      static readonly version = '99.0.0';
    }
    define('soviet-film-list', Newer);
    expect(customElements.get('soviet-film-list')).to.equal(SovietFilmList);
    expect(said).to.have.length(1);
    expect(said[0]!.join(' ')).to.contain(SovietFilmList.version).and.to.contain('99.0.0');
  });

  it('the class knows its version', () => {
    expect(SovietFilmList.version).to.match(/^\d+\.\d+\.\d+$/);
  });
});
