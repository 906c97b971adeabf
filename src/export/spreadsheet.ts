import type {Film, Source} from '../catalog/index.js';

type Cell = string | number | null | undefined;

/** Columns and what stands in them; lists are joined by semicolons. */
const COLUMNS: Readonly<Record<string, (film: Film) => Cell>> = {
  id: film => film.id,
  title: film => film.title,
  originalTitle: film => film.originalTitle,
  transliteration: film => film.transliteration,
  year: film => film.year,
  yearMade: film => film.yearMade,
  releaseDate: film => film.releaseDate,
  releaseNote: film => film.releaseNote,
  directors: film => people(film.directors),
  writers: film => people(film.writers),
  cinematographers: film => people(film.cinematographers),
  composers: film => people(film.composers),
  cast: film => people(film.cast, ({role}) => role),
  studios: film => joined(film.studios),
  runtimeMinutes: film => film.runtimeMinutes,
  parts: film => film.parts,
  colour: film => film.colour,
  languages: film => joined(film.languages),
  leaders: film => people(film.leaders, ({actor}) => actor),
  depictedFrom: film => film.depicts?.from,
  depictedTo: film => film.depicts?.to,
  period: film => film.period,
  place: film => film.place,
  countries: film => joined(film.countries),
  whoLeads: film => film.whoLeads,
  basedOn: ({basedOn}) => basedOn && joined([basedOn.type, basedOn.title, basedOn.author]),
  awards: film => people(film.awards, ({year}) => year),
  admissionsMillions: film => film.admissionsMillions,
  imdb: film => film.imdb,
  description: film => film.description,
  fact: film => film.fact,
  checks: film =>
    joined(
      film.checks.map(
        ({field, note, quote, verdict}) =>
          `${field}: "${quote}": ${verdict}${note ? `: ${note}` : ''}`,
      ),
    ),
  sources: film => joined(film.sources.map(source)),
};

/** RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180): CRLF, a head, doubled quotes. */
export function toCsv(films: readonly Film[]): string {
  const readers = Object.values(COLUMNS);
  const rows = [Object.keys(COLUMNS), ...films.map(film => readers.map(read => read(film)))];
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * Spreadsheets run what begins like a formula; an apostrophe makes it text
 * (https://owasp.org/www-community/attacks/CSV_Injection). Where semicolons or tabs part the cells,
 * a cell begins after them too, and the quotes around ours are only signs.
 */
function cell(value: Cell): string {
  const text = String(value ?? '').replace(
    /[=+\-@＝＋－＠](?<=(^|[;\t\r\n])["\s\p{C}]*.)/gu,
    "'$&",
  );
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Names, each with something more in brackets, where `more` knows it. */
function people<T extends {readonly name: string}>(
  list: readonly T[],
  more: (item: T) => Cell = () => null,
): string {
  return joined(list.map(item => item.name + (more(item) ? ` (${more(item)})` : '')));
}

function source({author, publisher, title, url, year}: Source): string {
  return [author, title, publisher, year, url].filter(Boolean).join(', ');
}

function joined(values: readonly Cell[]): string {
  return values.filter(Boolean).join('; ');
}
