import {expect} from '@open-wc/testing';
import {all, listen, mount, one, textOf} from '../list-page.js';
import type {FilmListEventDetails, SovietFilmList} from '../../src/index.js';

type Export = FilmListEventDetails['film-export'];

/** Presses a format's button and waits for the event; `prevents` stands for a page that takes over. */
async function take(list: SovietFilmList, format: string, root: ParentNode, prevents = true) {
  const event = new Promise<CustomEvent<Export>>(resolve =>
    list.addEventListener(
      'film-export',
      event => {
        if (prevents) event.preventDefault();
        resolve(event);
      },
      {once: true},
    ),
  );
  const menu = root.querySelector('details')!;
  if (!menu.open) {
    menu.open = true;
    await new Promise(resolve => menu.addEventListener('toggle', resolve, {once: true}));
    await list.updateComplete;
  }
  const buttons = [...root.querySelectorAll<HTMLElement>('[part=export] button')];
  buttons.find(button => textOf(button) === format)!.click();
  return event;
}

describe('cite and export', () => {
  const formats = {
    Chicago: 'chicago',
    MLA: 'mla',
    APA: 'apa',
    BibTeX: 'bibtex',
    RIS: 'ris',
    CSV: 'csv',
    JSON: 'json',
  };
  for (const [label, format] of Object.entries(formats)) {
    it(`${label}: the page gets the text of the films that are found`, async () => {
      const list = await mount(
        '<soviet-film-list query="leader=Vladimir+Lenin"></soviet-film-list>',
      );
      const {detail} = await take(list, label, list.renderRoot);
      expect(detail.format).to.equal(format);
      expect(detail.films).to.equal(list.result.films);
      for (const {title} of detail.films) expect(detail.text).to.contain(title);
      expect(detail.text).to.not.contain('The First Teacher');
    });
  }

  it('of one film stands in its details', async () => {
    const list = await mount();
    list.open('the-star');
    await list.updateComplete;
    const root = one(list, '[part=details]');
    const {detail} = await take(list, 'Chicago', root);
    expect(detail.films.map(({id}) => id)).to.deep.equal(['the-star']);
    expect(detail.text).to.contain('The Star');
    expect(detail.text).to.contain(list.collection.title!);
    expect(detail.text).to.contain(location.href);
  });

  it('shows the citation, copied or to be copied by hand, and says which', async () => {
    const list = await mount('<soviet-film-list only="the-star"></soviet-film-list>');
    const {detail} = await take(list, 'MLA', list.renderRoot, false);
    const status = one(list, '[part=export] [role=status]');
    while (!textOf(status)) await new Promise(requestAnimationFrame);
    expect(textOf(status)).to.match(/^(Copied\.|Your browser did not allow copying)/);
    expect(one(list, '.citation').textContent).to.equal(detail.text);
  });

  it('does nothing of its own when the page prevents it', async () => {
    const list = await mount();
    await take(list, 'APA', list.renderRoot);
    const {detail} = await take(list, 'MLA', list.renderRoot, false);
    const told: string[] = [];
    while (told.length === 0) {
      await new Promise(requestAnimationFrame);
      told.push(...all(list, '.citation').map(citation => citation.textContent));
    }
    expect(told).to.deep.equal([detail.text]);
  });

  it('saves no file when the page prevents it', async () => {
    const list = await mount();
    const saved: string[] = [];
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download);
    };
    try {
      await take(list, 'CSV', list.renderRoot);
      await take(list, 'RIS', list.renderRoot, false);
      while (saved.length === 0) await new Promise(requestAnimationFrame);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved.map(name => name.split('.').pop())).to.deep.equal(['ris']);
  });

  it('forgets what it said when other films are found', async () => {
    const list = await mount('<soviet-film-list only="the-star the-chairman"></soviet-film-list>');
    await take(list, 'MLA', list.renderRoot, false);
    const status = one(list, '[part=export] [role=status]');
    while (!textOf(status)) await new Promise(requestAnimationFrame);
    list.query = 'q=chairman';
    await list.updateComplete;
    expect(textOf(status)).to.equal('');
  });

  it('is a control that a page can leave out', async () => {
    const list = await mount('<soviet-film-list controls="search"></soviet-film-list>');
    expect(all(list, '[part=export]').length).to.equal(0);
    list.controls = 'export';
    await list.updateComplete;
    expect(all(list, '[part=toolbar] [part=export]').length).to.equal(1);
  });

  it('JSON can be loaded back', async () => {
    const list = await mount();
    const errors = listen(list, 'film-list-error');
    const {detail} = await take(list, 'JSON', list.renderRoot);
    const before = list.collection;
    list.films = JSON.parse(detail.text);
    await list.updateComplete;
    expect(errors).to.deep.equal([]);
    expect(JSON.stringify(list.collection)).to.equal(JSON.stringify(before));
  });
});

describe('structured data', () => {
  const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
  const data = () => JSON.parse(scripts()[0]!.textContent ?? '') as {itemListElement: unknown[]};

  it('is put into the head when asked for, once, and follows the films', async () => {
    const list = await mount();
    expect(scripts().length).to.equal(0);
    list.jsonLd = true;
    await list.updateComplete;
    expect(scripts().length).to.equal(1);
    expect(data().itemListElement.length).to.equal(10);
    list.query = 'q=lenin';
    await list.updateComplete;
    expect(data().itemListElement.length).to.equal(10);
    list.only = 'the-star the-chairman';
    await list.updateComplete;
    expect(scripts().length).to.equal(1);
    expect(data().itemListElement.length).to.equal(2);
    list.jsonLd = false;
    await list.updateComplete;
    expect(scripts().length).to.equal(0);
  });

  it('leaves with the element and comes back with it', async () => {
    const list = await mount('<soviet-film-list json-ld></soviet-film-list>');
    const parent = list.parentElement!;
    list.remove();
    expect(scripts().length).to.equal(0);
    parent.append(list);
    await list.updateComplete;
    expect(scripts().length).to.equal(1);
    list.remove();
  });

  it('keeps text text', async () => {
    const list = await mount('<soviet-film-list json-ld></soviet-film-list>');
    const title = '</script><img src=x onerror=alert(1)>';
    list.films = [{id: 'a', title, year: 1950}];
    await list.updateComplete;
    expect(JSON.stringify(data())).to.contain(JSON.stringify(title).slice(1, -1));
    expect(document.head.querySelector('img') === null).to.equal(true);
  });
});
