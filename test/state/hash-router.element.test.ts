import {expect, waitUntil} from '@open-wc/testing';
import {button, chip, mount, one, press, type} from '../list-page.js';

const before = location.href;
const LIST = '<soviet-film-list url-state="hash"></soviet-film-list>';

const go = (hash: string) => history.replaceState(null, '', hash);

describe('on a page with a hash router', () => {
  afterEach(() => history.replaceState(null, '', before));

  for (const route of ['#/films', '#!/films', '#/']) {
    it(`parameters go behind ${route}, and are read from there`, async () => {
      go(route);
      const list = await mount(LIST);
      await type(list, 'berlin');
      await waitUntil(() => location.hash === `${route}?q=berlin`);
      await press(list, button(list, 'List'));
      expect(location.hash).to.equal(`${route}?q=berlin&view=list`);
      list.remove();
      const again = await mount(LIST);
      expect([again.query, again.view]).to.deep.equal(['q=berlin', 'list']);
    });
  }

  it('the route is as it was when the last filter goes, and one step back brings it back', async () => {
    go('#/films');
    const list = await mount(LIST);
    await press(list, chip(list, '1940s'));
    expect(location.hash).to.equal('#/films?decade=1940s');
    await press(list, button(list, 'Clear filters'));
    expect(location.hash).to.equal('#/films');
    history.back();
    await waitUntil(() => list.query === 'decade=1940s');
  });

  it('parameters of the route stay as they are, byte for byte', async () => {
    go('#/films?room=a%20b&x=%7e');
    const list = await mount(LIST);
    await press(list, chip(list, '1940s'));
    expect(location.hash).to.equal('#/films?room=a%20b&x=%7e&decade=1940s');
  });

  it('two lists share the place', async () => {
    go('#/films');
    const a = await mount(LIST.replace('hash"', 'hash" url-key="a"'));
    const b = await mount(LIST.replace('hash"', 'hash" url-key="b"'));
    await press(a, chip(a, '1940s'));
    await press(b, chip(b, '1930s'));
    expect(location.hash).to.equal('#/films?a.decade=1940s&b.decade=1930s');
  });

  it('the link in the details leads to the route', async () => {
    go('#/films?room=2');
    const list = await mount(LIST);
    list.open('the-star');
    await list.updateComplete;
    const link = one(list, '[part=details] .bar > a') as HTMLAnchorElement;
    expect(link.hash).to.equal('#/films?room=2&film=the-star');
  });

  it('a question mark elsewhere in a fragment is not ours', async () => {
    go('#?secret=x');
    const list = await mount(LIST);
    await press(list, chip(list, '1940s'));
    expect(location.hash).to.equal('#?secret=x&decade=1940s');
  });
});
