import type {Note} from './claims.js';
import {meaningOf, type Verdict} from './verdicts.js';

/** A stretch of a text: all of it is covered by the same checks. */
export interface Stretch {
  readonly text: string;
  /** The gravest verdict on it; null where no note speaks of it. */
  readonly verdict: Verdict | null;
  /** The notes whose quotes end here. */
  readonly notes: readonly Note[];
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
      verdict: gravest(over.map(({note}) => note.verdict)),
      notes: marks.filter(mark => mark.end === end).map(({note}) => note),
    };
  });
}

/** A stretch of two quotes is drawn once. */
function gravest(verdicts: readonly Verdict[]): Verdict | null {
  return [...verdicts].sort((a, b) => meaningOf(b).gravity - meaningOf(a).gravity)[0] ?? null;
}
