import {
  ownField,
  readField,
  readFields,
  toLine,
  toList,
  toText,
  type Read,
  type Readers,
} from './fields.js';
import type {Losses} from './losses.js';
import type {ReadPlaces, Sourced} from './sources.js';
import {VERDICTS, type Verdict} from './verdicts.js';

/** One claim of the text, and what reference works say of it. */
export interface Check extends Sourced {
  /** The field that makes the claim. */
  readonly field: string;
  /** The words that make it, verbatim from the field. */
  readonly quote: string;
  readonly verdict: Verdict;
  readonly note: string | null;
}

const CHECK: Readers<Omit<Check, 'sources'>> = {
  field: toLine,
  quote: toText,
  verdict: value => VERDICTS.find(verdict => verdict === value) ?? null,
  note: toText,
};

/**
 * The checks in the field `name` of a record. A check must quote words that are in its own field
 * (`textOf`), and name sources that are there.
 */
export function readChecks(
  record: unknown,
  name: 'checks' | 'introductionChecks',
  textOf: (field: string | null) => string,
  sources: ReadPlaces,
  losses: Losses,
): readonly Check[] {
  const toCheck: Read<Check> = value => {
    const check = readFields<Check>(value, {...CHECK, sources}, losses);
    return isWhole(check, value, textOf(check.field), losses) ? check : null;
  };
  return readField(record, name, toList(toCheck), losses);
}

function isWhole(check: Check, given: unknown, text: string, losses: Losses): boolean {
  const {quote, sources, verdict} = check;
  if (!quote || !text.includes(quote)) {
    losses.note(quote, 'must be words of its field, word for word', 'quote');
  } else if (!verdict) {
    losses.note(ownField(given, 'verdict'), `must be one of ${VERDICTS.join(', ')}`, 'verdict');
  } else return sources.length === ((ownField(given, 'sources') ?? []) as unknown[]).length;
  return false;
}
