import type {Collection, RunOptions} from '../catalog/index.js';
import type {Locale} from './en.js';

type FacetLabel = NonNullable<RunOptions['label']>;

/** Words for facets and their values in the language of the interface. */
export function facetLabels(locale: Locale, collection: Collection): FacetLabel {
  return (facet, value) => {
    if (value === undefined) return locale.facets[facet];
    if (facet === 'decade') return locale.decade(value);
    if (facet === 'leader' || facet === 'director') return personName(locale, collection, value);
    return valueLabel(locale, value);
  };
}

/** A value's word in the interface's language, or the value itself: hosts bring their own values. */
export function valueLabel({values}: Locale, value: string): string {
  return Object.hasOwn(values, value) ? (values[value] ?? value) : value;
}

const russianNamesOf = new WeakMap<Collection, ReadonlyMap<string, string>>();

function personName(locale: Locale, collection: Collection, name: string): string {
  if (!locale.russianNames) return name;
  let names = russianNamesOf.get(collection);
  if (!names) russianNamesOf.set(collection, (names = readRussianNames(collection)));
  return names.get(name) ?? name;
}

function readRussianNames(collection: Collection): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const film of collection.films) {
    for (const {name, nameRu} of [...film.directors, ...film.leaders]) {
      if (nameRu) names.set(name, nameRu);
    }
  }
  return names;
}
