import {readFileSync} from 'node:fs';
import type {Check, Collection, Film, Source} from '../../src/catalog/index.js';

/** Something said, and the places of its sources. */
export interface Sourced {
  readonly sources: readonly number[];
}

export interface Text extends Sourced {
  readonly text: string;
}

export interface Version extends Sourced {
  readonly year: number;
  readonly change: string;
}

export interface Motif extends Sourced {
  readonly name: string;
}

export type FilmRecord = Film & {
  readonly versions: readonly Version[];
  readonly motif: Motif | null;
  readonly context: Text | null;
};

export const data = JSON.parse(read('../../data/films.json')) as Collection & {
  readonly glossary: Readonly<Record<string, Text>>;
};

export const films = data.films as unknown as readonly FilmRecord[];

export const readme = read('../../data/README.md');

/** Everything that has checks: the introduction and each film. */
export const checked: readonly {
  readonly name: string;
  readonly checks: readonly Check[];
  readonly sources: readonly Source[];
}[] = [
  {name: 'introduction', checks: data.introductionChecks, sources: data.sources},
  ...films.map(({id, checks, sources}) => ({name: id, checks, sources})),
];

/** What of a film names the places of its sources. */
export function citations(film: FilmRecord): readonly Sourced[] {
  return [
    ...film.checks,
    ...film.disagreements.flatMap(({values}) => values),
    ...film.versions,
    ...[film.motif, film.context].filter(part => part !== null),
  ];
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
}
