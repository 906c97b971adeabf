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

/** With the records in it, and in its lists. */
function copyFields(given: object, copyOf: Copy, limit?: number): object {
  const copy: Record<string, unknown> = {...given};
  for (const name of Object.keys(copy)) {
    const field = copy[name];
    if (typeof field !== 'object' || field === null) continue;
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
  const {length} = given;
  // Of the right size from the start: lists that grow take up room for more.
  const list = new Array<unknown>(Math.min(length, limit));
  for (let index = 0; index < list.length; index += 1) {
    const item = given[index];
    list[index] = isRecord(item) ? copyOf(item) : item;
  }
  if (length > limit) list.length = length;
  return list;
}
