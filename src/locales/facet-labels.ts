import {type Collection, type Person, type RunOptions} from '../catalog/index.js';
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

/** A value's word in the language of the interface, if the collection or we have one; or the value. */
export function valueLabel(
  {tag, values}: Locale,
  {translations}: Collection,
  value: string,
): string {
  return own(own(translations ?? {}, tag) ?? {}, value) ?? own(values, value) ?? value;
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A person's name in the language of the interface, where it is known. */
export function nameOf({name, nameRu}: Person, {tag}: Locale): string {
  return (tag === 'ru' && nameRu) || name;
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
