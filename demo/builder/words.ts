/** What the builder's fields are called. */
import {en} from '../../src/locales/en.js';
import {FACET_NAMES, type FacetName} from '../../src/catalog/index.js';
import {CONTROLS, type Choices, type Colour, type Control, type Target} from './choices.js';
import type {Option} from './inputs.js';

type Options<Name extends keyof Choices> = readonly Option<Choices[Name] & string>[];

export const PLACES: readonly Option<Target>[] = [
  {value: 'site', label: 'Blog or own site', hint: 'A script, pinned by its hash'},
  {value: 'csp', label: 'Strict policy', hint: 'Own files under a Content-Security-Policy'},
  {value: 'wordpress', label: 'WordPress', hint: 'A Custom HTML block'},
  {value: 'moodle', label: 'Moodle', hint: 'A frame, or plain HTML'},
  {value: 'canvas', label: 'Canvas', hint: 'A frame, or plain HTML'},
  {value: 'google-sites', label: 'Google Sites', hint: 'Embed code'},
  {value: 'handout', label: 'Printed handout', hint: 'A document to save or print'},
];

export const VIEW_OPTIONS: Options<'view'> = [
  {value: 'cards', label: 'Cards'},
  {value: 'list', label: 'List'},
  {value: 'timeline', label: 'Timeline'},
];

export const FACET_OPTIONS: readonly Option<FacetName>[] = FACET_NAMES.map(value => ({
  value,
  label: en.facets[value],
}));

const CONTROL_LABELS: Readonly<Record<Control, string>> = {
  introduction: 'Introduction',
  search: 'Search',
  facets: 'Filters',
  sort: 'Order',
  view: 'Choice of view',
  export: 'Citations and files',
};

export const CONTROL_OPTIONS: readonly Option<Control>[] = CONTROLS.map(value => ({
  value,
  label: CONTROL_LABELS[value],
}));

export const CHECKS_OPTIONS: Options<'checks'> = [
  {value: 'marked', label: 'Marked', hint: 'a number opens the note'},
  {value: 'open', label: 'Written out'},
  {value: 'off', label: 'Hidden'},
];

export const STYLE_OPTIONS: Options<'style'> = [
  {value: 'poster', label: 'Poster'},
  {value: 'paper', label: 'Paper'},
  {value: 'archive', label: 'Archive'},
];

export const THEME_OPTIONS: Options<'theme'> = [
  {value: 'inherit', label: 'As the page'},
  {value: 'light', label: 'Light'},
  {value: 'dark', label: 'Dark'},
  {value: 'auto', label: 'As the reader’s system'},
];

export const COLOUR_LABELS: Readonly<Record<Colour, string>> = {
  accent: 'Accent',
  surface: 'Ground',
  text: 'Text',
};

export const LANGUAGE_OPTIONS: Options<'language'> = [
  {value: '', label: 'As the page'},
  {value: 'en', label: 'English'},
  {value: 'ru', label: 'Russian'},
];

export const URL_STATE_OPTIONS: Options<'urlState'> = [
  {value: 'none', label: 'No'},
  {value: 'hash', label: 'After #'},
  {value: 'query', label: 'After ?'},
];
