import type {Collection} from './collection.js';

/** A stretch of a text: a term of the glossary, or what stands between. */
export interface TermStretch {
  readonly text: string;
  /** Place of the term in the glossary, from 0; null where it is none. */
  readonly place: number | null;
}

/** Cuts a text where terms begin and end, each where it occurs first. Together they are the text. */
export function cutTerms(text: string, {glossary}: Collection): readonly TermStretch[] {
  const found = Object.keys(glossary ?? {})
    .map((term, place) => ({term, place, start: text.indexOf(term)}))
    .filter(({start}) => start >= 0)
    // Of two that begin together the longer one is meant.
    .sort((a, b) => a.start - b.start || b.term.length - a.term.length);
  const stretches: TermStretch[] = [];
  let end = 0;
  for (const {place, start, term} of found) {
    if (start < end) continue;
    stretches.push({text: text.slice(end, start), place: null}, {text: term, place});
    end = start + term.length;
  }
  stretches.push({text: text.slice(end), place: null});
  return stretches.filter(({text}) => text);
}

/** Places in the glossary of the terms that occur in any of these texts. */
export function termsIn(texts: readonly string[], {glossary}: Collection): readonly number[] {
  const terms = Object.keys(glossary ?? {});
  return terms.flatMap((term, place) => (texts.some(text => text.includes(term)) ? [place] : []));
}
