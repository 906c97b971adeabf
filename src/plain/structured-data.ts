import type {Collection, Film, Person} from '../catalog/index.js';

/**
 * The list in the words of https://schema.org: an ItemList of Movies. What is not known is left
 * out: JSON has no place for undefined.
 */
export function toJsonLd(collection: Collection, url: string): object {
  const {films, introduction, title} = collection;
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: title ?? undefined,
    description: introduction ?? undefined,
    url: url || undefined,
    numberOfItems: films.length,
    itemListElement: films.map((film, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: movie(film),
    })),
  };
}

function movie(film: Film): object {
  const {awards, cast, description, directors, imdb, originalTitle, runtimeMinutes, title} = film;
  return {
    '@type': 'Movie',
    name: title,
    alternateName: originalTitle ?? undefined,
    description: description ?? undefined,
    datePublished: film.releaseDate ?? String(film.yearMade ?? film.year),
    duration: runtimeMinutes === null ? undefined : `PT${runtimeMinutes}M`,
    director: named('Person', directors),
    actor: named('Person', cast),
    musicBy: named('Person', film.composers),
    productionCompany: named(
      'Organization',
      film.studios.map(name => ({name})),
    ),
    award:
      awards.length > 0
        ? awards.map(({name, year}) => (year ? `${name}, ${year}` : name))
        : undefined,
    sameAs: imdb ? `https://www.imdb.com/title/${imdb}/` : undefined,
  };
}

function named(type: string, things: readonly Pick<Person, 'name'>[]): object[] | undefined {
  return things.length > 0 ? things.map(({name}) => ({'@type': type, name})) : undefined;
}
