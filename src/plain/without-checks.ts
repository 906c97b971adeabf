import type {Collection, Film, Sourced, Statement} from '../catalog/index.js';

/** As if nobody had checked the texts. Works that only checks name go with them. */
export function withoutChecks(collection: Collection): Collection {
  const films = collection.films.map(withoutItsChecks);
  const {glossary} = collection;
  const meanings = Object.values(glossary ?? {});
  const kept = [...new Set(meanings.flatMap(({sources}) => sources))];
  const terms = Object.entries(glossary ?? {}).map(([term, meaning]) => [
    term,
    moved(meaning, kept),
  ]);
  return {
    ...collection,
    introductionChecks: [],
    sources: kept.map(place => collection.sources[place]).filter(source => source !== undefined),
    glossary: glossary && (Object.fromEntries(terms) as Record<string, Statement>),
    films,
  };
}

function withoutItsChecks(film: Film): Film {
  const {checks, context, disagreements, motif, versions} = film;
  const others = [...disagreements.flatMap(({values}) => values), ...versions, context, motif];
  const ofOthers = placesIn(others);
  const ofChecks = placesIn(checks);
  const kept = film.sources
    .map((_, place) => place)
    .filter(place => ofOthers.has(place) || !ofChecks.has(place));
  return {
    ...film,
    checks: [],
    context: context && moved(context, kept),
    disagreements: disagreements.map(({topic, values}) => ({
      topic,
      values: values.map(value => moved(value, kept)),
    })),
    motif: motif && moved(motif, kept),
    sources: film.sources.filter((_, place) => kept.includes(place)),
    versions: versions.map(version => moved(version, kept)),
  };
}

function placesIn(all: readonly (Sourced | null)[]): ReadonlySet<number> {
  return new Set(all.flatMap(one => one?.sources ?? []));
}

/** The same, with the places that its sources have among those that are kept. */
function moved<T extends Sourced>(sourced: T, kept: readonly number[]): T {
  return {...sourced, sources: sourced.sources.map(place => kept.indexOf(place))};
}
