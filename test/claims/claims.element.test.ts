import {expect} from '@open-wc/testing';
import {all, mount, one, press, textOf, wordsOf} from '../list-page.js';
import {CHECKED, TEXT, markers, notes, withFilm} from './claims-page.js';
import type {SovietFilmList} from '../../src/index.js';

const underlined = (list: SovietFilmList) =>
  all(list, 'mark')
    .filter(mark => getComputedStyle(mark).textDecorationLine === 'underline')
    .map(({textContent}) => textContent);

describe('marks on the words', () => {
  it('stand on the quoted words, overlap, and are seen while their note is open', async () => {
    const list = await withFilm();
    const marks = all(list, '[part=card-description] mark').map(({textContent}) => textContent);
    expect(marks).to.deep.equal(['leader of ', 'commanders', ' like Zhukov']);
    expect(underlined(list)).to.deep.equal([]);
    await press(list, markers(list)[1]!);
    expect(underlined(list)).to.deep.equal(['commanders', ' like Zhukov']);
    const note = notes(list)[0]!.id;
    const details = all(list, 'mark').map(mark => mark.getAttribute('aria-details'));
    expect(details).to.deep.equal([null, note, note, null]);
  });

  it('look like the text around them', async () => {
    const list = await withFilm();
    const [mark, text] = [one(list, 'mark'), one(list, '[part=card-description]')].map(element =>
      getComputedStyle(element),
    );
    expect(mark!.color).to.equal(text!.color);
    expect(mark!.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('are never parted from their marker, in no width', async () => {
    const list = await withFilm('<div><soviet-film-list></soviet-film-list></div>');
    for (let width = 200; width < 420; width += 5) {
      list.parentElement!.style.width = `${width}px`;
      for (const marker of markers(list)) {
        const words = [...marker.parentElement!.previousElementSibling!.getClientRects()].at(-1)!;
        const {top, bottom} = marker.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        expect(middle > words.top - 12 && middle < words.bottom, `${width}`).to.equal(true);
      }
    }
  });

  it('leave the text word for word, and a marker holds just its number in a sup', async () => {
    const list = await withFilm();
    expect(wordsOf(one(list, '[part=card-description]'))).to.equal(TEXT);
    expect(markers(list).map(marker => marker.textContent)).to.deep.equal(['1', '2', '3']);
    expect(markers(list).every(marker => marker.parentElement?.localName === 'sup')).to.equal(true);
    expect(markers(list).map(marker => marker.getAttribute('aria-label'))).to.deep.equal([
      'Note 1 on Film: partly accurate',
      'Note 2 on Film: unverified',
      'Note 3 on Film: inaccurate',
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
    expect(textOf(one(list, '[part=header] [part=check-note]'))).to.equal('1 Inaccurate × No.');
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
    expect(all(list, 'mark').length).to.equal(0);
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
