import fc from 'fast-check';
import {readCollection, FACET_NAMES, SORT_KEYS, type Collection} from '../../src/catalog/index.js';

/** Few words and names, so that films share them and facets overlap. */
export const word = fc.constantFrom(
  'Berlin',
  'Lénin',
  'Ёлка',
  'star',
  'Great',
  'Май',
  'war',
  'the',
);
const phrase = fc.array(word, {minLength: 1, maxLength: 4}).map(list => list.join(' '));
const person = fc.constantFrom('Lenin', 'Stalin', 'Zhukov', 'Hitler').map(name => ({name}));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);

const check = fc.record({
  field: fc.constant('fact'),
  quote: fc.constantFrom('It', 'was shot', 'shot there', 'there'),
  verdict: fc.constantFrom('accurate', 'accurate', 'partly', 'inaccurate', 'unverified'),
});

const record = fc.record({
  title: phrase,
  fact: fc.constant('It was shot there'),
  checks: fc.array(check, {maxLength: 3}),
  year: fc.integer({min: 1930, max: 1960}),
  description: maybe(phrase),
  originalTitle: maybe(phrase),
  directors: fc.array(person, {maxLength: 2}),
  leaders: fc.array(person, {maxLength: 3}),
  studios: fc.array(fc.constantFrom('Mosfilm', 'Lenfilm'), {maxLength: 2}),
  period: maybe(fc.constantFrom('War', 'Revolution')),
  whoLeads: maybe(fc.constantFrom('Generals', 'Group')),
  depicts: maybe(
    fc.record({
      from: fc.integer({min: 1905, max: 1925}),
      to: maybe(fc.integer({min: 1926, max: 1950})),
    }),
  ),
});

/** A collection as the gate lets it through. */
export const collection: fc.Arbitrary<Collection> = fc
  .array(record, {minLength: 1, maxLength: 12})
  .map(records => {
    const films = records.map((fields, index) => ({...fields, id: `film-${index}`}));
    const {collection: read} = readCollection({films, language: 'en'});
    if (!read) throw new Error('the generator made a collection that the gate refuses');
    return read;
  });

const facetValue = fc.constantFrom(
  'Lenin',
  'Stalin',
  'Mosfilm',
  'War',
  'Revolution',
  'Generals',
  '1930s',
  '1940s',
  'has a contradicted claim',
  'all claims hold',
  'nobody',
);

/** The pairs of a query string, some of them known, some nonsense. */
export const pairs = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom(...FACET_NAMES), facetValue),
    fc.tuple(fc.constant('sort'), fc.constantFrom(...SORT_KEYS, 'random')),
    fc.tuple(fc.constant('q'), fc.oneof(phrase, fc.string({unit: 'binary'}))),
    fc.tuple(fc.string({unit: 'binary'}), fc.string({unit: 'binary'})),
  ),
  {maxLength: 6},
);
