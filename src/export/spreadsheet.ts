import type {Film, Person, Source} from '../catalog/index.js';

type Item = string | number | Person | null | undefined;
type Cell = Item | readonly Item[];

/** Names of the fields that stand in a cell as they are. */
type Field = {[Name in keyof Film]: Film[Name] extends Cell ? Name : never}[keyof Film];

/** Columns, in order: a field, or what is made of others; lists are joined by semicolons. */
const COLUMNS: readonly (Field | readonly [name: string, read: (film: Film) => Cell])[] = [
  'id',
  'title',
  'originalTitle',
  'transliteration',
  'year',
  'yearMade',
  'releaseDate',
  'releaseNote',
  'directors',
  'writers',
  'cinematographers',
  'composers',
  ['cast', film => people(film.cast, ({role}) => role)],
  'studios',
  'runtimeMinutes',
  'parts',
  'colour',
  'languages',
  ['leaders', film => people(film.leaders, ({actor}) => actor)],
  ['depictedFrom', film => film.depicts?.from],
  ['depictedTo', film => film.depicts?.to],
  'period',
  'place',
  'countries',
  'whoLeads',
  ['basedOn', ({basedOn}) => basedOn && [basedOn.type, basedOn.title, basedOn.author]],
  ['awards', film => people(film.awards, ({year}) => year)],
  'admissionsMillions',
  'imdb',
  'description',
  'fact',
  [
    'checks',
    film =>
      film.checks.map(
        ({field, note, quote, verdict}) =>
          `${field}: "${quote}": ${verdict}${note ? `: ${note}` : ''}`,
      ),
  ],
  ['versions', film => film.versions.map(({change, year}) => `${year}: ${change}`)],
  ['context', film => film.context?.text],
  ['motif', film => film.motif?.name],
  ['sources', film => film.sources.map(source)],
];

/** RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180): CRLF, a head, doubled quotes. */
export function toCsv(films: readonly Film[]): string {
  const head = COLUMNS.map(column => (typeof column === 'string' ? column : column[0]));
  const rows = films.map(film =>
    COLUMNS.map(column => (typeof column === 'string' ? film[column] : column[1](film))),
  );
  return [head, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * Spreadsheets run what begins like a formula; an apostrophe makes it text
 * (https://owasp.org/www-community/attacks/CSV_Injection). Where semicolons or tabs part the cells,
 * a cell begins after them too, and the quotes around ours are only signs.
 */
function cell(value: Cell): string {
  const text = [value]
    .flat()
    .map(item => String((typeof item === 'object' ? item?.name : item) ?? ''))
    .filter(Boolean)
    .join('; ')
    .replace(/[=+\-@＝＋－＠](?<=(^|[;\t\r\n])["\s\p{C}]*.)/gu, "'$&");
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Names, each with something more in brackets, where `more` knows it. */
function people<T extends {readonly name: string}>(
  list: readonly T[],
  more: (item: T) => string | number | null,
): string[] {
  return list.map(item => item.name + (more(item) ? ` (${more(item)})` : ''));
}

function source({author, publisher, title, url, year}: Source): string {
  return [author, title, publisher, year, url].filter(Boolean).join(', ');
}
