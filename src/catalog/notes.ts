import type {Check, Verdict} from './checks.js';
import type {Collection} from './collection.js';
import {TEXT_FIELDS, type Film} from './film.js';

/** A check that readers must hear of, with the number that stands behind its words. */
export interface Note extends Check {
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
  const cuts = new Set([0, text.length]);
  for (const {quote} of notes) cuts.add(text.indexOf(quote)).add(endOf(quote, text));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] as number;
    const over = notes.filter(
      ({quote}) => text.indexOf(quote) <= start && end <= endOf(quote, text),
    );
    return {
      text: text.slice(start, end),
      verdict: GRAVITY.find(verdict => over.some(note => note.verdict === verdict)) ?? null,
      notes: notes.filter(({quote}) => endOf(quote, text) === end),
    };
  });
}

function numbered(
  checks: readonly Check[],
  textOf: (field: string) => string,
  fields: readonly string[],
): readonly Note[] {
  const inOrder = fields.flatMap(field => {
    const end = ({quote}: Check) => endOf(quote, textOf(field));
    const here = checks.filter(check => check.field === field && needsNote(check));
    return here.sort((a, b) => end(a) - end(b));
  });
  return inOrder.map((check, index) => ({...check, number: index + 1}));
}

function needsNote({verdict}: Check): boolean {
  return verdict !== 'accurate';
}

function endOf(quote: string, text: string): number {
  return text.indexOf(quote) + quote.length;
}
