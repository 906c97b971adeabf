import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {fold, wordsOf} from '../../src/catalog/fold.js';

const FOLDED: readonly (readonly [string, string])[] = [
  ['BERLIN', 'berlin'],
  ['Fürst', 'furst'],
  ['Ёлка', 'елка'],
  ['май', 'май'],
  ['Маи\u0306', 'май'],
  ['Київ', 'киів'],
  ['İstanbul', 'istanbul'],
  ['Ångström', 'angstrom'],
  ['Việt Nam', 'viet nam'],
];

for (const [text, folded] of FOLDED) {
  test(`"${text}" folds to "${folded}"`, () => assert.equal(fold(text), folded));
}

test('й and и stay two letters', () => assert.notEqual(fold('май'), fold('маи')));

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), text => {
      assert.equal(fold(fold(text)), fold(text));
    }),
  );
});

test('case does not matter for letters with one lower and one upper form', () => {
  const letters = fc.constantFrom(...'abcéüñабвёйжщэ');
  fc.assert(
    fc.property(fc.string({unit: letters}), text => {
      assert.equal(fold(text.toUpperCase()), fold(text));
    }),
  );
});

test('words are runs of letters and digits', () => {
  assert.deepEqual(wordsOf('“Lenin’s” year—1917, (часть 2)'), [
    'lenin',
    's',
    'year',
    '1917',
    'часть',
    '2',
  ]);
  assert.deepEqual(wordsOf(' … '), []);
});
