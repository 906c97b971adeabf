import type {Collection} from './collection.js';
import type {Statement} from './sources.js';
import type {Quoted} from './stretches.js';

/** A word of the texts that is explained. */
export interface Term extends Quoted, Statement {
  /** In the glossary, from 0. */
  readonly place: number;
}

/** The terms of the glossary that occur in any of these texts. */
export function termsIn(texts: readonly string[], {glossary}: Collection): readonly Term[] {
  return Object.entries(glossary ?? {})
    .map(([quote, meaning], place) => ({...meaning, quote, place}))
    .filter(({quote}) => texts.some(text => text.includes(quote)));
}
