/**
 * Reads the fields of a record that nobody has checked yet. Only own properties count, so that a
 * polluted `Object.prototype` cannot speak for the data, and every value is coerced or dropped, so
 * that nothing but strings, numbers and frozen lists of known depth gets past the gate.
 */

/** Longest list that is read from one field; more is a mistake or an attack. */
const LIST_LIMIT = 1000;

export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function ownField(record: unknown, name: string): unknown {
  if (!isRecord(record) || !Object.hasOwn(record, name)) return undefined;
  return (record as Record<string, unknown>)[name];
}

/** A string (or a number, as spreadsheets give them) without outer white space; null when empty. */
export function toText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  // Lone surrogates would make encodeURIComponent throw later.
  return value.trim().toWellFormed() || null;
}

export function toNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

export function toYear(value: unknown): number | null {
  const year = toNumber(value);
  return year !== null && Number.isInteger(year) && year > 0 && year < 10_000 ? year : null;
}

/** Reads text that must have the form of `pattern`, such as a date. */
export function toMatch(pattern: RegExp): (value: unknown) => string | null {
  return value => {
    const text = toText(value);
    return text !== null && pattern.test(text) ? text : null;
  };
}

/** A language tag in canonical form, or null where it is none. */
export function toLanguage(value: unknown): string | null {
  const text = toText(value);
  if (text === null) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/** Reads fields of one record and remembers the names of those that had to be dropped. */
export class FieldReader {
  readonly dropped: string[] = [];
  readonly #record: unknown;

  constructor(record: unknown) {
    this.#record = record;
  }

  /** The field as `read` understands it; null when it is absent, null or not understood. */
  one<T>(name: string, read: (value: unknown) => T | null): T | null {
    const value = ownField(this.#record, name);
    if (value === undefined || value === null) return null;
    const kept = read(value);
    if (kept === null) this.dropped.push(name);
    return kept;
  }

  text(name: string): string | null {
    return this.one(name, toText);
  }

  number(name: string): number | null {
    return this.one(name, toNumber);
  }

  year(name: string): number | null {
    return this.one(name, toYear);
  }

  /** A frozen list of the items that `read` understands; the others are dropped. */
  list<T>(name: string, read: (item: unknown) => T | null): readonly T[] {
    const value = ownField(this.#record, name);
    if (value === undefined || value === null) return Object.freeze([]);
    const items: T[] = [];
    const length = Array.isArray(value) ? Math.min(value.length, LIST_LIMIT) : 0;
    for (let index = 0; index < length; index += 1) {
      const item = read((value as unknown[])[index]);
      if (item !== null) items.push(item);
    }
    if (!Array.isArray(value) || items.length < value.length) this.dropped.push(name);
    return Object.freeze(items);
  }
}
