import {expect} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {all, consoleOf, IDS, mount, titles} from '../list-page.js';

/** Each mistake is said once on a page, so that each test makes mistakes of its own. */
const MISTAKES: readonly [attributes: string, said: RegExp][] = [
  ['view="grid"', /view does not know "grid"\. Known: cards, list, timeline$/],
  ['view="card"', /view does not know "card" \(cards\?\)/],
  ['theme="paper"', /theme does not know "paper"\. Known: inherit, light, dark, auto$/],
  ['checks="hidden"', /checks does not know "hidden"\. Known: marked, open, off$/],
  ['url-state="true"', /url-state does not know "true"\. Known: none, hash, query$/],
  ['heading-level="7"', /heading-level does not know "7"\. Known: 3, 2, 4, 5, 6$/],
  ['controls="search filters"', /controls does not know "filters"\. Known: introduction, search/],
  ['facets="leader actor"', /facets does not know "actor"\. Known: leader, period/],
  ['facets="leeder"', /facets does not know "leeder" \(leader\?\)/],
  ['only="the-star the-starr"', /only does not know "the-starr" \(the-star\?\)/],
  ['query="leadr=Lenin"', /query does not know "leadr" \(leader\?\)/],
  ['query="sort=yeer"', /sort does not know "yeer" \(year\?\)/],
];

describe('mistakes of a page', () => {
  for (const [attributes, said] of MISTAKES) {
    it(`${attributes}: the console says it, with what is known`, async () => {
      const lines = await consoleOf('warn', async () => {
        await mount(`<soviet-film-list ${attributes}></soviet-film-list>`);
        const again = await mount(`<soviet-film-list ${attributes}></soviet-film-list>`);
        again.requestUpdate();
        await again.updateComplete;
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^<soviet-film-list>: /);
      expect(lines[0]).to.match(said);
    });
  }

  it('what is known is not said, however it is separated', async () => {
    const lines = await consoleOf('warn', async () => {
      await mount(`<soviet-film-list view="list" theme="dark" checks="off" url-state="none"
        controls="search, sort,view" facets="decade,leader" only="${IDS[1]}, ${IDS[0]}"
        heading-level="4" query="q=a&leader=Joseph+Stalin&sort=-year"></soviet-film-list>`);
      await mount('<soviet-film-list controls="none"></soviet-film-list>');
    });
    expect(lines).to.deep.equal([]);
  });

  it('commas separate as spaces do', async () => {
    const list = await mount(
      `<soviet-film-list controls="search,sort" only="${IDS[1]},${IDS[0]}"></soviet-film-list>`,
    );
    expect(list.result.films.map(({id}) => id)).to.deep.equal([IDS[1], IDS[0]]);
    expect(parts(list)).to.deep.equal(['search', 'sort']);
  });

  it('a word that is not known leaves the others alone', async () => {
    await consoleOf('warn', async () => {
      const some = await mount('<soviet-film-list controls="sort nosuch"></soviet-film-list>');
      expect(parts(some)).to.deep.equal(['sort']);
      const none = await mount('<soviet-film-list controls="nosuch"></soviet-film-list>');
      expect(parts(none)).to.deep.equal(['search', 'sort', 'views']);
      const facets = await mount('<soviet-film-list facets="nosuch"></soviet-film-list>');
      expect(facets.result.facets.map(({name}) => name)).to.include('leader');
      const view = await mount('<soviet-film-list view="nosuch"></soviet-film-list>');
      expect(view.view).to.equal('cards');
      expect(titles(view).length).to.equal(10);
    });
  });

  it('ids of which none is known show no film, and say so', async () => {
    const lines = await consoleOf('warn', async () => {
      const list = await mount('<soviet-film-list only="nobody"></soviet-film-list>');
      expect(titles(list)).to.deep.equal([]);
    });
    expect(lines.join()).to.contain('only does not know "nobody"');
  });

  it('are cut, and end: an attribute of a megabyte fills no console', async () => {
    const lines = await consoleOf('warn', async () => {
      await mount(`<soviet-film-list view="${'x'.repeat(1_000_000)}"></soviet-film-list>`);
      const words = [...new Array(5000).keys()].map(place => `w${place}`);
      await mount(`<soviet-film-list controls="${words.join(' ')}"></soviet-film-list>`);
    });
    expect(lines.length).to.be.at.most(100);
    expect(Math.max(...lines.map(({length}) => length))).to.be.below(400);
  });
});

/** The controls that are drawn. */
function parts(list: SovietFilmList): string[] {
  return all(list, '[part=search], [part=sort], [part=views]').map(element =>
    element.getAttribute('part')!,
  );
}
