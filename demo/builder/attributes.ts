import {DEFAULT_FACETS, formatQuery, parseQuery} from '../../src/catalog/index.js';
import type {Attribute} from '../../src/plain/embed-code.js';
import {CONTROLS, type Choices} from './choices.js';

/** The element's attributes for these choices, without those that say what goes without saying. */
export function attributesOf(choices: Choices, filmIds: readonly string[]): readonly Attribute[] {
  const {checks, controls, facets, films, language, query, theme, urlState, view} = choices;
  const attributes: Attribute[] = [
    ['view', unless(view, 'cards')],
    ['query', formatQuery(parseQuery(query))],
    ['facets', unless(facets.join(' '), DEFAULT_FACETS.join(' '))],
    ['controls', unless(controls.join(' ') || 'none', CONTROLS.join(' '))],
    ['only', unless(films.join(' '), filmIds.join(' '))],
    ['checks', unless(checks, 'marked')],
    ['theme', unless(theme, 'inherit')],
    ['url-state', unless(urlState, 'none')],
    ['lang', language],
  ];
  return attributes.filter(([, value]) => value);
}

function unless(value: string, byDefault: string): string {
  return value === byDefault ? '' : value;
}
