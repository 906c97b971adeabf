/**
 * Reads the fields of a record that nobody has checked yet. Only own properties count, so that a
 * polluted `Object.prototype` cannot speak for the data, and every value is coerced or dropped, so
 * that nothing but strings, numbers and frozen lists and records of known depth gets past the gate.
 */
import {isAbsent, type Losses} from './losses.js';

/** Understands a value, or notes the loss and gives null. */
export type Read<T> = (value: unknown, losses: Losses) => T | null;

/** How each field of a record is read. */
export type Readers<T> = {readonly [Name in keyof T]: Read<T[Name]>};

/** Longest text, in UTF-16 units; a longer one is cut. */
export const TEXT_LENGTH = 20_000;

/** Longest title, name, word or address; a longer address is dropped, what else is longer is cut. */
export const LINE_LENGTH = 500;

/** Longest list in a film; what comes after is left out. */
export const LIST_LENGTH = 100;

/** Most names in a record whose names are its maker's. */
const MAP_SIZE = 1000;

export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function ownField(record: unknown, name: string): unknown {
  if (!isRecord(record) || !Object.hasOwn(record, name)) return undefined;
  return (record as Record<string, unknown>)[name];
}

/** What `read` makes of one field. */
export function readField<T>(
  record: unknown,
  name: string,
  read: (value: unknown, losses: Losses) => T,
  losses: Losses,
): T {
  losses.path.push(name);
  const field = read(ownField(record, name), losses);
  losses.path.pop();
  return field;
}

/** A frozen record with all fields that have a reader. */
export function readFields<T>(record: unknown, readers: Readers<T>, losses: Losses): T {
  const fields = {} as T;
  for (const name of Object.keys(readers) as (keyof T & string)[]) {
    fields[name] = readField(record, name, readers[name], losses) as T[typeof name];
  }
  return Object.freeze(fields);
}

/** A text with line breaks or long sentences. */
export const toText = textOf(TEXT_LENGTH);

/** A title, a name, a few words. */
export const toLine = textOf(LINE_LENGTH);

/** A string (or a number, as spreadsheets give them) without outer white space; null when blank. */
function textOf(limit: number): Read<string> {
  return (value, losses) => {
    if (Number.isFinite(value)) return String(value);
    if (typeof value !== 'string') return losses.lose(value, 'must be a text');
    if (value.length > limit) losses.lose(value, `is cut: at most ${limit} characters`);
    // Lone surrogates would make encodeURIComponent throw later.
    return value.slice(0, limit).trim().toWellFormed() || null;
  };
}

/** A number above 0, or what `isRight` asks for beside that. */
export function toNumber(
  reason: string,
  isRight: (number: number) => boolean = () => true,
): Read<number> {
  return (value, losses) => {
    const number = typeof value === 'string' && value.trim() ? Number(value) : value;
    return Number.isFinite(number) && (number as number) > 0 && isRight(number as number)
      ? (number as number)
      : losses.lose(value, reason);
  };
}

export const toYear = toNumber(
  'must be a year from 1 to 9999',
  year => Number.isInteger(year) && year < 10_000,
);

/** Text that must be right as it is, such as a date. */
export function toMatch(reason: string, isRight: (text: string) => boolean): Read<string> {
  return (value, losses) => {
    const text = typeof value === 'string' || Number.isFinite(value) ? String(value).trim() : '';
    return text && text.length <= LINE_LENGTH && isRight(text)
      ? text.toWellFormed()
      : losses.lose(value, reason);
  };
}

/** A language tag in canonical form. */
export const toLanguage: Read<string> = (value, losses) => {
  try {
    return Intl.getCanonicalLocales(toLine(value, losses) ?? [])[0] ?? null;
  } catch {
    return losses.lose(value, 'must be a language tag, such as en or pt-BR');
  }
};

const NONE: readonly never[] = Object.freeze([]);

/** A frozen list of the items that `read` understands; what is no list is an empty one. */
export function toList<T>(read: Read<T>): (value: unknown, losses: Losses) => readonly T[] {
  return (value, losses) => {
    if (isAbsent(value)) return NONE;
    const items: T[] = [];
    const given: readonly unknown[] = Array.isArray(value) ? value : [];
    if (given !== value) losses.lose(value, 'must be a list');
    if (given.length > LIST_LENGTH) losses.lose(given.length, `is cut: at most ${LIST_LENGTH}`);
    for (let index = 0; index < given.length && index < LIST_LENGTH; index += 1) {
      losses.path.push(index);
      const item = read(given[index], losses);
      losses.path.pop();
      if (item !== null) items.push(item);
    }
    return Object.freeze(items);
  };
}

/** A frozen record in which the fields `needed` are understood. */
export function toRecord<T>(
  readers: Readers<T>,
  ...needed: readonly (keyof T & string)[]
): Read<T> {
  return (value, losses) => {
    if (!isRecord(value)) return losses.lose(value, 'must be a record');
    const fields = readFields(value, readers, losses);
    const missing = needed.find(name => fields[name] === null);
    return missing ? losses.lose(value, `needs ${missing}`) : fields;
  };
}

/** A frozen record with whatever names its maker chose. */
export function toMapOf<T>(read: Read<T>): Read<Readonly<Record<string, T>>> {
  return (value, losses) => {
    if (!isRecord(value)) return losses.lose(value, 'must be a record');
    const names = Object.keys(value);
    if (names.length > MAP_SIZE) losses.lose(names.length, `is cut: at most ${MAP_SIZE} names`);
    const fields: Record<string, T> = {};
    for (const name of names.slice(0, MAP_SIZE)) {
      const field = name === '__proto__' ? null : readField(value, name, read, losses);
      if (field !== null) fields[name] = field;
    }
    return Object.freeze(fields);
  };
}
