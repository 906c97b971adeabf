import {
  FACET_NAMES,
  facetOf,
  type Collection,
  type Facet,
  type Person,
  type RunOptions,
} from '../catalog/index.js';
import type {Locale} from './locale.js';

type FacetLabel = NonNullable<RunOptions['label']>;

/** Words for facets and their values in the language of the interface. */
export function facetLabels(locale: Locale, collection: Collection): FacetLabel {
  return (facet, value) => {
    if (value === undefined) return locale.facets[facet];
    return LABELS[facetOf(facet).kind](locale, collection, value);
  };
}

type ValueLabel = (locale: Locale, collection: Collection, value: string) => string;

const LABELS: Readonly<Record<Facet['kind'], ValueLabel>> = {
  decade: (locale, _collection, value) => locale.decade(value),
  name: (locale, collection, value) => namesIn(locale, collection).get(value) ?? value,
  word: valueLabel,
};

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
export function nameOf(person: Person, locale: Locale): string {
  return locale.nameOf?.(person) ?? person.name;
}

type Names = ReadonlyMap<string, string>;

const namesOfCollections = new WeakMap<Collection, {locale: Locale; names: Names}>();

/** Names in the language of the interface; those of the language that was asked for last are kept. */
function namesIn(locale: Locale, collection: Collection): Names {
  let kept = namesOfCollections.get(collection);
  if (kept?.locale !== locale) {
    kept = {locale, names: readNames(locale, collection)};
    namesOfCollections.set(collection, kept);
  }
  return kept.names;
}

function readNames({nameOf}: Locale, {films}: Collection): Names {
  const names = new Map<string, string>();
  if (!nameOf) return names;
  for (const film of films) {
    for (const person of FACET_NAMES.flatMap(name => facetOf(name).peopleOf?.(film) ?? [])) {
      const name = nameOf(person);
      if (name) names.set(person.name, name);
    }
  }
  return names;
}
