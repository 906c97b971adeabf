import type {Collection} from './collection.js';
import type {Film} from './film.js';
import type {SortKey} from './query.js';

/** An open end is later than any year; a number, because Infinity − Infinity is none. */
const OPEN = 1e6;

type Compare = (a: Film, b: Film) => number;

/**
 * The films in another order. What is equal stays in the order given, which is the curator's.
 * Films without years shown come last in `depicted`.
 */
export function sortFilms(
  films: readonly Film[],
  sort: SortKey,
  language: Collection['language'],
): readonly Film[] {
  if (sort === 'curated') return films;
  return [...films].sort(compareBy(sort, language));
}

function compareBy(sort: Exclude<SortKey, 'curated'>, language: string | null): Compare {
  if (sort === 'year') return (a, b) => a.year - b.year;
  if (sort === '-year') return (a, b) => b.year - a.year;
  if (sort === 'depicted') return compareDepicted;
  const collator = collatorOf(language);
  return (a, b) => collator.compare(withoutArticle(a.title), withoutArticle(b.title));
}

function compareDepicted(a: Film, b: Film): number {
  if (!a.depicts || !b.depicts) return Number(!a.depicts) - Number(!b.depicts);
  return a.depicts.from - b.depicts.from || (a.depicts.to ?? OPEN) - (b.depicts.to ?? OPEN);
}

/** The title as libraries file it: "The Star" stands under S. */
function withoutArticle(title: string): string {
  return title.replace(/^(?:the|an?)\s+(?=\S)/i, '');
}

const collators = new Map<string | null, Intl.Collator>();

/** Making a collator costs more than all comparisons of ten titles; there is one a language. */
function collatorOf(language: string | null): Intl.Collator {
  let collator = collators.get(language);
  if (!collator) {
    collator = new Intl.Collator(language ?? 'en', {numeric: true});
    collators.set(language, collator);
  }
  return collator;
}
