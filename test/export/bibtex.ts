/** The real program (Debian: texlive-binaries). */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** What bibtex has read of one entry. */
export interface BibtexEntry {
  readonly key: string;
  /** In LaTeX, without the braces that keep its letters large or small. */
  readonly title: string;
  /** How many authors it counts. */
  readonly people: number;
}

/** A style that sets what it reads as lines, and asks of each field what the usual styles ask. */
const STYLE = `
ENTRY {author howpublished note publisher title url urldate year} {} {}
INTEGERS {people}
FUNCTION {line} {"|" swap$ * write$ newline$}
FUNCTION {misc} {
  cite$ line
  title "t" change.case$ line
  #0 'people :=
  author empty$
    {}
    {
      author num.names$ 'people :=
      author people "{ff }{vv }{ll}{, jj}" format.name$ purify$ pop$
    }
  if$
  people int.to.str$ line
  publisher empty$ {} {publisher "u" change.case$ pop$} if$
  note empty$ {} {note #40 text.prefix$ pop$} if$
  url empty$ {} {url width$ pop$} if$
}
READ
ITERATE {call.type$}
`;

/** Every entry of a file, as the program reads it, and all that it said about it. */
export function runBibtex(text: string): {entries: BibtexEntry[]; log: string} {
  const folder = mkdtempSync(join(tmpdir(), 'bibtex-'));
  const file = (ending: string): string => join(folder, `films.${ending}`);
  try {
    writeFileSync(file('bib'), text);
    writeFileSync(file('bst'), STYLE);
    writeFileSync(file('aux'), '\\citation{*}\n\\bibstyle{films}\n\\bibdata{films}\n');
    const env = {...process.env, BSTINPUTS: '.', BIBINPUTS: '.'};
    const {error, stdout} = spawnSync('bibtex', ['films'], {cwd: folder, env, encoding: 'utf8'});
    if (error) throw error;
    return {entries: readEntries(readFileSync(file('bbl'), 'utf8')), log: stdout};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Long lines are broken at a space and go on behind two (bibtex.web, §322). */
function readEntries(lines: string): BibtexEntry[] {
  const values = lines.replaceAll('\n  ', ' ').split('\n');
  const entries: BibtexEntry[] = [];
  for (let at = 0; at + 2 < values.length; at += 3) {
    const [key = '', title = '', people] = values.slice(at, at + 3).map(line => line.slice(1));
    entries.push({key, title: title.slice(1, -1), people: Number(people)});
  }
  return entries;
}
