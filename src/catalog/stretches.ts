import {meaningOf, type Verdict} from './verdicts.js';

/** Something that is said of words in a text. */
export interface Quoted {
  /** The words, verbatim. */
  readonly quote: string;
  readonly verdict?: Verdict;
}

/** A stretch of a text: the same things are said of all of it. */
export interface Stretch<T extends Quoted> {
  readonly text: string;
  /** The gravest verdict on it; null where there is none. */
  readonly verdict: Verdict | null;
  /** What is said of the words that end here. */
  readonly notes: readonly T[];
}

/**
 * Cuts a text where quotes begin and end, which are all in it. They may overlap; one that occurs
 * twice is marked where it occurs first. The texts of the stretches together are the text.
 */
export function cutText<T extends Quoted>(
  text: string,
  notes: readonly T[],
): readonly Stretch<T>[] {
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
      verdict: gravest(over.flatMap(({note}) => note.verdict ?? [])),
      notes: marks.filter(mark => mark.end === end).map(({note}) => note),
    };
  });
}

/** A stretch of two quotes is drawn once. */
function gravest(verdicts: readonly Verdict[]): Verdict | null {
  return [...verdicts].sort((a, b) => meaningOf(b).gravity - meaningOf(a).gravity)[0] ?? null;
}
