import type {Check, Verdict} from './checks.js';
import type {Collection} from './collection.js';
import {TEXT_FIELDS, type Film} from './film.js';

/** A check that readers must hear of, with the number that stands behind its words. */
export interface Note extends Check {
  /** Itself: two checks may have the same words. */
  readonly check: Check;
  /** From 1, in the order in which the quotes end. */
  readonly number: number;
}

/** A stretch of a text: all of it is covered by the same checks. */
export interface Stretch {
  readonly text: string;
  /** The gravest verdict on it; null where no note speaks of it. */
  readonly verdict: Verdict | null;
  /** The notes whose quotes end here. */
  readonly notes: readonly Note[];
}

/** How many claims were checked, and how many of them need a note. */
export interface Standing {
  readonly claims: number;
  readonly noted: number;
}

/** Gravest first: a stretch of two quotes is drawn once. */
const GRAVITY: readonly Verdict[] = ['inaccurate', 'unverified', 'partly'];

export function notesOfFilm(film: Film): readonly Note[] {
  return numbered(film.checks, field => String(film[field as 'title'] ?? ''), TEXT_FIELDS);
}

export function notesOfIntroduction({introduction, introductionChecks}: Collection) {
  const checks = introductionChecks.map(check => ({...check, field: 'introduction'}));
  return numbered(checks, () => introduction ?? '', ['introduction']);
}

export function standingOf({checks}: Film): Standing {
  return {claims: checks.length, noted: checks.filter(needsNote).length};
}

/**
 * Cuts a text where quotes begin and end. Quotes may overlap; one that occurs twice is marked where
 * it occurs first. The texts of the stretches together are the text.
 */
export function cutText(text: string, notes: readonly Note[]): readonly Stretch[] {
  // Each quote is looked for once: a text may be long, and its notes many.
  const marks = notes.map(note => {
    const start = text.indexOf(note.quote);
    return {note, start, end: start + note.quote.length};
  });
  const cuts = new Set([0, text.length, ...marks.flatMap(({start, end}) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] as number;
    const over = marks.filter(mark => mark.start <= start && end <= mark.end);
    return {
      text: text.slice(start, end),
      verdict: GRAVITY.find(verdict => over.some(({note}) => note.verdict === verdict)) ?? null,
      notes: marks.filter(mark => mark.end === end).map(({note}) => note),
    };
  });
}

function numbered(
  checks: readonly Check[],
  textOf: (field: string) => string,
  fields: readonly string[],
): readonly Note[] {
  const ends = new Map(
    checks.map(check => [check, textOf(check.field).indexOf(check.quote) + check.quote.length]),
  );
  const inOrder = fields.flatMap(field =>
    checks
      .filter(check => check.field === field && needsNote(check))
      .sort((a, b) => (ends.get(a) as number) - (ends.get(b) as number)),
  );
  return inOrder.map((check, index) => ({...check, check, number: index + 1}));
}

function needsNote({verdict}: Check): boolean {
  return verdict !== 'accurate';
}
