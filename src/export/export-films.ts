import type {Collection, Film} from '../catalog/index.js';
import {slug, toBibtex, toRis} from './bibliography.js';
import {cite, type Provenance} from './citations.js';
import {FORMATS, type ExportFormat, type FileFormat} from '../events.js';
import {toCsv} from './spreadsheet.js';

/** A file to save a text in. */
export interface ExportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
}

type Write = (films: readonly Film[], provenance: Provenance) => string;

/** JSON is a whole collection, which can be loaded back. */
const FILES: Readonly<Record<FileFormat, Write>> = {
  bibtex: toBibtex,
  ris: toRis,
  csv: toCsv,
  json: (films, {collection}) => `${JSON.stringify({...collection, films}, null, 2)}\n`,
};

/** The films as text. */
export function exportFilms(
  format: ExportFormat,
  films: readonly Film[],
  provenance: Provenance,
): string {
  return isFileFormat(format)
    ? FILES[format](films, provenance)
    : films.map(film => cite(format, film, provenance)).join('\n\n');
}

/** Null for citations, which are copied. */
export function fileOf(
  format: ExportFormat,
  films: readonly Film[],
  {title}: Collection,
): ExportFile | null {
  if (!isFileFormat(format)) return null;
  const [ending, type] = FORMATS[format].file;
  const [film] = films;
  const name = films.length === 1 && film ? film.id : (title ?? '');
  return {name: `${slug(name) || 'films'}.${ending}`, type};
}

function isFileFormat(format: ExportFormat): format is FileFormat {
  return Object.hasOwn(FILES, format);
}
