/**
 * The naive oracle: the rules of the catalog written down in the plainest way, on plain arrays,
 * with no index and nothing shared with the code under test but the shape of its data.
 */
import type {Collection, FacetName, Film, Query, SortKey} from '../../src/catalog/index.js';

const VALUES: Record<FacetName, (film: Film) => (string | null)[]> = {
  leader: film => film.leaders.map(leader => leader.name),
  period: film => [film.period],
  decade: film => [`${String(film.year).slice(0, 3)}0s`],
  'who-leads': film => [film.whoLeads],
  director: film => film.directors.map(director => director.name),
  studio: film => [...film.studios],
  country: film => [...film.countries],
  'based-on': film => [film.basedOn?.type ?? 'original screenplay or not known'],
  checked: checkedValues,
};

function checkedValues({checks}: Film): (string | null)[] {
  const count = (...verdicts: string[]) =>
    checks.filter(({verdict}) => verdicts.includes(verdict)).length;
  return [
    count('partly', 'inaccurate') ? 'has a contradicted claim' : null,
    count('unverified') ? 'has an unconfirmed claim' : null,
    count('accurate') && count('accurate') === checks.length ? 'all claims hold' : null,
  ];
}

export const ALL_FACETS = Object.keys(VALUES) as FacetName[];

export function has(film: Film, facet: FacetName, value: string): boolean {
  return VALUES[facet](film).includes(value);
}

function plain(text: string): string[] {
  const bare = text.toLowerCase().replaceAll('ё', 'е').replaceAll('é', 'e');
  return bare.match(/[a-zа-я0-9]+/g) ?? [];
}

/** The generated films have all their words in these fields. */
function wordsOf(film: Film): string[] {
  const names = [...film.directors, ...film.leaders].map(person => person.name);
  return plain([film.title, film.originalTitle, film.description, film.fact, ...names].join(' '));
}

function startsAll(words: readonly string[], text: string): boolean {
  return plain(text).every(start => words.some(word => word.startsWith(start)));
}

/** Films that answer the text exactly, whatever the facets say. */
export function matching(collection: Collection, text: string): Film[] {
  return collection.films.filter(film => startsAll(wordsOf(film), text));
}

export function inTitle(film: Film, text: string): boolean {
  return startsAll(plain([film.title, film.originalTitle].join(' ')), text);
}

/** Films that pass the facets, except one facet that is not asked. */
export function passing(films: readonly Film[], query: Query, except?: FacetName): Film[] {
  return films.filter(film =>
    ALL_FACETS.every(facet => {
      const wanted = query.facets[facet];
      return (
        facet === except || wanted.length === 0 || wanted.some(value => has(film, facet, value))
      );
    }),
  );
}

/** The films in an order other than the curator's, each put before the first that it precedes. */
export function inOrder(films: readonly Film[], sort: SortKey): Film[] {
  const ordered: Film[] = [];
  for (const film of films) {
    const place = ordered.findIndex(other => compare(film, other, sort) < 0);
    ordered.splice(place < 0 ? ordered.length : place, 0, film);
  }
  return ordered;
}

function compare(a: Film, b: Film, sort: SortKey): number {
  if (sort === 'year') return a.year - b.year;
  if (sort === '-year') return b.year - a.year;
  if (sort === 'title') return bare(a).localeCompare(bare(b), 'en', {numeric: true});
  const [[first, last], [from, to]] = [shown(a), shown(b)] as const;
  return first - from || last - to;
}

function bare({title}: Film): string {
  return title.replace(/^the (?=.)/i, '');
}

function shown({depicts}: Film): readonly [number, number] {
  return depicts ? [depicts.from, depicts.to ?? 99999] : [999999, 0];
}
