import {expect, fixture, oneEvent, waitUntil} from '@open-wc/testing';
import {SovietFilmList} from '../../src/index.js';
import {all, consoleOf, listen, mount, one, textOf, titles} from '../list-page.js';

const film = {id: 'a', title: 'A film of the host', year: 1950};

function inline(json: string): string {
  return `<soviet-film-list><script type="application/json">${json}</script></soviet-film-list>`;
}

describe('where the films come from', () => {
  it('where there are no others, the sentence is on the ground of the list, with its padding', async () => {
    const {bundled} = SovietFilmList;
    SovietFilmList.bundled = null;
    let list!: SovietFilmList;
    await consoleOf('warn', async () => {
      list = await mount(
        '<soviet-film-list><script type="application/json">7</script></soviet-film-list>',
      );
    });
    SovietFilmList.bundled = bundled;
    const [note, ground] = [one(list, '[part=error]'), one(list, '[part=base]')];
    expect(textOf(note)).to.equal('These films could not be loaded.');
    expect(ground.contains(note)).to.equal(true);
    expect(getComputedStyle(ground).backgroundColor).to.equal('rgb(251, 248, 241)');
    const inset = note.getBoundingClientRect().left - list.getBoundingClientRect().left;
    expect(inset).to.be.at.least(16);
  });

  it('the bundled collection, when the page gives none; ready says so once they are drawn', async () => {
    const list = document.createElement('soviet-film-list');
    setTimeout(() => document.body.append(list));
    const {detail} = await oneEvent(list, 'film-list-ready');
    expect(detail.origin).to.equal('bundled');
    expect(detail.films).to.have.length(10);
    expect(titles(list)).to.have.length(10);
    list.remove();
  });

  it('an inline JSON child', async () => {
    const list = await mount(inline(JSON.stringify({title: 'Mine', films: [film]})));
    expect(titles(list)).to.deep.equal(['A film of the host']);
    expect(list.collection.title).to.equal('Mine');
    expect(one(list, '[part=base]').getAttribute('aria-label')).to.equal('Mine');
  });

  it('the property, before the inline child', async () => {
    const list = document.createElement('soviet-film-list');
    list.innerHTML = `<script type="application/json">${JSON.stringify([film])}</script>`;
    list.films = [{...film, title: 'From the property'}];
    const ready = listen(list, 'film-list-ready');
    document.body.append(list);
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['From the property']);
    expect(ready.map(detail => detail.origin)).to.deep.equal(['property']);
    list.films = null;
    await list.updateComplete;
    expect(titles(list), 'the next source serves').to.deep.equal(['A film of the host']);
    expect(ready.map(detail => detail.origin)).to.deep.equal(['property', 'inline']);
    list.remove();
  });

  it('a property and attributes that were set before the element was defined', async () => {
    const tag = 'late-film-list';
    const list = document.createElement(tag);
    const films = [film, {...film, id: 'b', title: 'B'}];
    Object.assign(list, {films, query: 'sort=title', headingLevel: 5});
    list.setAttribute('only', 'b');
    document.body.append(list);
    customElements.define(tag, class extends SovietFilmList {});
    if (!(list instanceof SovietFilmList)) throw new Error('it was not upgraded');
    await list.updateComplete;
    expect(all(list, 'h5').map(textOf)).to.deep.equal(['B']);
    expect(list.query).to.equal('sort=title');
    list.remove();
  });

  it('nothing at all: the page’s own children stay', async () => {
    const tag = 'bare-film-list';
    customElements.define(
      tag,
      class extends SovietFilmList {
        static override bundled = null;
      },
    );
    const list = await fixture<SovietFilmList>(`<${tag}><p>Ten films</p></${tag}>`);
    const slot = list.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedElements().map(textOf)).to.deep.equal(['Ten films']);
    expect(slot.assignedElements()[0]!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('the page’s own children are painted before the list takes their place', async () => {
    const list = document.createElement('soviet-film-list');
    list.innerHTML = '<p>Ten films</p>';
    const child = list.querySelector('p')!;
    document.body.append(list);
    await new Promise(requestAnimationFrame);
    expect(child.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(titles(list)).to.have.length(0);
    await list.updateComplete;
    expect(child.getBoundingClientRect().height).to.equal(0);
    expect(titles(list)).to.have.length(10);
    list.remove();
  });

  it('children that are no data are what readers see until the list is ready, and not after', async () => {
    const list = await mount('<soviet-film-list><p>Ten films</p></soviet-film-list>');
    expect(list.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
  });
});

describe('films of a host', () => {
  it('are told of by events that have a type on the document and on the window too', async () => {
    const sizes: number[] = [];
    const count = ({detail}: CustomEvent<{readonly films: readonly unknown[]}>): void => {
      sizes.push(detail.films.length);
    };
    document.addEventListener('film-list-ready', count);
    window.addEventListener('film-list-ready', count);
    await mount(inline(JSON.stringify([film])));
    document.removeEventListener('film-list-ready', count);
    window.removeEventListener('film-list-ready', count);
    expect(sizes).to.deep.equal([1, 1]);
  });

  it('need no more than id, title and year', async () => {
    const list = await mount(inline(JSON.stringify([film])));
    expect(textOf(one(list, '[part=card]'))).to.equal('A film of the host 1950');
    expect(list.result.facets.map(facet => facet.values.length)).to.deep.equal([0, 0, 1, 0]);
  });

  it('are text, whatever they contain', async () => {
    const nasty = '<img src=x onerror="window.pwned=1"><script>pwned=1</script>${7*7}';
    const list = await mount();
    list.films = [{...film, title: nasty, description: nasty, directors: [nasty], period: nasty}];
    await list.updateComplete;
    expect(titles(list)).to.deep.equal([nasty]);
    expect(all(list, 'img, script')).to.have.length(0);
    expect('pwned' in window).to.equal(false);
  });

  it('a thousand: the first are drawn, the rest on demand, and the focus goes to the first new one', async () => {
    const list = await mount();
    list.films = [...new Array(1000).keys()].map(id => ({id, title: `Film ${id}`, year: 1950}));
    await list.updateComplete;
    expect(list.result.films).to.have.length(1000);
    const first = titles(list).length;
    expect(first).to.be.within(10, 100);
    one(list, '.more-films').click();
    await waitUntil(() => titles(list).length > first);
    await list.updateComplete;
    const cards = all(list, '[part=card]');
    await waitUntil(() => list.shadowRoot!.activeElement === cards[first]);
  });
});
