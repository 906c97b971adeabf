/**
 * The mark of films that went through the gate when the file was built, so that no page has to read
 * them again. No entry exports what sets it: whatever a page gives, alike or not, is read.
 */
import type {Collection} from './collection.js';

/** The names of a record's fields, by the list that it stands in. */
export type Fields = Readonly<Record<string, readonly string[]>>;

const TRUSTED = new WeakSet<object>();

export function isTrusted(value: unknown): value is Collection {
  return TRUSTED.has(value as object);
}

/**
 * What the gate let through, marked: a collection without its films, and these as rows without the
 * names of their fields, with 0 for null. They are made whole when they are first asked for, which
 * in a page that can be read without them is after it has been painted. The build compares what this
 * gives with what it read.
 */
export function trusted(head: object, giveFilms: () => unknown, fields: Fields): object {
  let films: unknown;
  const collection = Object.freeze({
    ...(wholeOf(head, '', fields) as object),
    get films() {
      return (films ??= wholeOf(giveFilms(), 'films', fields));
    },
  });
  TRUSTED.add(collection);
  return collection;
}

/** In a plain loop: pairs for each field would take a page eight times as long. */
function recordOf(packed: object, names: readonly string[], fields: Fields): object {
  const record: Record<string, unknown> = {};
  let place = 0;
  for (const name of names) {
    const value: unknown = Array.isArray(packed) ? packed[place] || null : packed[name as never];
    record[name] = wholeOf(value, name, fields);
    place += 1;
  }
  return Object.freeze(record);
}

function wholeOf(value: unknown, name: string, fields: Fields): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return recordOf(value, Object.keys(value), fields);
  return Object.freeze(
    value.map((item: unknown) =>
      Array.isArray(item) ? recordOf(item, fields[name] ?? [], fields) : item,
    ),
  );
}
