/**
 * Every format in which films are taken away. What writes them is loaded when it is first needed:
 * citations in citations.ts, files in export-films.ts.
 */
interface Format {
  /** A proper name, the same in every language. */
  readonly label: string;
  /** Ending and media type of what is saved; null for a citation, which is copied. */
  readonly file: readonly [ending: string, type: string] | null;
}

export const FORMATS = {
  chicago: {label: 'Chicago', file: null},
  mla: {label: 'MLA', file: null},
  apa: {label: 'APA', file: null},
  bibtex: {label: 'BibTeX', file: ['bib', 'application/x-bibtex']},
  ris: {label: 'RIS', file: ['ris', 'application/x-research-info-systems']},
  csv: {label: 'CSV', file: ['csv', 'text/csv;charset=utf-8']},
  json: {label: 'JSON', file: ['json', 'application/json']},
} satisfies Record<string, Format>;

export type ExportFormat = keyof typeof FORMATS;

/** Those that are copied. */
export type CitationStyle = {
  [Name in ExportFormat]: (typeof FORMATS)[Name]['file'] extends null ? Name : never;
}[ExportFormat];

export type FileFormat = Exclude<ExportFormat, CitationStyle>;

export const EXPORT_FORMATS: readonly ExportFormat[] = Object.freeze(
  Object.keys(FORMATS) as ExportFormat[],
);
