import type {Check} from './checks.js';
import type {Collection} from './collection.js';
import {TEXT_FIELDS, type Film} from './film.js';
import {needsNote} from './verdicts.js';

/** What was found out about a claim of the text, with the number of its note. */
export interface Claim extends Check {
  /** Itself: two checks may have the same words. */
  readonly check: Check;
  /**
   * Stands behind the words: from 1, in the order in which the quotes end. Null where the claim
   * holds, and nothing has to be noted.
   */
  readonly number: number | null;
}

/** A claim that readers must hear of. */
export interface Note extends Claim {
  readonly number: number;
}

/** How many claims were checked, and how many of them need a note. */
export interface Standing {
  readonly claims: number;
  readonly noted: number;
}

/** All claims of a film that were checked, those that hold too, in the order of the data. */
export function claimsOfFilm(film: Film): readonly Claim[] {
  return numbered(film.checks, field => String(film[field as 'title'] ?? ''), TEXT_FIELDS);
}

/** The same of the introduction; there a check needs no field. */
export function claimsOfIntroduction(collection: Collection): readonly Claim[] {
  const {introduction, introductionChecks} = collection;
  const checks = introductionChecks.map(check => ({...check, field: 'introduction'}));
  return numbered(checks, () => introduction ?? '', ['introduction']);
}

/** Those that need a note, by number. */
export function notesIn(claims: readonly Claim[]): readonly Note[] {
  return claims
    .filter((claim): claim is Note => claim.number !== null)
    .sort((a, b) => a.number - b.number);
}

export function standingOf({checks}: Film): Standing {
  return {claims: checks.length, noted: checks.filter(needsNote).length};
}

function numbered(
  checks: readonly Check[],
  textOf: (field: string) => string,
  fields: readonly string[],
): readonly Claim[] {
  const ends = new Map(
    checks.map(check => [check, textOf(check.field).indexOf(check.quote) + check.quote.length]),
  );
  const noted = fields.flatMap(field =>
    checks
      .filter(check => check.field === field && needsNote(check))
      .sort((a, b) => (ends.get(a) as number) - (ends.get(b) as number)),
  );
  const numbers = new Map(noted.map((check, index) => [check, index + 1]));
  return checks.map(check => ({...check, check, number: numbers.get(check) ?? null}));
}
