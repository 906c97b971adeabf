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
      for (const _ of [1, 2]) {
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
      Object.assign(list, {only: ['the-star'], view: true, urlState: {}});
      await list.updateComplete;
    });
    expect(lines.join('\n')).to.match(/only must be text, not object/);
    expect(lines.join('\n')).to.match(/view must be text, not boolean/);
    expect(lines.join('\n')).to.match(/url-state must be text, not object/);
  });

  it('an id that no film has is not opened in silence, before or after the films are there', async () => {
    const lines = await consoleOf('warn', async () => {
      const list = await mount();
      list.open('star');
      await list.updateComplete;
      list.open('the-star');
      await list.updateComplete;
      const early = document.createElement('soviet-film-list');
      early.open('chairman');
      list.parentNode!.append(early);
      await early.updateComplete;
    });
    expect(lines).to.have.length(2);
    expect(lines[0]).to.match(/no film has the id "star" \(the-star\?\)/);
    expect(lines[1]).to.match(/no film has the id "chairman" \(the-chairman\?\)/);
  });

  it('a visitor’s address may ask for what is not there', async () => {
    const before = location.href;
    history.replaceState(null, '', '#a.film=nosuch&a.leader=Nobody');
    const lines = await consoleOf('warn', () =>
      mount('<soviet-film-list url-state="hash" url-key="a"></soviet-film-list>'),
    );
    history.replaceState(null, '', before);
    expect(lines).to.deep.equal([]);
  });

  it('children in slots that are not there are named', async () => {
    const lines = await consoleOf('warn', () =>
      mount(`<soviet-film-list only="the-chairman">
        <p slot="film:star"></p><h2 slot="title"></h2><p slot="film:the-star"></p>
        <form slot="header"><input name="slot"></form><p slot="footer"></p><p slot=""></p>
      </soviet-film-list>`),
    );
    expect(lines).to.have.length(2);
    expect(lines[0]).to.match(
      /no slot "film:star" \(film:the-star\?\)\. Known: header, footer, aside/,
    );
    expect(lines[1]).to.match(/no slot "title"\. Known: /);
  });

  for (const rest of [
    '<main>The page</main>',
    '<div><nav>The page</nav></div>',
    '<p>The page</p><footer>The page</footer>',
    '<soviet-film-list></soviet-film-list>',
  ]) {
    it(`the rest of a page inside the element is noticed: ${rest}`, async () => {
      const lines = await consoleOf('warn', () =>
        mount(`<article><soviet-film-list />${rest}</article>`),
      );
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/"\/>" does not close the element/);
    });
  }

  it('a fallback, and a footer in a slot, are no rest of a page', async () => {
    const lines = await consoleOf('warn', () =>
      mount(`<article><soviet-film-list><footer slot="footer"><nav></nav></footer>
        <article><h3>The Star</h3><footer>1953</footer></article>
        <blockquote>A film<footer>A critic</footer></blockquote></soviet-film-list></article>`),
    );
    expect(lines).to.deep.equal([]);
  });

  it('two lists on one key of the address are told to the second, and no two that can go together', async () => {
    const list = (attributes: string) => `<soviet-film-list ${attributes}></soviet-film-list>`;
    const lines = (...lists: string[]) =>
      consoleOf('warn', async () => {
        const first = await mount(`<div>${lists.map(list).join('')}</div>`);
        for (const other of first.parentNode!.querySelectorAll('soviet-film-list')) {
          await other.updateComplete;
        }
        first.parentElement!.remove();
      });
    const [line, ...others] = await lines('url-state="hash"', 'url-state="hash"');
    expect(line).to.match(/another list has the url-key ""/);
    expect(others).to.deep.equal([]);
    const [named] = await lines('url-state=query url-key=a', 'url-state=query url-key=a');
    expect(named).to.match(/another list has the url-key "a"/);
    expect(
      await lines('url-state=hash', 'url-state=hash url-key=a', 'url-state=query', '', ''),
    ).to.deep.equal([]);
    expect(await lines('url-state="hash"')).to.deep.equal([]);
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
