import type {Collection, Film, Person} from '../catalog/index.js';
import type {CitationStyle} from '../events.js';

/** What an export says of where its films were found. */
export interface Provenance {
  readonly collection: Collection;
  /** Address of the page; empty for none, and then there is no day of access either. */
  readonly url: string;
  /** Day of the export, in the reader's time. */
  readonly accessed: Date;
}

/** A date as far as it is known. */
interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const STYLES = {__proto__: null, chicago, mla, apa} satisfies Readonly<
  Record<CitationStyle, (film: Film, provenance: Provenance) => string>
> & {__proto__: null};

/**
 * One film in one style, as plain text. The film's date is that of its first public showing, or else
 * the year in which it was completed, or else the curator's.
 */
export function cite(style: CitationStyle, film: Film, provenance: Provenance): string {
  return STYLES[style](film, provenance);
}

/** Directors first, as https://www.chicagomanualofstyle.org has it for films. */
function chicago(film: Film, {accessed, collection, url}: Provenance): string {
  const names = film.directors.map((person, index) =>
    index === 0 ? inverted(person) : person.name,
  );
  const {curator, date, version} = collection;
  return sentences([
    names.length > 0 && `${listed(names, 'and')}, ${names.length > 1 ? 'dirs' : 'dir'}`,
    film.title,
    [...film.studios, dayOf(film).year].join(', '),
    commas([
      collection.title && `In ${collection.title}`,
      curator && `curated by ${curator}`,
      version && `version ${version}${date ? ` (${date})` : ''}`,
    ]),
    url && `Accessed ${american(localDay(accessed))}`,
    url,
  ]);
}

/** Title first: https://style.mla.org/works-cited/citations-by-format/. */
function mla(film: Film, {accessed, collection, url}: Provenance): string {
  const names = film.directors.map(({name}) => name);
  const directors = names.length > 2 ? `${names[0]} et al.` : listed(names, 'and', false);
  const {curator, date, title, version} = collection;
  return sentences([
    film.title,
    commas([directors && `directed by ${directors}`, ...film.studios, british(dayOf(film))]),
    commas([
      title,
      curator && `curated by ${curator}`,
      version && `version ${version}`,
      date && british(parseDay(date)),
      url,
    ]),
    url && `Accessed ${british(localDay(accessed))}`,
  ]);
}

/** Directors as authors: https://apastyle.apa.org/style-grammar-guidelines/references/examples/film-references. */
function apa(film: Film, {accessed, collection, url}: Provenance): string {
  const names = film.directors.map(initialled);
  const {curator, date, title, version} = collection;
  const original = film.originalTitle ? ` [${film.originalTitle}]` : '';
  const role = names.length > 1 ? '(Directors)' : '(Director)';
  const year = `(${dayOf(film).year})`;
  const work = `${film.title}${original} [Film]`;
  const edition = commas([version && `Version ${version}`, date]);
  const versioned = title && `In ${title}${edition ? ` (${edition})` : ''}`;
  return sentences([
    ...(names.length > 0 ? [`${listed(names, '&')} ${role}`, year, work] : [work, year]),
    film.studios.join('; '),
    commas([versioned, curator && `curated by ${curator}`]),
    url && `Retrieved ${american(localDay(accessed))}, from ${url}`,
  ]);
}

/** The day of first showing, or the year, as far as known. */
export function dayOf({releaseDate, year, yearMade}: Film): Day {
  return releaseDate ? parseDay(releaseDate) : {year: yearMade ?? year};
}

export function localDay(date: Date): Day {
  return {year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate()};
}

/** "Romm, Mikhail": the last word is taken for the family name, unless there is a comma already. */
export function inverted({name}: Person): string {
  const [, given, family] = /^([^,]*[^,\s])\s+(\S+)$/.exec(name) ?? [];
  return family ? `${family}, ${given}` : name;
}

/** "Romm, M."; hyphens stay: Jean-Luc is J.-L. */
function initialled(person: Person): string {
  const [family = '', given] = inverted(person).split(/,\s*/);
  const initials = given?.split(/\s+/).map(word =>
    word
      .split('-')
      .map(part => `${[...part][0] ?? ''}.`)
      .join('-'),
  );
  return initials ? `${family}, ${initials.join(' ')}` : family;
}

/** The last name behind "and", with a comma before it unless just two uninverted names are joined. */
function listed(names: readonly string[], and: string, hasComma = true): string {
  if (names.length < 2) return names.join('');
  const comma = hasComma || names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${names.at(-1)}`;
}

function parseDay(date: string): Day {
  const [year = 0, month, day] = date.split('-').map(Number);
  return {year, month, day};
}

/** "November 7, 1937". */
function american({day, month, year}: Day): string {
  return month ? `${MONTHS[month - 1]} ${day ? `${day}, ` : ''}${year}` : String(year);
}

/** "7 Nov. 1937"; MLA writes May, June and July in full. */
function british({day, month, year}: Day): string {
  const name = month ? (MONTHS[month - 1] ?? '') : '';
  const short = name.length > 4 ? `${name.slice(0, name === 'September' ? 4 : 3)}.` : name;
  return [day, short, year].filter(Boolean).join(' ');
}

type Part = string | number | false | null | undefined;

/** Where it begins a sentence, it does not begin with a small letter of ours. */
function commas(parts: readonly Part[]): string {
  const text = parts.filter(Boolean).join(', ');
  return text.replace(/^[cd](?=(urat|irect)ed by)/, letter => letter.toUpperCase());
}

/** Each part ends in one full stop, or in what it ends in itself; an address at the end in none. */
function sentences(parts: readonly Part[]): string {
  const texts = parts.filter(Boolean).map(String);
  const stopped = texts.map((text, index) => {
    const isBare = index === texts.length - 1 && /https?:\S*$/.test(text);
    return isBare || /[.?!]$/.test(text) ? text : `${text}.`;
  });
  return stopped.join(' ');
}
