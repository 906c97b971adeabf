import type {Collection, Film} from '../catalog/index.js';
import {slug, toBibtex, toRis} from './bibliography.js';
import {cite, type Provenance} from './citations.js';
import {toCsv} from './spreadsheet.js';

/** Three styles of citation to copy, four kinds of file to save. */
export const EXPORT_FORMATS = Object.freeze([
  'chicago',
  'mla',
  'apa',
  'bibtex',
  'ris',
  'csv',
  'json',
] as const);

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file to save a text in. */
export interface ExportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
}

/** Ending and media type of what is saved; the others are copied. */
const FILES: Readonly<Record<string, readonly [string, string] | null>> = {
  __proto__: null,
  bibtex: ['bib', 'application/x-bibtex'],
  ris: ['ris', 'application/x-research-info-systems'],
  csv: ['csv', 'text/csv;charset=utf-8'],
  json: ['json', 'application/json'],
};

/** The films as text; JSON is a whole collection, which can be loaded back. */
export function exportFilms(
  format: ExportFormat,
  films: readonly Film[],
  provenance: Provenance,
): string {
  if (format === 'bibtex') return toBibtex(films, provenance);
  if (format === 'ris') return toRis(films, provenance);
  if (format === 'csv') return toCsv(films);
  if (format === 'json') return `${JSON.stringify({...provenance.collection, films}, null, 2)}\n`;
  return films.map(film => cite(format, film, provenance)).join('\n\n');
}

/** Null for citations, which are copied. */
export function fileOf(
  format: ExportFormat,
  films: readonly Film[],
  {title}: Collection,
): ExportFile | null {
  const [ending, type] = FILES[format] ?? [];
  if (!ending || !type) return null;
  const [film] = films;
  const name = films.length === 1 && film ? film.id : (title ?? '');
  return {name: `${slug(name) || 'films'}.${ending}`, type};
}
