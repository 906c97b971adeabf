import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {it} from 'node:test';
import {attributesOf} from '../../demo/builder/attributes.js';
import {defaultChoices, fromAddress, toAddress, type Choices} from '../../demo/builder/choices.js';
import type {Option} from '../../demo/builder/inputs.js';
import * as words from '../../demo/builder/words.js';

const ids = ['a', 'b'];
const themes = readdirSync(new URL('../../src/themes/', import.meta.url)).map(file =>
  file.replace('.css', ''),
);

/** The questions with one answer, and all their answers. */
const OPTIONS: Readonly<Record<string, readonly Option<string>[]>> = {
  target: words.PLACES,
  view: words.VIEW_OPTIONS,
  checks: words.CHECKS_OPTIONS,
  style: words.styleOptions(themes),
  theme: words.THEME_OPTIONS,
  language: words.LANGUAGE_OPTIONS,
  urlState: words.URL_STATE_OPTIONS,
};

for (const [name, options] of Object.entries(OPTIONS)) {
  it(`every answer to “${name}” has a label and comes back from the address`, () => {
    for (const {label, value} of options) {
      assert.ok(label, value);
      const choices: Choices = {...defaultChoices(ids), [name]: value};
      assert.deepEqual(fromAddress(toAddress('', choices, ids), ids, themes), choices);
    }
  });
}

it('every theme file is offered, the element’s own look first', () => {
  const [first, ...others] = words.styleOptions(themes).map(({value}) => value);
  assert.equal(first, 'default');
  assert.deepEqual([...others].sort(), [...themes].sort());
  assert.equal(fromAddress('?b.style=none-such', ids, themes).style, 'default');
});

it('what is by default is not written', () => {
  assert.deepEqual(attributesOf(defaultChoices(ids), ids), []);
  assert.equal(toAddress('', defaultChoices(ids), ids), '');
});
