import {toLine, toList, toRecord, toText, toYear, type Read, type Readers} from './fields.js';
import {toStatement, type ReadPlaces, type Sourced, type Statement} from './sources.js';

/** What several sources say of one thing. */
export interface Disagreement {
  readonly topic: string;
  readonly values: readonly DisagreementValue[];
}

interface DisagreementValue extends Sourced {
  readonly value: string;
}

/** A version of a film that was made after its first showing. */
export interface Version extends Sourced {
  readonly year: number;
  /** What was cut or added. */
  readonly change: string;
}

/** What posters can be drawn with; which one stands for a film is a claim, and needs a source. */
export const MOTIFS = Object.freeze([
  'pincers',
  'ship',
  'city',
  'train',
  'leaflets',
  'waves',
  'map',
  'tree',
] as const);

export type MotifName = (typeof MOTIFS)[number];

/** What stands for a film on its poster. */
export interface Motif extends Sourced {
  readonly name: MotifName;
}

/** What works say of a film beside its facts. */
export interface Background {
  readonly disagreements: readonly Disagreement[];
  /** Versions that differ from the one first shown, in order. */
  readonly versions: readonly Version[];
  /** What viewers need to know of the time in which it was made. */
  readonly context: Statement | null;
  readonly motif: Motif | null;
}

/** A film's versions as what works say of one year after the other. */
export function versionsOf({versions}: Pick<Background, 'versions'>): readonly Disagreement[] {
  return versions.map(({change, sources, year}) => ({
    topic: String(year),
    values: [{value: change, sources}],
  }));
}

const toMotif: Read<MotifName> = (value, losses) =>
  MOTIFS.find(name => name === value) ?? losses.lose(value, `must be one of ${MOTIFS.join(', ')}`);

export function backgroundReaders(sources: ReadPlaces): Readers<Background> {
  const toValue = toRecord<DisagreementValue>({value: toText, sources}, 'value');
  return {
    disagreements: toList(
      toRecord<Disagreement>({topic: toLine, values: toList(toValue)}, 'topic'),
    ),
    versions: toList(toRecord<Version>({year: toYear, change: toText, sources}, 'year', 'change')),
    context: toStatement(sources),
    motif: toRecord<Motif>({name: toMotif, sources}, 'name'),
  };
}
