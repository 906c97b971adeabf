import {expect, waitUntil} from '@open-wc/testing';
import {button, chip, mount, press, sortBy, titles, type} from '../list-page.js';

const before = location.href;

function go(change: {search?: string; hash?: string}): void {
  const url = new URL(before);
  for (const key of ['hash', 'search'] as const)
    if (change[key] !== undefined) url[key] = change[key];
  history.replaceState({router: 1}, '', url);
}

describe('the address', () => {
  afterEach(() => history.replaceState(null, '', before));

  it('stays untouched by default', async () => {
    const list = await mount();
    await type(list, 'lenin');
    await press(list, chip(list, '1930s'));
    expect(location.href).to.equal(before);
  });

  it('keeps the query in the fragment, one step back for each choice', async () => {
    const list = await mount('<soviet-film-list url-state="hash"></soviet-film-list>');
    await press(list, chip(list, '1940s'));
    expect(location.hash).to.equal('#decade=1940s');
    await sortBy(list, '-year');
    expect(location.hash).to.equal('#decade=1940s&sort=-year');
    await press(list, button(list, 'List'));
    expect(location.hash).to.equal('#decade=1940s&sort=-year&view=list');
    history.back();
    await waitUntil(() => list.view === 'cards');
    history.back();
    await waitUntil(() => list.query === 'decade=1940s');
    history.back();
    await waitUntil(() => list.query === '');
    await list.updateComplete;
    expect(titles(list)).to.have.length(10);
  });

  it('keeps what is typed without a step for each letter', async () => {
    const list = await mount('<soviet-film-list url-state="hash"></soviet-film-list>');
    const {length} = history;
    for (const text of ['l', 'le', 'len']) await type(list, text);
    await waitUntil(() => location.hash === '#q=len');
    expect(history.length).to.equal(length);
  });

  it('told late of a step that it knows, it forgets nothing that was done since', async () => {
    const list = await mount('<soviet-film-list url-state="hash"></soviet-film-list>');
    await press(list, chip(list, '1940s'));
    await type(list, 'stalin');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await list.updateComplete;
    expect(list.query).to.equal('q=stalin&decade=1940s');
  });

  it('opens the view that a link asks for', async () => {
    go({hash: 'q=lenin&sort=-year&view=list'});
    const list = await mount('<soviet-film-list url-state="hash"></soviet-film-list>');
    expect(titles(list)[0]).to.equal('Lenin in Paris');
    expect(list.view).to.equal('list');
  });

  it('goes before the attribute, which is what an address without us means', async () => {
    go({hash: 'decade=1930s'});
    const list = await mount(
      '<soviet-film-list url-state="hash" query="decade=1940s"></soviet-film-list>',
    );
    expect(list.query).to.equal('decade=1930s');
    await press(list, button(list, 'Clear filters'));
    expect(location.hash, 'told apart from an address without us').to.equal('#q=');
    go({hash: ''});
    window.dispatchEvent(new CustomEvent('popstate'));
    expect(list.query).to.equal('decade=1940s');
  });

  it('leaves other people’s parameters as they are, byte for byte', async () => {
    const foreign = '?utm=a%20b&q2=x&&flag';
    go({search: foreign, hash: 'place'});
    const list = await mount('<soviet-film-list url-state="query"></soviet-film-list>');
    await press(list, chip(list, '1940s'));
    expect(location.search).to.equal('?utm=a%20b&q2=x&flag&decade=1940s');
    expect(location.hash).to.equal('#place');
    await press(list, chip(list, '1940s'));
    expect(location.search).to.equal('?utm=a%20b&q2=x&flag');
  });

  it('keeps the state object of the page’s router', async () => {
    go({});
    const list = await mount('<soviet-film-list url-state="hash"></soviet-film-list>');
    await press(list, chip(list, '1940s'));
    expect(history.state).to.deep.equal({router: 1});
  });

  it('is shared by two lists with keys of their own', async () => {
    const a = await mount('<soviet-film-list url-state="hash" url-key="a"></soviet-film-list>');
    const b = await mount('<soviet-film-list url-state="hash" url-key="b"></soviet-film-list>');
    await press(a, chip(a, '1940s'));
    await press(b, chip(b, '1930s'));
    expect(location.hash).to.equal('#a.decade=1940s&b.decade=1930s');
    history.back();
    await waitUntil(() => b.query === '');
    expect(a.query).to.equal('decade=1940s');
  });

  it('a plain fragment is a place on the page, and no reason to forget the filters', async () => {
    const list = await mount('<soviet-film-list url-state="hash"></soviet-film-list>');
    await press(list, chip(list, '1940s'));
    location.hash = '#about';
    await waitUntil(() => location.hash === '#about');
    await new Promise(resolve => window.addEventListener('hashchange', resolve, {once: true}));
    expect(list.query).to.equal('decade=1940s');
  });

  it('is not written by a list that has left the page', async () => {
    const list = await mount('<soviet-film-list url-state="hash"></soviet-film-list>');
    await type(list, 'lenin');
    list.remove();
    const other = await mount('<soviet-film-list url-state="hash" url-key="z"></soviet-film-list>');
    await type(other, 'star');
    await waitUntil(() => location.hash === '#z.q=star');
  });
});
