/**
 * Reads the fields of a record that nobody has checked yet. Only own properties count, so that a
 * polluted `Object.prototype` cannot speak for the data, and every value is coerced or dropped, so
 * that nothing but strings, numbers and frozen lists and records of known depth gets past the gate.
 */

/** Understands a value, or gives null. */
export type Read<T> = (value: unknown) => T | null;

/** How each field of a record is read. */
export type Readers<T> = {readonly [Name in keyof T]: Read<T[Name]>};

/** Longest list that is read from one field; more is a mistake or an attack. */
const LIST_LIMIT = 1000;

export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function ownField(record: unknown, name: string): unknown {
  if (!isRecord(record) || !Object.hasOwn(record, name)) return undefined;
  return (record as Record<string, unknown>)[name];
}

/** A frozen record with all fields that have a reader; `dropped` gets the names of those lost. */
export function readFields<T>(record: unknown, readers: Readers<T>, dropped: string[] = []): T {
  const fields = {} as T;
  for (const name of Object.keys(readers) as (keyof T & string)[]) {
    const value = ownField(record, name);
    fields[name] = readers[name](value) as T[typeof name];
    if (isLoss(value, fields[name])) dropped.push(name);
  }
  return Object.freeze(fields);
}

/** A string (or a number, as spreadsheets give them) without outer white space; null when empty. */
export const toText: Read<string> = value => {
  if (Number.isFinite(value)) return String(value);
  // Lone surrogates would make encodeURIComponent throw later.
  return typeof value === 'string' ? value.trim().toWellFormed() || null : null;
};

export const toNumber: Read<number> = value => {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return Number.isFinite(number) ? (number as number) : null;
};

export const toYear: Read<number> = value => {
  const year = toNumber(value) ?? 0;
  return Number.isInteger(year) && year > 0 && year < 10_000 ? year : null;
};

/** Text that must have the form of `pattern`, such as a date. */
export function toMatch(pattern: RegExp): Read<string> {
  return value => {
    const text = toText(value);
    return text !== null && pattern.test(text) ? text : null;
  };
}

/** A language tag in canonical form. */
export const toLanguage: Read<string> = value => {
  try {
    return Intl.getCanonicalLocales(toText(value) ?? [])[0] ?? null;
  } catch {
    return null;
  }
};

/** A frozen list of the items that `read` understands; what is no list is an empty one. */
export function toList<T>(read: Read<T>): (value: unknown) => readonly T[] {
  return value => {
    const items: T[] = [];
    const length = Array.isArray(value) ? Math.min(value.length, LIST_LIMIT) : 0;
    for (let index = 0; index < length; index += 1) {
      const item = read((value as unknown[])[index]);
      if (item !== null) items.push(item);
    }
    return Object.freeze(items);
  };
}

/** A frozen record in which the field `needed` is understood. */
export function toRecord<T>(readers: Readers<T>, needed: keyof T): Read<T> {
  return value => {
    const fields = readFields(value, readers);
    return fields[needed] === null ? null : fields;
  };
}

/** A frozen record with whatever names its maker chose. */
export function toMapOf<T>(read: Read<T>): Read<Readonly<Record<string, T>>> {
  return value => {
    if (!isRecord(value)) return null;
    const readers: Record<string, Read<T>> = {};
    for (const name of Object.keys(value).slice(0, LIST_LIMIT)) {
      if (name !== '__proto__' && read(ownField(value, name)) !== null) readers[name] = read;
    }
    return readFields(value, readers);
  };
}

/** True when a value was given, and not all of it was understood. */
export function isLoss(value: unknown, kept: unknown): boolean {
  if (value === undefined || value === null) return false;
  return kept === null || (Array.isArray(kept) && kept.length !== (value as unknown[]).length);
}
