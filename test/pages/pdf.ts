/** What stands on paper, as poppler's `pdftotext` reads it. */
import {spawnSync} from 'node:child_process';

/** The text of each page of a file, column after column, squeezed; null while it is not whole. */
export function readPdf(file: string): readonly string[] | null {
  const {status, stdout} = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return status === 0 ? stdout.split('\f').slice(0, -1).map(squeeze) : null;
}

/** Without white space, because lines end anywhere; without ligatures and word joiners. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u2060]+/g, '');
}

/** How often the words stand in a squeezed text. */
export function timesIn(text: string, words: string): number {
  return text.split(squeeze(words)).length - 1;
}
