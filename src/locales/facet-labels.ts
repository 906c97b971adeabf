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
  let names: ReadonlyMap<string, string> | undefined;
  const labels: Readonly<Record<Facet['kind'], (value: string) => string>> = {
    decade: locale.decade,
    name: value => (names ??= namesIn(locale, collection)).get(value) ?? value,
    word: value => valueLabel(locale, collection, value),
  };
  return (facet, value) =>
    value === undefined ? locale.facets[facet] : labels[facetOf(facet).kind](value);
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
export function nameOf(person: Person, locale: Locale): string {
  return locale.nameOf?.(person) ?? person.name;
}

/** People's names in the language of the interface, where they are known. */
function namesIn({nameOf}: Locale, {films}: Collection): ReadonlyMap<string, string> {
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
