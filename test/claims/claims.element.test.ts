import {expect} from '@open-wc/testing';
import {all, hasFocus, mount, one, press, textOf, wordsOf} from '../list-page.js';
import type {SovietFilmList} from '../../src/index.js';

const TEXT = 'A leader of commanders like Zhukov.';
const CHECKED = {
  id: 'film',
  title: 'Film',
  year: 1949,
  description: TEXT,
  fact: 'It was shot there.',
  sources: [
    {title: 'Unused'},
    {title: 'Фильм', url: 'https://ru.example/a', publisher: 'Archive', year: 2001, language: 'ru'},
    {title: 'Printed', author: 'A. Writer'},
  ],
  checks: [
    {
      field: 'description',
      quote: 'commanders like Zhukov',
      verdict: 'unverified',
      note: 'Not found.',
      sources: [2, 1],
    },
    {
      field: 'description',
      quote: 'leader of commanders',
      verdict: 'partly',
      note: 'In part.',
      sources: [1],
    },
    {field: 'fact', quote: 'shot there', verdict: 'inaccurate', note: 'Elsewhere.', sources: []},
    {field: 'year', quote: '1949', verdict: 'accurate', note: 'Released.', sources: [1]},
  ],
};

async function withFilm(markup = '<soviet-film-list></soviet-film-list>', film: object = CHECKED) {
  const list = await mount(markup);
  list.films = {language: 'en', films: [film]};
  await list.updateComplete;
  return list;
}

const markers = (list: SovietFilmList) => all(list, '[part=card] [part=check-marker]');
const notes = (list: SovietFilmList) => all(list, '[part=card] [part=check-note]');

async function escape(list: SovietFilmList, element: Element): Promise<boolean> {
  const options = {key: 'Escape', bubbles: true, composed: true, cancelable: true};
  const isFree = element.dispatchEvent(new KeyboardEvent('keydown', options));
  await list.updateComplete;
  return isFree;
}

describe('marks on the words', () => {
  it('stand on the quoted words, each by its verdict, and overlap', async () => {
    const list = await withFilm();
    const claims = all(list, '[part=card-description] .claim').map(
      claim => `${claim.className.replace('claim ', '')}: ${claim.textContent}`,
    );
    expect(claims).to.deep.equal([
      'partly: leader of ',
      'unverified: commanders',
      'unverified:  like Zhukov',
    ]);
    const styles = all(list, '.claim').map(claim => getComputedStyle(claim).textDecorationStyle);
    expect(styles).to.deep.equal(['dashed', 'dotted', 'dotted', 'solid']);
  });

  it('leave the text word for word, and a marker holds just its number in a sup', async () => {
    const list = await withFilm();
    expect(wordsOf(one(list, '[part=card-description]'))).to.equal(TEXT);
    expect(markers(list).map(marker => marker.textContent)).to.deep.equal(['1', '2', '3']);
    expect(markers(list).every(marker => marker.parentElement?.localName === 'sup')).to.equal(true);
    expect(markers(list).map(marker => marker.getAttribute('aria-label'))).to.deep.equal([
      'Note 1: Partly accurate',
      'Note 2: Unverified',
      'Note 3: Inaccurate',
    ]);
  });

  it('stand in the introduction too', async () => {
    const list = await mount();
    list.films = {
      introduction: 'Chosen for its accuracy.',
      introductionChecks: [{quote: 'its accuracy', verdict: 'inaccurate', note: 'No.'}],
      films: [CHECKED],
    };
    await list.updateComplete;
    await press(list, one(list, '[part=introduction] [part=check-marker]'));
    expect(textOf(one(list, '[part=header] [part=check-note]'))).to.equal('1 Inaccurate. No.');
  });

  it('the bundled text is word for word what the data says, all ten films', async () => {
    const list = await mount();
    for (const field of ['title', 'description', 'fact'] as const) {
      const shown = all(list, `[part=card-${field}]`).map(element => wordsOf(element));
      const wanted = list.collection.films.map(film => film[field] ?? '');
      shown.forEach((text, index) => expect(text.endsWith(wanted[index]!)).to.equal(true));
    }
    expect(markers(list).length).to.equal(27);
  });
});

describe('a marker', () => {
  it('opens its note with its sources and hands it the focus', async () => {
    const list = await withFilm();
    const [, marker] = markers(list);
    expect(notes(list).length).to.equal(0);
    await press(list, marker!);
    await list.updateComplete;
    const [note] = notes(list);
    expect(textOf(note)).to.equal('2 Unverified. Not found. (a, b)');
    expect(hasFocus(list, note!)).to.equal(true);
    expect(marker!.getAttribute('aria-expanded')).to.equal('true');
    expect(marker!.getAttribute('aria-controls')).to.equal(note!.id);
    const sources = all(list, '.sources li');
    expect(sources.map(textOf)).to.deep.equal(['a Фильм, Archive, 2001', 'b A. Writer, Printed']);
    const link = sources[0]!.querySelector('a')!;
    expect([link.href, link.rel]).to.deep.equal(['https://ru.example/a', 'noopener noreferrer']);
    expect(link.querySelector('cite')!.lang).to.equal('ru');
    expect(sources[1]!.querySelector('a') === null).to.equal(true);
  });

  it('and Escape closes it, gives the focus back, and keeps the key from the page', async () => {
    const list = await withFilm();
    const [marker] = markers(list);
    await press(list, marker!);
    const heard: string[] = [];
    const hear = ({key}: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    expect(await escape(list, notes(list)[0]!)).to.equal(false);
    expect(heard).to.deep.equal([]);
    expect(notes(list).length).to.equal(0);
    expect(hasFocus(list, marker!)).to.equal(true);
    expect(await escape(list, marker!)).to.equal(true);
    expect(heard).to.deep.equal(['Escape']);
    document.removeEventListener('keydown', hear);
  });

  it('is closed by Escape from a link to its sources as well, the last one first', async () => {
    const list = await withFilm();
    for (const index of [2, 0]) await press(list, markers(list)[index]!);
    const link = one(list, '.notes .sources a, .notes a');
    expect(await escape(list, link)).to.equal(false);
    expect(notes(list).map(textOf)).to.deep.equal(['3 Inaccurate. Elsewhere.']);
    expect(hasFocus(list, markers(list)[0]!)).to.equal(true);
  });

  it('closes what it opened, and leaves other notes alone', async () => {
    const list = await withFilm();
    for (const index of [0, 2, 0]) await press(list, markers(list)[index]!);
    expect(notes(list).map(textOf)).to.deep.equal(['3 Inaccurate. Elsewhere.']);
    expect(hasFocus(list, markers(list)[0]!)).to.equal(true);
  });

  it('keeps its note open while people search', async () => {
    const list = await withFilm();
    await press(list, markers(list)[0]!);
    for (const query of ['q=nothing', '']) {
      list.query = query;
      await list.updateComplete;
    }
    expect(notes(list).length).to.equal(1);
  });

  it('speaks Russian in a Russian page', async () => {
    const list = await withFilm('<soviet-film-list lang="ru"></soviet-film-list>');
    expect(markers(list)[0]!.getAttribute('aria-label')).to.equal('Примечание 1: Верно отчасти');
    expect(textOf(one(list, '[part=card-standing]'))).to.match(/3.*4/);
  });
});

describe('the attribute checks', () => {
  it('open writes every note out, with the sources once, and nothing to press', async () => {
    const list = await withFilm('<soviet-film-list checks="open"></soviet-film-list>');
    expect(notes(list).length).to.equal(3);
    expect(all(list, '.sources li').length).to.equal(2);
    expect(all(list, 'button[part=check-marker]').length).to.equal(0);
    expect(markers(list).map(textOf)).to.deep.equal(['1', '2', '3']);
  });

  it('off hides marks, notes and standing', async () => {
    const list = await withFilm();
    await press(list, markers(list)[0]!);
    list.checks = 'off';
    await list.updateComplete;
    for (const part of ['check-marker', 'check-note', 'card-standing'])
      expect(all(list, `[part=${part}]`).length).to.equal(0);
    expect(all(list, '.claim').length).to.equal(0);
    expect(one(list, '[part=card-description]').textContent).to.equal(TEXT);
  });

  it('anything else is marked', async () => {
    const list = await withFilm('<soviet-film-list checks="loud"></soviet-film-list>');
    expect(markers(list).length).to.equal(3);
    expect(notes(list).length).to.equal(0);
  });
});

describe('how a card stands', () => {
  const standing = async (verdicts: string[]) => {
    const checks = verdicts.map(verdict => ({field: 'fact', quote: 'shot', verdict}));
    const list = await withFilm(undefined, {...CHECKED, checks});
    return all(list, '[part=card-standing]').map(textOf)[0];
  };

  it('is said in words', async () => {
    expect(await standing(['partly', 'accurate', 'unverified'])).to.equal(
      '2 of 3 claims need a note',
    );
    expect(await standing(['partly', 'accurate'])).to.equal('1 of 2 claims needs a note');
    expect(await standing(['inaccurate'])).to.equal('1 of 1 claim needs a note');
    expect(await standing(['accurate', 'accurate'])).to.equal('All 2 claims hold');
    expect(await standing(['accurate'])).to.equal('The claim holds');
    expect(await standing([])).to.equal(undefined);
  });

  it('is a facet, when the page asks for it', async () => {
    const list = await mount('<soviet-film-list facets="checked"></soviet-film-list>');
    const [facet] = list.result.facets;
    expect(facet!.name).to.equal('checked');
    list.query = 'checked=has+an+unconfirmed+claim';
    await list.updateComplete;
    expect(list.result.films.map(({id}) => id)).to.deep.equal([
      'the-battle-of-stalingrad',
      'lenin-in-october',
      'the-fall-of-berlin',
      'the-unforgettable-year-1919',
      'lenin-in-paris',
      'the-young-guard',
      'the-first-teacher',
    ]);
  });
});
