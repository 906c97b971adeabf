import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {button, chip, mount, press, sortBy, type} from '../list-page.js';

function regions(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('body > [role=status]')];
}

describe('the announcement', () => {
  it('has one region in the light DOM for all lists, which goes with the last one', async () => {
    expect(regions()).to.have.length(0);
    const [a, b] = [await mount(), await mount()];
    expect(regions()).to.have.length(1);
    a.remove();
    expect(regions()).to.have.length(1);
    b.remove();
    expect(regions()).to.have.length(0);
  });

  it('says the count once for a word typed letter by letter', async () => {
    const list = await mount();
    const said: string[] = [];
    const region = regions()[0]!;
    const observer = new MutationObserver(() => said.push(region.textContent ?? ''));
    observer.observe(region, {childList: true, characterData: true, subtree: true});
    for (const text of ['b', 'be', 'ber', 'berl']) await type(list, text);
    await waitUntil(() => said.length > 0);
    expect(said).to.deep.equal(['1 of 10 films']);
    observer.disconnect();
  });

  it('is silent at first, and about changes that are no other query', async () => {
    const list = await mount();
    list.lang = 'ru';
    await list.updateComplete;
    // Longer than the announcer's own pause; there is no condition to wait for in silence.
    await aTimeout(700);
    expect(regions()[0]!.textContent).to.equal('');
  });

  it('says too that there is no exact match, and which order is new', async () => {
    const list = await mount();
    await type(list, 'stalnigrad');
    await waitUntil(() => /^\d of 10 films\. No exact match/.test(regions()[0]!.textContent ?? ''));
    list.clear();
    await sortBy(list, 'title');
    await waitUntil(() => regions()[0]!.textContent === '10 films. Title, A to Z');
  });

  it('says which view is new, with how many films, and its order where that is another', async () => {
    const list = await mount();
    for (const [view, words] of [
      ['list', 'List, 10 films'],
      ['timeline', 'Timeline, 10 films. Years depicted'],
      ['cards', 'Cards, 10 films. Curator’s order'],
    ] as const) {
      await press(list, button(list, words.split(',')[0]!));
      await waitUntil(() => regions()[0]!.textContent === words, view);
    }
    list.lang = 'ru';
    await list.updateComplete;
    await press(list, button(list, 'Список'));
    await waitUntil(() => regions()[0]!.textContent === 'Список, 10 фильмов');
  });

  it('says that nothing is found, in the language of the list', async () => {
    const list = await mount('<soviet-film-list lang="ru"></soviet-film-list>');
    await type(list, 'zzzz');
    await waitUntil(() => regions()[0]!.textContent === 'Ничего не найдено.');
    expect(regions()[0]!.lang).to.equal('ru');
  });

  it('cannot be shown or silenced by the page’s rules', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* {position: static !important; display: none !important; width: auto !important}',
    );
    document.adoptedStyleSheets.push(sheet);
    await mount();
    const style = getComputedStyle(regions()[0]!);
    expect([style.position, style.width, style.display]).to.deep.equal([
      'absolute',
      '1px',
      'block',
    ]);
    document.adoptedStyleSheets.pop();
  });

  it('comes back when the page replaces its body', async () => {
    const list = await mount();
    regions()[0]!.remove();
    await press(list, chip(list, '1930s'));
    await waitUntil(() => regions()[0]?.textContent === '1 of 10 films');
  });
});
