import {expect} from '@open-wc/testing';
import {consoleOf, mount} from '../list-page.js';

describe('mistakes around the attributes of a list', () => {
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
});
