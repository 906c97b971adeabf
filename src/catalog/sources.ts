import {
  readField,
  toLanguage,
  toLine,
  toList,
  toMatch,
  toRecord,
  toText,
  toYear,
  type Read,
  type Readers,
} from './fields.js';
import type {Losses} from './losses.js';

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

/** Something that works say. */
export interface Sourced {
  /** Places in the list of sources of the film, or of the collection, counted from 0. */
  readonly sources: readonly number[];
}

/** A text of ours that says what works say. */
export interface Statement extends Sourced {
  readonly text: string;
}

/** Understands a list of places in a list of sources; a place that it does not have is a loss. */
export type ReadPlaces = (value: unknown, losses: Losses) => readonly number[];

/** Nothing but these protocols may become a link, whatever the data says. */
const toLink = toMatch('must be an address that begins with https:, http: or mailto:', text =>
  /^(https?|mailto):/i.test(text),
);

const SOURCE: Readers<Source> = {
  title: toLine,
  author: toLine,
  publisher: toLine,
  year: toYear,
  url: toLink,
  language: toLanguage,
};

const toSource = toRecord(SOURCE, 'title');

/** The sources of a record that can be used, and how what rests on them is read. */
export function readSources(
  record: unknown,
  losses: Losses,
): {readonly sources: readonly Source[]; readonly toPlaces: ReadPlaces} {
  const places = new Map<unknown, number>();
  const toKnownSource: Read<Source> = value => {
    const source = toSource(value, losses);
    if (source) places.set(losses.path.at(-1), places.size);
    return source;
  };
  const sources = readField(record, 'sources', toList(toKnownSource), losses);
  const toPlaces = toList(
    value => places.get(value) ?? losses.note(value, 'must be a place in sources, from 0'),
  );
  return {sources, toPlaces};
}

export function toStatement(toPlaces: ReadPlaces): Read<Statement> {
  return toRecord<Statement>({text: toText, sources: toPlaces}, 'text');
}
