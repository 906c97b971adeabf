import {expect, fixture} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {all, mount, one, textOf} from '../list-page.js';

const LIST = '<soviet-film-list></soviet-film-list>';

/** Levels of the films' headings in each list, with this HTML in the page. */
async function levelsIn(html: string): Promise<string[]> {
  const box = await fixture<HTMLElement>(`<section>${html}</section>`);
  return Promise.all([...box.querySelectorAll('soviet-film-list')].map(levelOf));
}

async function levelOf(list: SovietFilmList): Promise<string> {
  await list.updateComplete;
  return one(list, '[part=card-title]').localName;
}

const CASES: readonly [html: string, ...levels: string[]][] = [
  [LIST, 'h3'],
  [`<h1>Page</h1>${LIST}`, 'h2'],
  [`<header><h1>Page</h1></header><main><h2>Films</h2><div>${LIST}</div></main>`, 'h3'],
  [`<h5>Page</h5><p>Text</p>${LIST}`, 'h6'],
  [`<h6>Page</h6>${LIST}`, 'h6'],
  [`<h4>Page</h4><h2>Films</h2>${LIST}<h5>Later</h5>`, 'h3'],
  [`<p role="heading" aria-level="4">Films</p>${LIST}`, 'h5'],
  [`<p role="heading">Films</p>${LIST}`, 'h3'],
  [`<h2 aria-level="3">Films</h2>${LIST}`, 'h4'],
  [`<h1>Page</h1><h3 role="presentation">Films</h3>${LIST}`, 'h2'],
  ['<h1>Page</h1><soviet-film-list><h4>Fallback</h4></soviet-film-list>', 'h2'],
  [
    '<h1>Page</h1><soviet-film-list><div slot="header"><h2>Films</h2></div></soviet-film-list>',
    'h3',
  ],
  ['<h1>Page</h1><soviet-film-list><h2 slot="footer">More</h2></soviet-film-list>', 'h2'],
  [`<h1>Page</h1><soviet-film-list><h5>Fallback</h5></soviet-film-list>${LIST}`, 'h2', 'h2'],
  [`<form><input name="querySelectorAll"><h4>Form</h4>${LIST}</form>`, 'h5'],
  [`<h1>Page</h1><form role="heading"><input name="getAttribute"></form>${LIST}`, 'h2'],
  ['<h4>Page</h4><soviet-film-list heading-level="2"></soviet-film-list>', 'h2'],
  ['<h4>Page</h4><soviet-film-list heading-level="9"></soviet-film-list>', 'h5'],
];

describe('the level of headings', () => {
  for (const [html, ...levels] of CASES) {
    it(`follows the page: ${html.replaceAll(LIST, '…')}`, async () => {
      expect(await levelsIn(html)).to.deep.equal(levels);
    });
  }

  it('is looked for in the list’s shadow root first, then in the page around', async () => {
    const box = await fixture<HTMLElement>('<section><h1>Page</h1><div></div></section>');
    const inside = box.querySelector('div')!.attachShadow({mode: 'closed'});
    const list = document.createElement('soviet-film-list');
    inside.append(list);
    expect(await levelOf(list)).to.equal('h2');
    inside.prepend(Object.assign(document.createElement('h4'), {textContent: 'Films'}));
    inside.append(list);
    await list.updateComplete;
    list.requestUpdate();
    expect(await levelOf(list)).to.equal('h5');
  });

  it('is read once: a heading that comes later changes nothing until the list moves', async () => {
    const list = await mount();
    list.before(Object.assign(document.createElement('h1'), {textContent: 'Page'}));
    list.requestUpdate();
    expect(await levelOf(list)).to.equal('h3');
    list.headingLevel = 5;
    expect(await levelOf(list)).to.equal('h5');
    list.headingLevel = null;
    expect(await levelOf(list)).to.equal('h3');
    list.parentNode!.append(list);
    expect(await levelOf(list)).to.equal('h2');
  });

  it('is that of the timeline’s headline too', async () => {
    const box = await fixture<HTMLElement>(
      '<section><h1>Page</h1><soviet-film-list view="timeline"></soviet-film-list></section>',
    );
    const list = box.querySelector('soviet-film-list')!;
    await list.updateComplete;
    const [headline, ...others] = all(list, 'h1, h2, h3, h4, h5, h6, [role=heading]');
    expect(textOf(headline)).to.match(/^Five films set in/);
    expect(headline!.getAttribute('aria-level')).to.equal('2');
    expect(others).to.deep.equal([]);
    await expect(list).to.be.accessible();
  });
});
