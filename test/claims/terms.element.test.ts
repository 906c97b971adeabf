import {expect} from '@open-wc/testing';
import {all, mount, textOf} from '../list-page.js';
import {dialog} from '../details/details-page.js';
import type {SovietFilmList} from '../../src/index.js';

const FILM = {
  id: 'a',
  title: 'A',
  year: 1937,
  fact: 'It won a prize.',
  sources: [{title: 'A work'}],
  context: {text: 'By order of the Stavka, and of the Stavka alone.', sources: [0]},
  versions: [
    {year: 1956, change: 'Cut on a wish of the <b>Stavka</b>.', sources: [0]},
    {year: 1963, change: 'Cut again.'},
  ],
  checks: [{field: 'fact', quote: 'a prize', verdict: 'partly', note: 'The Stalin Prize.'}],
};
const COLLECTION = {
  title: 'Own films',
  sources: [{title: 'A <i>lexicon</i>', url: 'https://lexicon.example/'}],
  glossary: {
    Stavka: {text: 'The <b>high</b> command.', sources: [0]},
    'Stalin Prize': {text: 'A prize.', sources: []},
    Komsomol: {text: 'The youth.', sources: []},
  },
  films: [FILM],
};

async function mountOwn(attributes = ''): Promise<SovietFilmList> {
  const list = await mount(`<soviet-film-list ${attributes}></soviet-film-list>`);
  list.films = COLLECTION;
  await list.updateComplete;
  return list;
}

const terms = (root: ParentNode) => [...root.querySelectorAll<HTMLButtonElement>('.term')];
const shown = (list: SovietFilmList) => all(list, '.meaning:popover-open').map(textOf);

describe('what must be known of a film', () => {
  it('stands in its details: context and later versions, each with its sources', async () => {
    const list = await mountOwn();
    list.open('a');
    await list.updateComplete;
    const text = textOf(dialog(list));
    expect(text).to.contain('Context By order of the Stavka, and of the Stavka alone. [a]');
    expect(text).to.contain('1956 Cut on a wish of the <b>Stavka</b>. [a]');
    expect(text).to.match(/Later versions .* 1963 Cut again\. /);
    expect(dialog(list).querySelectorAll('dd b').length).to.equal(0);
  });

  it('is said of each of the ten films, and of none that has nothing', async () => {
    const list = await mount();
    for (const {context, id, versions} of list.collection.films) {
      list.open(id);
      await list.updateComplete;
      const text = textOf(dialog(list));
      expect(text).to.contain(context!.text);
      for (const {change} of versions) expect(text).to.contain(change);
      expect(text.includes('Later versions')).to.equal(versions.length > 0);
    }
  });
});

describe('a term of the glossary', () => {
  it('opens what it means where it occurs first, and keeps the focus', async () => {
    const list = await mountOwn();
    list.open('a');
    await list.updateComplete;
    const words = terms(dialog(list));
    expect(words.map(textOf)).to.deep.equal(['Stavka', 'Stalin Prize', 'Stavka']);
    words[0]!.focus();
    words[0]!.click();
    expect(shown(list)).to.deep.equal(['The <b>high</b> command. A <i>lexicon</i>']);
    expect(list.shadowRoot!.activeElement === words[0]).to.equal(true);
    const link = dialog(list).querySelector<HTMLAnchorElement>('.meaning:popover-open a')!;
    expect(link.href).to.equal('https://lexicon.example/');
    words[1]!.click();
    expect(shown(list)).to.deep.equal(['A prize.']);
  });

  it('does so in an open note on the wall too', async () => {
    const list = await mountOwn('checks="open"');
    const [word, ...others] = terms(all(list, '[part=card]')[0]!);
    expect(textOf(word)).to.equal('Stalin Prize');
    expect(others.length).to.equal(0);
    word!.click();
    expect(shown(list)).to.deep.equal(['A prize.']);
  });

  it('leaves the text as it is, and is none without a glossary', async () => {
    const list = await mountOwn('checks="open"');
    const note = () => textOf(all(list, '[part=card] [part=check-note]')[0]);
    const before = note();
    list.films = {...COLLECTION, glossary: null};
    await list.updateComplete;
    expect(note()).to.equal(before);
    expect(terms(list.shadowRoot!).length).to.equal(0);
  });
});
