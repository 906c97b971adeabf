import {expect, fixture, oneEvent, waitUntil} from '@open-wc/testing';
import {SovietFilmList} from '../../src/index.js';
import {all, listen, mount, one, textOf, titles, type} from './list-page.js';

const film = {id: 'a', title: 'A film of the host', year: 1950};

function inline(json: string): string {
  return `<soviet-film-list><script type="application/json">${json}</script></soviet-film-list>`;
}

describe('where the films come from', () => {
  it('the bundled collection, when the page gives none; ready says so once they are drawn', async () => {
    const list = document.createElement('soviet-film-list');
    setTimeout(() => document.body.append(list));
    const {detail} = await oneEvent(list, 'film-list-ready');
    expect(detail.source).to.equal('bundled');
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
    expect(ready.map(detail => detail.source)).to.deep.equal(['property']);
    list.films = null;
    await list.updateComplete;
    expect(titles(list), 'the next source serves').to.deep.equal(['A film of the host']);
    expect(ready.map(detail => detail.source)).to.deep.equal(['property', 'inline']);
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

const REFUSED: readonly (readonly [string, unknown, string])[] = [
  ['no list', {title: 'x'}, 'shape'],
  ['a number', 7, 'shape'],
  ['an empty list', [], 'no-films'],
  ['films without titles', [{id: 'a', year: 1950}], 'no-films'],
];

describe('films that cannot be used', () => {
  for (const [what, films, code] of REFUSED) {
    it(`${what}: one error "${code}", a message, and the films that were there stay`, async () => {
      const list = await mount();
      await type(list, 'lenin');
      const errors = listen(document, 'film-list-error');
      const ready = listen(list, 'film-list-ready');
      list.films = films;
      await list.updateComplete;
      expect(errors.map(error => error.code)).to.deep.equal([code]);
      expect(one(list, '[part=error]').textContent).to.contain(errors[0]!.message);
      expect(list.matches(':state(error)')).to.equal(true);
      expect(titles(list)).to.have.length(list.result.films.length).and.not.to.have.length(0);
      expect(ready).to.have.length(0);
      list.films = [film];
      await list.updateComplete;
      expect(all(list, '[part=error]')).to.have.length(0);
    });
  }

  for (const [what, json] of [
    ['half of it', '{"films": ['],
    ['nothing', ''],
    ['a web page', '<!doctype html>'],
  ] as const) {
    it(`inline JSON that is ${what}: error "parse", and the bundled films`, async () => {
      const errors = listen(document, 'film-list-error');
      const list = await mount(inline(json));
      expect(errors.map(error => error.code)).to.deep.equal(['parse']);
      expect(titles(list)).to.have.length(10);
      expect(all(list, '[part=error]')).to.have.length(1);
    });
  }

  it('one of two films: the other is shown, and what is missing is said', async () => {
    const errors = listen(document, 'film-list-error');
    const list = await mount(inline(JSON.stringify([film, {id: 'b'}])));
    expect(titles(list)).to.have.length(1);
    expect(errors.map(error => error.code)).to.deep.equal(['film']);
    expect(one(list, '[part=error]').textContent).to.contain('Some films could not be shown');
  });

  it('one field of a film: the page hears of it, readers miss nothing', async () => {
    const errors = listen(document, 'film-list-error');
    const warnings: unknown[] = [];
    const {warn} = console;
    console.warn = (...message) => warnings.push(...message);
    const list = await mount(inline(JSON.stringify([{...film, imdb: 'javascript:alert(1)'}])));
    console.warn = warn;
    expect(errors.map(error => error.code)).to.deep.equal(['field']);
    expect(warnings).to.deep.equal(errors.map(error => error.message));
    expect(all(list, '[part=error]')).to.have.length(0);
  });
});

describe('films of a host', () => {
  it('need no more than id, title and year', async () => {
    const list = await mount(inline(JSON.stringify([film])));
    expect(textOf(one(list, '[part=card]'))).to.equal('A film of the host 1950 Details');
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
