import {NO_WRITTEN_SOURCE, type Collection, type RunOptions} from '../catalog/index.js';
import type {Locale} from './en.js';

type FacetLabel = NonNullable<RunOptions['label']>;

/** Words for facets and their values in the language of the interface. */
export function facetLabels(locale: Locale, collection: Collection): FacetLabel {
  return (facet, value) => {
    if (value === undefined) return locale.facets[facet];
    if (facet === 'decade') return locale.decade(value);
    if (facet === 'leader' || facet === 'director') return personName(locale, collection, value);
    return valueLabel(locale, collection, value);
  };
}

/** A value's word in the language of the interface, if the collection has one; or the value. */
export function valueLabel(
  {noWrittenSource, tag}: Locale,
  {translations}: Collection,
  value: string,
) {
  const words = translations && Object.hasOwn(translations, tag) ? translations[tag] : undefined;
  if (words && Object.hasOwn(words, value)) return words[value] as string;
  return value === NO_WRITTEN_SOURCE ? noWrittenSource : value;
}

const russianNamesOf = new WeakMap<Collection, ReadonlyMap<string, string>>();

function personName(locale: Locale, collection: Collection, name: string): string {
  if (locale.tag !== 'ru') return name;
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
