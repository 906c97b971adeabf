import {
  isLoss,
  ownField,
  readFields,
  toLanguage,
  toList,
  toMatch,
  toRecord,
  toText,
  toYear,
  type Read,
  type Readers,
} from './fields.js';

/**
 * What reference works say of a claim in the text: it holds; it holds in part; they say otherwise;
 * nothing that was read confirms it.
 */
export const VERDICTS = Object.freeze(['accurate', 'partly', 'inaccurate', 'unverified'] as const);

export type Verdict = (typeof VERDICTS)[number];

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
const toLink = toMatch(/^(https?|mailto):/i);

const SOURCE: Readers<Source> = {
  title: toText,
  author: toText,
  publisher: toText,
  year: toYear,
  url: toLink,
  language: toLanguage,
};

const toSource = toRecord(SOURCE, 'title');

const CHECK: Readers<Omit<Check, 'sources'>> = {
  field: toText,
  quote: toText,
  verdict: value => VERDICTS.find(verdict => verdict === value) ?? null,
  note: toText,
};

/** Evidence as it was given; every place in it is in `sources`. */
export interface GivenEvidence {
  /** What `checks` are called where they come from. */
  readonly name: string;
  readonly checks: unknown;
  readonly sources: unknown;
  readonly disagreements?: unknown;
}

/**
 * The sources that can be used, and what rests on them. A check must quote words that are in its
 * field (`textOf`), and name sources that are there; `dropped` gets the place of each other one,
 * and its flaw.
 */
export function readEvidence(
  given: GivenEvidence,
  textOf: (field: string | null) => string,
  dropped: string[],
): Evidence {
  const {places, sources} = readSources(given.sources);
  if (isLoss(given.sources, sources)) dropped.push('sources');
  const toPlaces = toList(value => places.get(value) ?? null);
  const readers = {...CHECK, sources: toPlaces};
  let place = -1;
  const toCheck: Read<Check> = value => {
    place += 1;
    const check = readFields<Check>(value, readers);
    const flaw = flawOf(check, value, textOf);
    if (flaw) dropped.push(`${given.name}[${place}].${flaw}`);
    return flaw ? null : check;
  };
  const toValue = toRecord({value: toText, sources: toPlaces}, 'value');
  const toDisagreement = toRecord({topic: toText, values: toList(toValue)}, 'topic');
  const disagreements = toList(toDisagreement)(given.disagreements);
  if (isLoss(given.disagreements, disagreements)) dropped.push('disagreements');
  if (!Array.isArray(given.checks ?? [])) dropped.push(given.name);
  return {checks: toList(toCheck)(given.checks), disagreements, sources};
}

/** Where each source stands that can be used, by its place in the list as given. */
function readSources(given: unknown) {
  const places = new Map<unknown, number>();
  let place = 0;
  const sources = toList(value => {
    const source = toSource(value);
    if (source) places.set(place, places.size);
    place += 1;
    return source;
  })(given);
  return {places, sources};
}

/** The first field of a check that cannot be used. */
function flawOf(
  check: Check,
  given: unknown,
  textOf: (field: string | null) => string,
): keyof Check | undefined {
  if (!check.quote || !textOf(check.field).includes(check.quote)) return 'quote';
  if (!check.verdict) return 'verdict';
  return isLoss(ownField(given, 'sources'), check.sources) ? 'sources' : undefined;
}
