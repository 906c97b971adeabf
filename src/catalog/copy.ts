import {FILM_LIMIT} from './collection.js';
import {isRecord, LIST_LENGTH, ownField} from './fields.js';

type Copy = (record: object) => object;

/**
 * A copy of all that the gate will read, down to the last list in it: whoever gave it may go on
 * working with it. Never throws: what cannot be copied stays what it is, and the gate sees to it.
 * It knows how deep films go, and so takes a fraction of the time of `structuredClone`.
 */
export function copyInput(input: unknown): unknown {
  try {
    if (Array.isArray(input)) return copyList(input, copyFilm, FILM_LIMIT);
    return isRecord(input) ? copyFields(input, copyFilm, FILM_LIMIT) : input;
  } catch {
    return input;
  }
}

function copyFilm(film: object): object {
  try {
    return copyFields(film, copyItem);
  } catch {
    return film;
  }
}

/** With the records in it, and in its lists. Read by name, each field would take twice as long. */
function copyFields(given: object, copyOf: Copy, limit?: number): object {
  const copy: Record<string, unknown> = {...given};
  const names = Object.keys(copy);
  const fields = Object.values(copy);
  for (let place = 0; place < fields.length; place += 1) {
    const field = fields[place];
    if (typeof field !== 'object' || field === null) continue;
    const name = names[place] as string;
    copy[name] = Array.isArray(field) ? copyList(field, copyOf, limit) : copyOf(field);
  }
  return copy;
}

/** A person, a check, what several sources say: two of its fields can be lists. */
function copyItem(given: object, depth = 2): object {
  const copy: Record<string, unknown> = {...given};
  if (depth === 0 || !(copy.sources ?? copy.values)) return copy;
  for (const name of ['sources', 'values']) {
    const list = ownField(copy, name);
    if (Array.isArray(list)) copy[name] = copyList(list, item => copyItem(item, depth - 1));
  }
  return copy;
}

/** What is longer than the gate reads keeps its length, which the gate tells. */
function copyList(given: readonly unknown[], copyOf: Copy, limit = LIST_LENGTH): unknown[] {
  const list = given.slice(0, limit);
  for (let place = 0; place < list.length; place += 1) {
    const item = list[place];
    if (isRecord(item)) list[place] = copyOf(item);
  }
  if (given.length > limit) list.length = given.length;
  return list;
}
