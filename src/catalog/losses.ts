/** One thing that was given and could not be used as it was. */
export interface Problem {
  /** Where it stands: `films[3].year`. */
  readonly path: string;
  /** What stands there, cut to 100 characters; empty where something is missing. */
  readonly value: string;
  /** In English, for the people who keep the data: what is right in its place. */
  readonly reason: string;
}

/** Problems beyond this are counted and not listed. */
const PROBLEM_LIMIT = 1000;

const VALUE_LENGTH = 100;

/** What one reading could not use, and where. */
export class Losses {
  /** Names and places that lead to what is being read. */
  readonly path: (string | number)[] = [];
  readonly #problems: Problem[] = [];
  #unlisted = 0;

  get problems(): readonly Problem[] {
    const more = {path: '', value: `${this.#unlisted}`, reason: 'more problems are not listed'};
    return Object.freeze(
      this.#unlisted ? [...this.#problems, Object.freeze(more)] : this.#problems,
    );
  }

  /** Notes what cannot be used, and gives null in its place. What is absent is no loss. */
  lose(value: unknown, reason: string, ...steps: (string | number)[]): null {
    return isAbsent(value) ? null : this.note(value, reason, ...steps);
  }

  /** The same, where something absent is a loss too. */
  note(value: unknown, reason: string, ...steps: (string | number)[]): null {
    if (this.#problems.length < PROBLEM_LIMIT) {
      const path = [...this.path, ...steps].map(written).join('').replace(/^\./, '');
      this.#problems.push(Object.freeze({path, value: excerptOf(value), reason}));
    } else this.#unlisted += 1;
    return null;
  }
}

/** Null, nothing, or blank, as spreadsheets leave what they do not know. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}

function written(step: string | number): string {
  return typeof step === 'number' ? `[${step}]` : `.${excerptOf(step)}`;
}

/** Never the value itself: it may be a proxy of the host's, or a megabyte. */
function excerptOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a record';
  if (typeof value === 'function') return 'a function';
  return String((value as string | null) ?? '')
    .slice(0, VALUE_LENGTH)
    .toWellFormed();
}
