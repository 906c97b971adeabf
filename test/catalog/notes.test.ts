import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  cutText,
  claimsOfFilm,
  claimsOfIntroduction,
  notesIn,
  readCollection,
  standingOf,
  type Film,
  type Note,
  type Verdict,
} from '../../src/catalog/index.js';

function filmWith(fields: object): Film {
  const {collection} = readCollection([{id: 'a', title: 'A', year: 1949, ...fields}]);
  return collection!.films[0]!;
}

const check = (field: string, quote: string, verdict: Verdict = 'partly') => ({
  field,
  quote,
  verdict,
});

describe('notes', () => {
  it('are numbered as their quotes end in the text, whatever order the checks have', () => {
    const film = filmWith({
      description: 'one two three',
      fact: 'four',
      checks: [
        check('fact', 'four'),
        check('description', 'two three'),
        check('description', 'two'),
      ],
    });
    assert.deepEqual(
      notesIn(claimsOfFilm(film)).map(({number, quote}) => [number, quote]),
      [
        [1, 'two'],
        [2, 'two three'],
        [3, 'four'],
      ],
    );
  });

  it('are not for what is accurate', () => {
    const checks = [check('fact', 'one', 'accurate'), check('fact', 'two', 'unverified')];
    const film = filmWith({fact: 'one two', checks});
    assert.deepEqual(
      notesIn(claimsOfFilm(film)).map(({quote}) => quote),
      ['two'],
    );
    assert.deepEqual(standingOf(film), {claims: 2, noted: 1});
  });

  it('on the introduction need no field', () => {
    const {collection} = readCollection({
      introduction: 'true',
      introductionChecks: [{quote: 'true', verdict: 'inaccurate'}],
      films: [{id: 'a', title: 'A', year: 1949}],
    });
    assert.deepEqual(
      notesIn(claimsOfIntroduction(collection!)).map(({field, number}) => [field, number]),
      [['introduction', 1]],
    );
  });
});

describe('cutting a text', () => {
  const note = (number: number, quote: string, verdict: Verdict): Note => {
    const check = {quote, verdict, field: 'fact', note: null, sources: []};
    return {...check, check, number};
  };

  it('quotes that overlap: each stretch knows all of them, each marker stands behind its words', () => {
    const notes = [
      note(1, 'leadership of commanders', 'partly'),
      note(2, 'commanders like Zhukov', 'unverified'),
    ];
    assert.deepEqual(
      cutText('the leadership of commanders like Zhukov.', notes).map(({notes, over, text}) => [
        text,
        over.map(({number}) => number).join(),
        notes.map(({number}) => number).join(),
      ]),
      [
        ['the ', '', ''],
        ['leadership of ', '1', ''],
        ['commanders', '1,2', '1'],
        [' like Zhukov', '2', '2'],
        ['.', '', ''],
      ],
    );
  });

  it('an empty text has no stretch', () => assert.deepEqual(cutText('', []), []));

  it('keeps the text, marks just the quotes, and has each marker once, behind its quote', () => {
    const texts = fc.string({minLength: 1, unit: fc.constantFrom('a', 'b', ' ', 'ё', '😀')});
    const cases = texts.chain(text => {
      const quote = fc
        .tuple(fc.nat(text.length - 1), fc.nat(text.length))
        .map(([from, length]) => text.slice(from, from + length + 1));
      return fc.tuple(fc.constant(text), fc.array(quote, {maxLength: 4}));
    });
    fc.assert(
      fc.property(cases, ([text, quotes]) => {
        const notes = quotes.map((quote, index) => note(index + 1, quote, 'inaccurate'));
        const stretches = cutText(text, notes);
        assert.equal(stretches.map(stretch => stretch.text).join(''), text);
        const marked = new Set<number>();
        for (const quote of quotes) {
          const from = text.indexOf(quote);
          for (let at = from; at < from + quote.length; at += 1) marked.add(at);
        }
        let end = 0;
        const seen: number[] = [];
        for (const stretch of stretches) {
          for (let at = end; at < end + stretch.text.length; at += 1)
            assert.equal(stretch.over.length > 0, marked.has(at));
          end += stretch.text.length;
          for (const {number, quote} of stretch.notes) {
            seen.push(number);
            assert.ok(text.slice(0, end).endsWith(quote));
          }
        }
        assert.deepEqual(seen.sort(), notes.map(({number}) => number).sort());
      }),
    );
  });
});
