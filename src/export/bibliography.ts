import type {Film, Person} from '../catalog/index.js';
import {dayOf, inverted, localDay, type Provenance} from './citations.js';

/** Signs that LaTeX knows by name. BibTeX counts braces, be there a backslash before them or not. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': 'textbackslash',
  '~': 'textasciitilde',
  '^': 'textasciicircum',
  '{': 'textbraceleft',
  '}': 'textbraceright',
  '<': 'textless',
  '>': 'textgreater',
  '|': 'textbar',
};

/** UTF-8. Standard BibTeX knows no films, so that each is a `@misc`. */
export function toBibtex(films: readonly Film[], provenance: Provenance): string {
  const keys = new Set<string>();
  return films.map(film => bibtexEntry(film, freeKey(film.id, keys), provenance)).join('\n');
}

function bibtexEntry(film: Film, key: string, provenance: Provenance): string {
  const {accessed, url} = provenance;
  const fields = {
    author: film.directors.map(author).join(' and '),
    title: `{${latex(film.title)}}`,
    year: String(dayOf(film).year),
    publisher: latex(film.studios.join(', ')),
    howpublished: 'Film',
    note: latex(found(film, provenance)),
    // The package url takes an address as it stands, but for braces and the escape sign.
    url: url.replace(/[\\{}\s]/g, encodeURIComponent),
    urldate: url && iso(accessed),
  };
  const lines = Object.entries(fields).filter(([, value]) => value);
  const body = lines.map(([name, value]) => `  ${name} = {${value}}`).join(',\n');
  return `@misc{${key},\n${body}\n}\n`;
}

/** https://en.wikipedia.org/wiki/RIS_(file_format): MPCT is a motion picture. */
export function toRis(films: readonly Film[], provenance: Provenance): string {
  const {accessed, collection, url} = provenance;
  const entries = films.map(film => {
    const {day, month, year} = dayOf(film);
    const tags: [string, string | number | null][] = [
      ['TY', 'MPCT'],
      ...film.directors.map((person): [string, string] => ['AU', inverted(person)]),
      ['TI', film.title],
      ['TT', film.originalTitle],
      ['T2', collection.title],
      ['PY', year],
      ['DA', [year, padded(month), padded(day), ''].join('/')],
      ...film.studios.map((studio): [string, string] => ['PB', studio]),
      ['N1', found(film, provenance)],
      ['UR', url],
      ['Y2', url && `${iso(accessed).replaceAll('-', '/')}/`],
      ['ER', ''],
    ];
    const known = tags.filter(([tag, value]) => value || tag === 'ER');
    return known.map(([tag, value]) => `${tag}  - ${oneLine(String(value))}\r\n`).join('');
  });
  return entries.join('\r\n');
}

/** Where a film was found, as a note. */
function found({originalTitle}: Film, {collection}: Provenance): string {
  const {curator, date, title, version} = collection;
  const parts = [
    originalTitle,
    title && `In: ${title}`,
    curator && `Curated by ${curator}`,
    version && `Version ${version}${date ? `, ${date}` : ''}`,
  ];
  return parts.filter(Boolean).join('. ');
}

/** In braces, a name is not taken apart at commas or at "and". */
function author(person: Person): string {
  const name = latex(inverted(person));
  const isPlain = /^(?!.*\b(and|others)\b)\p{L}[^,]*(, \p{L}[^,]*)?$/iu.test(name);
  return isPlain ? name : `{${latex(person.name)}}`;
}

/**
 * Each command in braces of its own. A title that began with one would be a "special character"
 * (https://www.ctan.org/pkg/btxdoc), whose letters BibTeX makes small.
 */
function latex(text: string): string {
  return oneLine(text).replace(/[\\~^{}<>|$&#_%]/g, sign => `{\\${LATEX[sign] ?? sign}}`);
}

/** Each key once. Counting goes on, because ids in another script all look alike. */
function freeKey(id: string, keys: Set<string>): string {
  const plain = slug(id) || 'film';
  let key = plain;
  for (let copy = keys.size; keys.has(key); key = `${plain}-${copy}`) copy += 1;
  keys.add(key);
  return key;
}

/** Small ASCII letters, digits and hyphens; BibTeX takes large letters for the same. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function iso(date: Date): string {
  const {day, month, year} = localDay(date);
  return [year, padded(month), padded(day)].join('-');
}

function padded(number: number | undefined): string {
  return number ? String(number).padStart(2, '0') : '';
}

/** A line break would begin another tag, or end the record; some readers break at control signs. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
