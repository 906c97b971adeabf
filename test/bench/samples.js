/** Measurements by what was measured. */
export class Samples {
  #values = new Map();

  /**
   * @param {(string | number)[]} key
   * @param {number} value
   */
  add(key, value) {
    const name = key.join();
    this.#values.set(name, [...(this.#values.get(name) ?? []), value]);
  }

  /** Was it measured at all? */
  has(...key) {
    return this.#values.has(key.join());
  }

  /** All measurements of one thing; an error when there are none. */
  of(...key) {
    const values = this.#values.get(key.join());
    if (!values) throw new Error(`Nothing was measured for ${key.join()}.`);
    return values;
  }
}

/**
 * Every contestant under every condition, round after round, so that whatever slows the machine for
 * a while slows them all. Each round begins with another one.
 */
export function* interleaved(rounds, conditions, contestants) {
  for (let round = 0; round < rounds; round += 1)
    for (const condition of rotated(conditions, round))
      for (const contestant of rotated(contestants, round)) yield {round, condition, contestant};
}

function rotated(list, round) {
  const start = round % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
