/** What stands on paper, as poppler's `pdftotext` reads it. */
import {spawnSync} from 'node:child_process';

/** The text of each page of a file; null while the file is not whole. */
export function readPdf(file: string): readonly string[] | null {
  const {error, status, stdout} = spawnSync('pdftotext', ['-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (error) throw new Error('pdftotext was not found; install poppler (Debian: poppler-utils).');
  return status === 0 ? stdout.split('\f').slice(0, -1).map(plain) : null;
}

/** Without ligatures, what keeps markers on their lines, and the places where lines end. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}

/** How often it is written there. */
export function timesIn(text: string, words: string): number {
  return text.split(words).length - 1;
}
