/** What the builder's fields are called. */
import {
  CHECK_MODES,
  CONTROLS,
  SCHEMES,
  URL_STATES,
  VIEWS,
  type CheckMode,
  type Control,
  type Scheme,
  type UrlState,
} from '../../src/attributes.js';
import {FACET_NAMES} from '../../src/catalog/index.js';
import {en} from '../../src/locales/en.js';
import {LANGUAGES} from '../../src/locales/index.js';
import {DEFAULT_STYLE, TARGETS, type Colour, type Target} from './choices.js';
import type {Option} from './inputs.js';

/** A label, or one with a hint. */
type Label = string | readonly [label: string, hint: string];

const PLACE_LABELS: Readonly<Record<Target, Label>> = {
  site: ['Blog or own site', 'A script'],
  csp: ['Strict site', 'Under a Content-Security-Policy'],
  wordpress: ['WordPress', 'A Custom HTML block'],
  moodle: ['Moodle', 'A frame, or plain HTML'],
  canvas: ['Canvas', 'A frame, or plain HTML'],
  'google-sites': ['Google Sites', 'Embed code'],
  handout: ['Printed handout', 'To save or print'],
};

const CONTROL_LABELS: Readonly<Record<Control, Label>> = {
  introduction: 'Introduction',
  search: 'Search',
  facets: 'Filters',
  sort: 'Order',
  view: 'Choice of view',
  export: 'Citations and files',
};

const CHECK_LABELS: Readonly<Record<CheckMode, Label>> = {
  marked: ['Marked', 'a number opens the note'],
  open: 'Written out',
  off: 'Hidden',
};

const SCHEME_LABELS: Readonly<Record<Scheme, Label>> = {
  inherit: 'As the page',
  light: 'Light',
  dark: 'Dark',
  auto: 'As the reader’s system',
};

const URL_STATE_LABELS: Readonly<Record<UrlState, Label>> = {
  none: 'No',
  hash: ['Yes, after #', 'page.html#q=berlin'],
  query: ['Yes, after ?', 'page.html?q=berlin'],
};

export const COLOUR_LABELS: Readonly<Record<Colour, string>> = {
  accent: 'Accent',
  surface: 'Background',
  text: 'Text',
};

export const PLACES = optionsOf(TARGETS, PLACE_LABELS);
export const VIEW_OPTIONS = optionsOf(VIEWS, en.views);
export const FACET_OPTIONS = optionsOf(FACET_NAMES, en.facets);
export const CONTROL_OPTIONS = optionsOf(CONTROLS, CONTROL_LABELS);
export const CHECKS_OPTIONS = optionsOf(CHECK_MODES, CHECK_LABELS);
export const THEME_OPTIONS = optionsOf(SCHEMES, SCHEME_LABELS);
export const URL_STATE_OPTIONS = optionsOf(URL_STATES, URL_STATE_LABELS);

const languages = new Intl.DisplayNames('en', {type: 'language'});

export const LANGUAGE_OPTIONS = [
  {value: '' as const, label: 'As the page'},
  ...LANGUAGES.map(value => ({value, label: languages.of(value) ?? value})),
];

/** Themes are called by the names of their files; the element's own look comes first. */
export function styleOptions(themes: Iterable<string>): readonly Option<string>[] {
  return [...new Set([DEFAULT_STYLE, ...themes])].map(value => ({
    value,
    label: value.charAt(0).toUpperCase() + value.slice(1),
  }));
}

function optionsOf<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, Label>>,
): readonly Option<Value>[] {
  return values.map(value => {
    const [label, hint]: readonly string[] = [labels[value]].flat();
    return {value, label: label ?? value, ...(hint && {hint})};
  });
}
