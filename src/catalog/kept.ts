import type {Collection} from './collection.js';

/**
 * What is made once of a collection and a key, and kept for as long as the collection lives. That is
 * safe because a collection is frozen.
 */
export function kept<Key, Value>(
  make: (collection: Collection, key: Key) => Value,
): (collection: Collection, key: Key) => Value {
  const values = new WeakMap<Collection, Map<Key, Value>>();
  return (collection, key) => {
    const known = values.get(collection) ?? new Map<Key, Value>();
    const value = known.get(key) ?? make(collection, key);
    values.set(collection, known.set(key, value));
    return value;
  };
}
