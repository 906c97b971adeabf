/**
 * Values of the facet `checked`, by what was found out about claims. A claim that is accurate in
 * part is contradicted in part. A film of which no claim was checked has none of them.
 */
export const CONTRADICTED = 'has a contradicted claim';
export const UNCONFIRMED = 'has an unconfirmed claim';
export const ALL_HOLD = 'all claims hold';

/** What follows from a verdict. */
interface Meaning {
  /** Value of the facet `checked`. What is not among the claims that hold needs a note. */
  readonly standing: string;
}

/**
 * What reference works say of a claim in the text: it holds; it holds in part; they say otherwise;
 * nothing that was read confirms it. How each looks is in claims/claims.styles.ts, under its name.
 */
const MEANINGS = {
  accurate: {standing: ALL_HOLD},
  partly: {standing: CONTRADICTED},
  inaccurate: {standing: CONTRADICTED},
  unverified: {standing: UNCONFIRMED},
} satisfies Record<string, Meaning>;

export type Verdict = keyof typeof MEANINGS;

export const VERDICTS: readonly Verdict[] = Object.freeze(Object.keys(MEANINGS) as Verdict[]);

export function meaningOf(verdict: Verdict): Meaning {
  return MEANINGS[verdict];
}

/** Must readers hear of it? */
export function needsNote({verdict}: {readonly verdict: Verdict}): boolean {
  return meaningOf(verdict).standing !== ALL_HOLD;
}

/** What is to be said of several: that all claims hold, only where each one does. */
export function standingsOf(verdicts: readonly Verdict[]): readonly string[] {
  const known = VERDICTS.filter(verdict => verdicts.includes(verdict));
  const standings = new Set(known.map(verdict => meaningOf(verdict).standing));
  if (standings.size > 1) standings.delete(ALL_HOLD);
  return [...standings];
}
