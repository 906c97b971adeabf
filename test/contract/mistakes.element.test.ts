import {expect} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {all, consoleOf, IDS, mount, one, titles} from '../list-page.js';

/** Each is warned of once for each element. */
const MISTAKES: readonly [attributes: string, said: RegExp][] = [
  ['view="grid"', /view does not know "grid"\. Known: cards, list, timeline$/],
  ['view="card"', /view does not know "card" \(cards\?\)/],
  ['theme="paper"', /theme does not know "paper"\. Known: inherit, light, dark, auto$/],
  ['checks="hidden"', /checks does not know "hidden"\. Known: marked, open, off$/],
  ['url-state="true"', /url-state does not know "true"\. Known: none, hash, query$/],
  ['heading-level="7"', /heading-level does not know "7"\. Known: 2, 3, 4, 5, 6$/],
  ['heading-level="h2"', /heading-level does not know "h2"\. Known: 2, 3, 4, 5, 6$/],
  ['heading-level=""', /heading-level does not know ""\. Known: 2/],
  ['url-state=""', /url-state does not know ""\. Known: none, hash, query$/],
  ['url-state', /url-state does not know ""/],
  ['theme=""', /theme does not know ""/],
  ['controls="search filters"', /controls does not know "filters"\. Known: introduction, search/],
  ['facets="leader actor"', /facets does not know "actor"\. Known: leader, period/],
  ['facets="leeder"', /facets does not know "leeder" \(leader\?\)/],
  ['only="the-star the-starr"', /only does not know "the-starr" \(the-star\?\)/],
  ['query="leadr=Lenin"', /query does not know "leadr" \(leader\?\)/],
  ['query="sort=yeer"', /sort does not know "yeer" \(year\?\)/],
  ['query="leader=Stalin"', /no film has the leader "Stalin" \(Joseph Stalin\?\)\. Known: /],
  ['query="decade=1940"', /no film has the decade "1940" \(1940s\?\)/],
  ['only="The_Star"', /only does not know "The_Star" \(the-star\?\)/],
  ['headingLevel="2"', /no attribute "headinglevel" \(heading-level\?\)/],
  ['urlState="hash"', /no attribute "urlstate" \(url-state\?\)/],
  ['url_key="a"', /no attribute "url_key" \(url-key\?\)/],
  ['reportto="a@b.example"', /no attribute "reportto" \(report-to\?\)/],
  ['jsonld', /no attribute "jsonld" \(json-ld\?\)/],
  ['heading="2"', /no attribute "heading" \(heading-level\?\)/],
  ['veiw="list"', /no attribute "veiw" \(view\?\)/],
  ['facet="leader"', /no attribute "facet" \(facets\?\)/],
  ['films="the-star"', /no attribute "films" \(films property\?\)/],
  ['report="false"', /report must be left out to be off, not "false"/],
  ['json-ld="FALSE"', /json-ld must be left out to be off/],
  [
    'report-to="mailto:a@b.example"',
    /report-to must be an e-mail address, not "mailto:a@b.example"/,
  ],
  ['report-to="me at b.example"', /report-to must be an e-mail address, not "me at b.example"/],
  ['report-to="https://b.example/contact"', /report-to must be an e-mail address, not "https:/],
];

/** Attributes that pages and frameworks put on elements: none is near enough to one of ours. */
const OTHERS = [
  'accesskey autocapitalize autofocus contenteditable dir draggable enterkeyhint exportparts hidden',
  'inert inputmode itemid itemprop itemref itemscope itemtype lang nonce part popover role slot',
  'spellcheck style tabindex title translate class id is href src alt name value type for form',
  'aria-label aria-level data-view data-theme data-query onclick onload oncontrol xml:lang',
  '_ngcontent-abc ng-version v-cloak v-view x-data x-show x-theme hx-get hx-swap wire:id :view @view',
  'color checked content context theme-color preview review viewbox viewport key ref language',
].flatMap(line => line.split(' '));

describe('mistakes of a page', () => {
  for (const [attributes, said] of MISTAKES) {
    it(`${attributes}: the console says it, with what is known, once for each element`, async () => {
      for (let element = 0; element < 2; element += 1) {
        const lines = await consoleOf('warn', async () => {
          const list = await mount(`<soviet-film-list ${attributes}></soviet-film-list>`);
          list.requestUpdate();
          await list.updateComplete;
          list.parentNode!.append(list);
          list.only = 'the-star the-chairman';
          await list.updateComplete;
        });
        expect(lines).to.have.length(1);
        expect(lines[0]).to.match(/^<soviet-film-list>: /);
        expect(lines[0]).to.match(said);
      }
    });
  }

  it('no attribute of HTML or of a framework is taken for a mistake', async () => {
    const lines = await consoleOf('warn', () =>
      mount(`<soviet-film-list ${OTHERS.join('="" ')}=""></soviet-film-list>`),
    );
    expect(lines).to.deep.equal([]);
  });

  for (const value of ['false', 'False']) {
    it(`report and json-ld are off with "${value}", as attributes and as properties`, async () => {
      await consoleOf('warn', async () => {
        const list = await mount(
          `<soviet-film-list report="${value}" json-ld="${value}"></soviet-film-list>`,
        );
        expect([list.report, list.jsonLd]).to.deep.equal([false, false]);
        expect(document.querySelector('script[type="application/ld+json"]')).to.equal(null);
        list.setAttribute('report', '');
        await list.updateComplete;
        expect(list.report).to.equal(true);
        Object.assign(list, {report: value});
        await list.updateComplete;
        expect(list.report).to.equal(false);
      });
    });
  }

  it('report-to without its scheme is the address', async () => {
    await consoleOf('warn', async () => {
      const list = await mount(
        '<soviet-film-list report-to="mailto:a@b.example"></soviet-film-list>',
      );
      list.open('the-star');
      await list.updateComplete;
      expect(one(list, 'a.report').getAttribute('href')).to.match(/^mailto:a@b\.example\?/);
    });
  });

  it('what is no text at all is called so', async () => {
    const lines = await consoleOf('warn', async () => {
      const list = await mount();
      Object.assign(list, {only: ['the-star'], view: true, urlState: {}, query: {}, reportTo: []});
      await list.updateComplete;
    });
    expect(lines.join('\n')).to.match(/only must be text, not object/);
    expect(lines.join('\n')).to.match(/view must be text, not boolean/);
    expect(lines.join('\n')).to.match(/query must be text, not object/);
    expect(lines.join('\n')).to.match(/report-to must be text, not object/);
    expect(lines.join('\n')).to.match(/url-state must be text, not object/);
  });

  it('hostile names and values are warned of, and nothing throws', async () => {
    const {proxy, revoke} = Proxy.revocable([], {});
    revoke();
    const errors = await consoleOf('error', async () => {
      await consoleOf('warn', async () => {
        const list =
          await mount(`<soviet-film-list headingLevel="__proto__" toString constructor="x"
          query="__proto__=a&leader=__proto__&sort=constructor" report-to="\u0000%" url-state="hash">
          <form slot="constructor"><input name="localName"><input name="slot"></form></soviet-film-list>`);
        for (const value of [Symbol('a'), proxy, Object.create(null), () => 1, 10n, NaN, -0]) {
          const names =
            'view checks only facets controls query headingLevel urlState urlKey report jsonLd reportTo';
          for (const name of names.split(' ')) Object.assign(list, {[name]: value});
          await list.updateComplete;
        }
        Object.assign(list, {only: '', query: ''});
        await list.updateComplete;
        expect(titles(list).length).to.equal(10);
      });
    });
    expect(errors).to.deep.equal([]);
  });

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
