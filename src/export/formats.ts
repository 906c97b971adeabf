/**
 * Every format in which films are taken away. What writes them is loaded when it is first needed:
 * citations in citations.ts, files in export-films.ts.
 */
export interface Format {
  /** A proper name, the same in every language. */
  readonly label: string;
  /** Ending and media type of what is saved; a citation has none, and is copied. */
  readonly file?: readonly [ending: string, type: string];
}

export const FORMATS = {
  chicago: {label: 'Chicago'},
  mla: {label: 'MLA'},
  apa: {label: 'APA'},
  bibtex: {label: 'BibTeX', file: ['bib', 'application/x-bibtex']},
  ris: {label: 'RIS', file: ['ris', 'application/x-research-info-systems']},
  csv: {label: 'CSV', file: ['csv', 'text/csv;charset=utf-8']},
  json: {label: 'JSON', file: ['json', 'application/json']},
} satisfies Record<string, Format>;

export type ExportFormat = keyof typeof FORMATS;

export type FileFormat = {
  [Name in ExportFormat]: (typeof FORMATS)[Name] extends {readonly file: unknown} ? Name : never;
}[ExportFormat];

export type CitationStyle = Exclude<ExportFormat, FileFormat>;

export const EXPORT_FORMATS = Object.keys(FORMATS) as readonly ExportFormat[];
