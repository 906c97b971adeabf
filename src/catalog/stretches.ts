/** Something that is said of words in a text. */
export interface Quoted {
  /** The words, verbatim. */
  readonly quote: string;
}

/** A stretch of a text: the same things are said of all of it. */
export interface Stretch<T extends Quoted> {
  readonly text: string;
  /** What is said of it, the words that go on behind it too. */
  readonly over: readonly T[];
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
    return {
      text: text.slice(start, end),
      over: marks.filter(mark => mark.start <= start && end <= mark.end).map(({note}) => note),
      notes: marks.filter(mark => mark.end === end).map(({note}) => note),
    };
  });
}
