/** Measurements by what was measured: a table in the making. */
export class Samples {
  #values = new Map();

  add(key, value) {
    const values = this.#values.get(String(key)) ?? [];
    this.#values.set(String(key), [...values, value]);
  }

  /** All measurements of one thing; an error when there are none. */
  of(key) {
    const values = this.#values.get(String(key));
    if (!values) throw new Error(`Nothing was measured for ${key}.`);
    return values;
  }
}

/** The list in the order of a round: each round begins with another one. */
export function rotated(list, round) {
  const start = round % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
