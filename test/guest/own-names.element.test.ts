import {expect, waitUntil} from '@open-wc/testing';
import {EXPORT_FORMATS} from '../../src/events.js';
import {collectionOf, filmOf, INHERITED} from '../own-names.js';
import {dialog, inside, title} from '../details/details-page.js';
import {all, listen, mount, one, press, textOf, titles} from '../list-page.js';

const FACETS = 'leader period decade who-leads director studio country based-on checked';

async function withWords(attributes = '') {
  const list = await mount(
    `<soviet-film-list facets="${FACETS}" ${attributes}></soviet-film-list>`,
  );
  list.films = collectionOf(INHERITED);
  await list.updateComplete;
  return list;
}

describe('words that every object knows', () => {
  for (const lang of ['en', 'ru']) {
    for (const view of ['cards', 'list', 'timeline']) {
      it(`are words like others in a film: ${view}, ${lang}`, async () => {
        const list = await withWords(`lang="${lang}" view="${view}" checks="open"`);
        const rows = all(list, 'th button').map(textOf);
        const drawn = view === 'timeline' ? rows : titles(list);
        expect(drawn.slice(-INHERITED.length)).to.deep.equal(INHERITED);
      });
    }
  }

  it('are words like others beside a picture', async () => {
    const list = await mount();
    list.films = INHERITED.map(word => {
      const image = {src: '/demo/pictures/wall.webp', alt: word, credit: word, licence: word};
      return {...filmOf(word), image};
    });
    await list.updateComplete;
    const credits = all(list, 'figcaption').map(textOf);
    expect(credits).to.deep.equal(INHERITED.map(word => `${word} · ${word}`));
  });

  it('are drawn in the details, on a poster too, and given away in every form', async () => {
    const list = await withWords();
    const texts = listen(list, 'film-export');
    list.addEventListener('film-export', event => event.preventDefault());
    list.open(INHERITED[0]!);
    await list.updateComplete;
    await press(list, dialog(list).querySelector('summary')!);
    await waitUntil(() => dialog(list).querySelector('.formats'));
    for (const word of INHERITED) {
      list.open(word);
      await list.updateComplete;
      expect(title(list)).to.equal(word);
      expect(dialog(list).querySelectorAll('[part=check-note]').length).to.equal(1);
      for (const format of ['Chicago', 'MLA', 'APA', 'BibTeX', 'RIS', 'CSV', 'JSON']) {
        await press(list, inside(list, format));
      }
    }
    await waitUntil(() => texts.length === INHERITED.length * EXPORT_FORMATS.length);
    expect(texts.every(({text}) => text.length > 0)).to.equal(true);
  });

  it('can be searched and filtered by', async () => {
    const list = await withWords();
    for (const word of INHERITED) {
      for (const name of ['q', ...FACETS.split(' ').filter(name => !/decade|checked/.test(name))]) {
        list.query = String(new URLSearchParams({[name]: word}));
        await list.updateComplete;
        expect(list.result.films.map(({id}) => id)).to.contain(word);
      }
      list.query = String(new URLSearchParams({[word]: word, sort: word}));
      await list.updateComplete;
      expect(list.result.films.length).to.equal(INHERITED.length);
    }
  });

  it('are no keys of the timeline', async () => {
    const list = await withWords('view="timeline"');
    const button = one(list, 'th button');
    button.focus();
    for (const key of INHERITED) {
      const options = {key, bubbles: true, composed: true, cancelable: true};
      expect(button.dispatchEvent(new KeyboardEvent('keydown', options))).to.equal(true);
    }
  });

  it('are nothing to any attribute', async () => {
    const list = await mount();
    for (const word of INHERITED) {
      for (const name of ['view', 'facets', 'controls', 'theme', 'checks', 'lang', 'url-state']) {
        list.setAttribute(name, word);
        await list.updateComplete;
      }
      list.open(word);
      await list.updateComplete;
    }
    expect(all(list, '[part=card]').length).to.equal(10);
  });
});
