/** Values that nobody should give to a film, and what is worst in which field. */
import fc from 'fast-check';
import {ADDRESSES, DATES, INHERITED, LANGUAGES, MARKUP, SIGNS, WORDS} from './hostile-texts.js';

/** A value that would fill the report of a failure, or cannot be looked at without harm. */
export class Made {
  constructor(
    readonly name: string,
    readonly make: () => unknown,
  ) {}

  [fc.toStringMethod](): string {
    return `«${this.name}»`;
  }
}

/** What a change puts in; always a copy, because later changes may reach into it. */
export function make(value: unknown): unknown {
  if (value instanceof Made) return value.make();
  if (Array.isArray(value)) return value.map(make);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, make(field)]));
}

const NUMBERS = [
  ...[0, -0, -1, 0.5, 1, 999, 1949, 1949.5, 9999, 10_000, 1e15, 1e21, -1e308, 5e-324],
  ...[NaN, Infinity, -Infinity, '1949', ' 1949 ', '0x79d', '1e3', '-5', '١٩٤٩'],
];

const LIT_LOOK_ALIKES: readonly unknown[] = [
  {_$litType$: 1, strings: [MARKUP[0]], values: []},
  {_$litType$: 2, strings: {0: MARKUP[0], raw: [MARKUP[0]], length: 1}, values: [1]},
  {_$litDirective$: {_$resolve: 1}, values: [MARKUP[0]]},
  {nodeType: 1, textContent: MARKUP[0]},
  {toString: 1, valueOf: 1, toJSON: 1},
];

/** Around each bound that is promised for texts: 500 signs a line, 20,000 any other. */
const LONG_TEXTS = [499, 500, 501, 5000, 19_999, 20_000, 20_001, 60_000].map(
  length =>
    new Made(`${length} signs`, () => 'слово und word '.repeat(length / 15 + 1).slice(0, length)),
);

const check = (quote: string) => ({
  field: 'title',
  quote,
  verdict: 'partly',
  note: quote,
  sources: [0],
});

/** Around the bound of lists in a film, 100, and beyond what facets offer, 500 values. */
const LONG_LISTS = [
  ...[99, 100, 101, 200].map(
    many => new Made(`${many} checks`, () => Array.from({length: many}, () => check('e'))),
  ),
  ...[999, 1001].map(
    many =>
      new Made(`${many} names`, () => Array.from({length: many}, (_, place) => `Name ${place}`)),
  ),
];

const LISTS = [
  [],
  [[]],
  [[[['deep']]]],
  [null, 1, {}],
  {length: 3, 0: 'a'},
  {length: -1},
  {},
  {name: {}},
];

/** What no JSON holds; only a script can give it. */
const TRAPS = [
  new Made('undefined', () => undefined),
  new Made('BigInt', () => 10n),
  new Made('symbol', () => Symbol('film')),
  new Made('function', () => () => 'film'),
  new Made('date', () => new Date(NaN)),
  new Made('map', () => new Map([['title', 'A']])),
  new Made('sparse list', () => new Array(3)),
  new Made('cycle', () => {
    const cycle: Record<string, unknown> = {title: 'A'};
    return Object.assign(cycle, {self: cycle, films: [cycle], name: cycle});
  }),
  new Made('nothing inherited', () =>
    Object.assign(Object.create(null), {name: 'A', src: './a.png'}),
  ),
  new Made('inherited fields', () => Object.create({name: 'A', id: 'a', title: 'A', year: 1950})),
  new Made('getters that throw', () =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        ['name', 'id', 'title', 'films', 'from', '0'].map(field => [
          field,
          {enumerable: true, get: fail},
        ]),
      ),
    ),
  ),
  new Made(
    'proxy that throws',
    () => new Proxy({}, {get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail}),
  ),
  new Made('list that throws', () => new Proxy(['a', 'b'], {get: fail})),
  new Made('list that is revoked', () => {
    const {proxy, revoke} = Proxy.revocable([], {});
    revoke();
    return proxy;
  }),
  new Made(
    'list of huge length',
    () =>
      new Proxy([], {get: (list, name) => (name === 'length' ? 2 ** 40 : Reflect.get(list, name))}),
  ),
  new Made('text as an object', () => new String('A')),
  new Made('text that throws', () => ({toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail})),
  new Made('thenable', () => ({then: fail, name: 'A'})),
];

function fail(): never {
  throw new Error('A getter of the host’s.');
}

const words = fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...INHERITED));
const addresses = fc.constantFrom(...ADDRESSES);
const dates = fc.constantFrom(...DATES);
const languages = fc.constantFrom(...LANGUAGES);
const numbers = fc.constantFrom<unknown>(...NUMBERS);
const lists = fc.constantFrom<unknown>(...LISTS, ...LONG_LISTS);
const signs = fc.constantFrom(...SIGNS, ...MARKUP);
const texts = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom<unknown>(...MARKUP)},
  {weight: 2, arbitrary: fc.constantFrom<unknown>(...SIGNS)},
  {weight: 2, arbitrary: fc.constantFrom<unknown>(...INHERITED)},
  {weight: 1, arbitrary: fc.constantFrom<unknown>(...LONG_TEXTS)},
  {weight: 1, arbitrary: fc.string({unit: 'binary'})},
  {weight: 1, arbitrary: fc.array(signs, {maxLength: 4}).map(parts => parts.join(' '))},
);
const image = fc.record({src: addresses, alt: texts, credit: texts}, {requiredKeys: ['src']});

/** What is worst in a field of this name. */
const FITTING: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...byName('title description fact introduction quote note text change', texts),
  ...byName('date releaseDate', dates),
  ...byName('url src imdb', addresses),
  ...byName('image', image),
  ...byName('whoLeads period verdict type field colour', words),
  ...byName('language originalLanguage', languages),
  ...byName('year yearMade from to runtimeMinutes parts admissionsMillions', numbers),
  ...byName(
    'checks introductionChecks sources disagreements versions context motif glossary leaders cast studios countries',
    lists,
  ),
};

function byName(names: string, values: fc.Arbitrary<unknown>) {
  return Object.fromEntries(names.split(' ').map(name => [name, values]));
}

/** Is such a field what readers mainly see, or is more made of it than text? */
export function hasMeaning(field: string): boolean {
  return Object.hasOwn(FITTING, field);
}

/** Anything, most often what is worst in a field of this name; `hasTraps` allows what no JSON holds. */
export function hostileValues(field: string, hasTraps: boolean): fc.Arbitrary<unknown> {
  const fitting = hasMeaning(field) ? FITTING[field]! : texts;
  const inherited = fc.dictionary(fc.constantFrom(...INHERITED), texts, {maxKeys: 4});
  return fc.oneof(
    {weight: 12, arbitrary: fitting},
    {weight: 6, arbitrary: texts},
    {weight: 1, arbitrary: fc.oneof(words, addresses, dates, languages)},
    {weight: 1, arbitrary: numbers},
    {weight: 1, arbitrary: lists},
    {weight: 1, arbitrary: fc.constantFrom<unknown>(null, true, false, ...LIT_LOOK_ALIKES)},
    {weight: 1, arbitrary: inherited},
    ...(hasTraps ? [{weight: 2, arbitrary: fc.constantFrom<unknown>(...TRAPS)}] : []),
  );
}
