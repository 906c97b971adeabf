import {
  ownField,
  readField,
  readFields,
  toLanguage,
  toLine,
  toList,
  toMatch,
  toRecord,
  toText,
  toYear,
  type Read,
  type Readers,
} from './fields.js';
import type {Losses} from './losses.js';
import {VERDICTS, type Verdict} from './verdicts.js';

/** A work that a check or a fact rests on. */
export interface Source {
  /** As the work calls itself, in its own language. */
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string | null;
  /** Of publication, or of the state that was read. */
  readonly year: number | null;
  /** Canonical address, `https:`, `http:` or `mailto:`; null for a printed work. */
  readonly url: string | null;
  /** Language tag of the title; null when it is the collection's. */
  readonly language: string | null;
}

/** One claim of the text, and what reference works say of it. */
export interface Check {
  /** The field that makes the claim. */
  readonly field: string;
  /** The words that make it, verbatim from the field. */
  readonly quote: string;
  readonly verdict: Verdict;
  readonly note: string | null;
  /** Places in the list of sources that comes with the checks, counted from 0. */
  readonly sources: readonly number[];
}

/** What several sources say of one thing. */
export interface Disagreement {
  readonly topic: string;
  readonly values: readonly {readonly value: string; readonly sources: readonly number[]}[];
}

/** Checks with the list of sources that they point into. */
export interface Evidence {
  /** Claims of the text that were checked. */
  readonly checks: readonly Check[];
  /** Works that the checks, the disagreements and the other facts rest on. */
  readonly sources: readonly Source[];
  readonly disagreements: readonly Disagreement[];
}

/** Nothing but these protocols may become a link, whatever the data says. */
const toLink = toMatch('must be an address that begins with https:, http: or mailto:', text =>
  /^(https?|mailto):/i.test(text),
);

const SOURCE: Readers<Source> = {
  title: toLine,
  author: toLine,
  publisher: toLine,
  year: toYear,
  url: toLink,
  language: toLanguage,
};

const toSource = toRecord(SOURCE, 'title');

const CHECK: Readers<Omit<Check, 'sources'>> = {
  field: toLine,
  quote: toText,
  verdict: value => VERDICTS.find(verdict => verdict === value) ?? null,
  note: toText,
};

/**
 * The sources of a record that can be used, and what rests on them. A check, which stands in the
 * field `name`, must quote words that are in its own field (`textOf`), and name sources that are there.
 */
export function readEvidence(
  record: unknown,
  name: 'checks' | 'introductionChecks',
  textOf: (field: string | null) => string,
  losses: Losses,
): Evidence {
  const places = new Map<unknown, number>();
  const toKnownSource: Read<Source> = value => {
    const source = toSource(value, losses);
    if (source) places.set(losses.path.at(-1), places.size);
    return source;
  };
  const toPlaces = toList(
    value => places.get(value) ?? losses.note(value, 'must be a place in sources, from 0'),
  );
  const toCheck: Read<Check> = value => {
    const check = readFields<Check>(value, {...CHECK, sources: toPlaces}, losses);
    return isWhole(check, value, textOf(check.field), losses) ? check : null;
  };
  const toValue = toRecord({value: toText, sources: toPlaces}, 'value');
  const toDisagreement = toRecord({topic: toLine, values: toList(toValue)}, 'topic');
  // First of all, because the others point into it.
  const sources = readField(record, 'sources', toList(toKnownSource), losses);
  const checks = readField(record, name, toList(toCheck), losses);
  const disagreements = readField(record, 'disagreements', toList(toDisagreement), losses);
  return {checks, disagreements, sources};
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
