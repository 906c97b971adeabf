/** Hostile collections, made from a good one by changes that a report can name. */
import fc from 'fast-check';
import {INHERITED} from './hostile-texts.js';
import {hasMeaning, hostileValues, make} from './hostile-values.js';

/** A collection as `data/films.json` has it. */
export interface Good {
  readonly films: readonly object[];
}

interface Change {
  /** Names and places, such as `films.0.leaders.0.name`; empty for the whole. */
  readonly path: string;
  readonly value: unknown;
}

/** How a set is made of the good collection. */
export interface Recipe {
  /** Places of its films there; the same film twice has the same id twice. */
  readonly films: readonly number[];
  /** So often they follow each other. */
  readonly times: number;
  /** A bare list of films, or a record that has one. */
  readonly isList: boolean;
  /** Fields that none of its films has. */
  readonly without: readonly string[];
  readonly changes: readonly Change[];
}

/** Films that changes can be made to. */
const CHANGEABLE = 2;

export function recipes(good: Good, hasTraps: boolean): fc.Arbitrary<Recipe> {
  const places = fc.nat(good.films.length - 1);
  return fc.record(
    {
      films: fc.array(places, {minLength: CHANGEABLE, maxLength: 4}),
      times: fc.oneof(
        {weight: 30, arbitrary: fc.constant(1)},
        {weight: 1, arbitrary: fc.constantFrom(13, 30)},
      ),
      isList: fc.boolean(),
      without: fc.oneof(
        {weight: 1, arbitrary: fc.constant([])},
        {weight: 2, arbitrary: fc.subarray(optionalFields(good))},
      ),
      changes: fc.array(changes(good, hasTraps), {minLength: 1, maxLength: 15, size: 'max'}),
    },
    {noNullPrototype: true},
  );
}

/** A new set each time, because what is made may be used up by looking at it. */
export function setOf(good: Good, {changes, films, isList, times, without}: Recipe): unknown {
  const picked = Array.from({length: times}, () => films.map(place => good.films[place]));
  const set = structuredClone({...good, films: picked.flat()}) as Record<string, unknown>;
  for (const film of set.films as object[]) {
    for (const name of without) Reflect.deleteProperty(film, name);
  }
  for (const {path, value} of changes) {
    const made = make(value);
    if (path === '') return made;
    tryToPut(set, path.split('.'), made);
  }
  return isList ? set.films : set;
}

function optionalFields({films}: Good): string[] {
  const names = new Set(films.flatMap(film => Object.keys(film)));
  return [...names].filter(name => !['id', 'title', 'year'].includes(name));
}

/** Of a film or of the head, in a field or somewhere in it. */
function changes(good: Good, hasTraps: boolean): fc.Arbitrary<Change> {
  const inFilm = placesIn(good.films);
  const inHead = placesIn([{...good, films: null}]);
  const film = fc.nat(CHANGEABLE - 1).map(place => `films.${place}`);
  const paths = fc.oneof(
    {weight: 90, arbitrary: fc.tuple(film, inFilm).map(parts => parts.join('.'))},
    {weight: 20, arbitrary: inHead},
    {weight: 2, arbitrary: film},
    {weight: 1, arbitrary: fc.constantFrom('', 'films')},
  );
  return paths.chain(path =>
    fc.record(
      {path: fc.constant(path), value: hostileValues(lastOf(path), hasTraps)},
      {noNullPrototype: true},
    ),
  );
}

/** Most often where a value means most; now and then where no film has a field. */
function placesIn(records: readonly object[]): fc.Arbitrary<string> {
  const paths = [...new Set(records.flatMap(pathsIn))];
  const anywhere = fc.constantFrom(...paths);
  const foreign = fc.tuple(fc.option(anywhere, {nil: ''}), fc.constantFrom(...INHERITED));
  const meaningful = paths.filter(path => hasMeaning(lastOf(path)));
  return fc.oneof(
    {weight: 6, arbitrary: fc.constantFrom(...meaningful.filter(path => !path.includes('.')))},
    {weight: 3, arbitrary: fc.constantFrom(...meaningful)},
    {weight: 2, arbitrary: anywhere},
    {weight: 1, arbitrary: foreign.map(parts => join(...parts))},
  );
}

function lastOf(path: string): string {
  return path.split('.').at(-1)!;
}

/** Of lists the first item stands for all. */
function pathsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const names = Array.isArray(value) ? ['0'].slice(0, value.length) : Object.keys(value);
  return names.flatMap(name => [
    name,
    ...pathsIn((value as Record<string, unknown>)[name]).map(path => join(name, path)),
  ]);
}

function join(...parts: readonly (number | string)[]): string {
  return parts.filter(part => part !== '').join('.');
}

/** As an own field, even under the name `__proto__`; nowhere when a change before bars the way. */
function tryToPut(set: object, path: readonly string[], value: unknown): void {
  let target: unknown = set;
  try {
    for (const name of path.slice(0, -1))
      target = Object.getOwnPropertyDescriptor(target, name)?.value;
    const field = {value, configurable: true, enumerable: true, writable: true};
    Object.defineProperty(target, path.at(-1)!, field);
  } catch {
    // What stands there now is no record.
  }
}
