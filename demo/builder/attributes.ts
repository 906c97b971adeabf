import {CHECK_MODES, CONTROLS, SCHEMES, URL_STATES, VIEWS} from '../../src/attributes.js';
import {DEFAULT_FACETS, formatQuery, parseQuery} from '../../src/catalog/index.js';
import type {Attribute} from '../../src/plain/embed-code.js';
import type {Choices} from './choices.js';

/** The element's attributes for these choices, without those that say what goes without saying. */
export function attributesOf(choices: Choices, filmIds: readonly string[]): readonly Attribute[] {
  const {checks, controls, facets, films, language, query, theme, urlState, view} = choices;
  const attributes: Attribute[] = [
    ['view', unless(view, VIEWS[0])],
    ['query', formatQuery(parseQuery(query))],
    ['facets', unless(facets.join(' '), DEFAULT_FACETS.join(' '))],
    ['controls', unless(controls.join(' ') || 'none', CONTROLS.join(' '))],
    ['only', unless(films.join(' '), filmIds.join(' '))],
    ['checks', unless(checks, CHECK_MODES[0])],
    ['theme', unless(theme, SCHEMES[0])],
    ['url-state', unless(urlState, URL_STATES[0])],
    ['lang', language],
  ];
  return attributes.filter(([, value]) => value);
}

function unless(value: string, byDefault: string): string {
  return value === byDefault ? '' : value;
}
