/** The questions, as far as they matter for the place the snippet goes to. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatQuery, parseQuery, type Film} from '../../src/catalog/index.js';
import type {Embed} from '../../src/plain/embed-code.js';
import {COLOURS, type Choices, type Colour} from './choices.js';
import {contrastNotes, type Schemes} from './colours.js';
import {isFramed} from './copy.js';
import {copyField} from './copy-field.js';
import {line, radios, ticks} from './inputs.js';
import * as words from './words.js';

export interface Form {
  readonly choices: Choices;
  readonly films: readonly Film[];
  readonly embed: Embed;
  /** The theme's own colours. */
  readonly schemes: Schemes;
  /** Names of the theme files. */
  readonly themes: Iterable<string>;
  readonly change: (patch: Partial<Choices>) => void;
}

type Part = TemplateResult | typeof nothing;

export function place({change, choices}: Form): TemplateResult {
  return radios({
    name: 'for',
    legend: 'Where will you paste it?',
    options: words.PLACES,
    chosen: choices.target,
    choose: target => change({target}),
  });
}

/** A handout is text: only films, language and notes matter to it. */
export function fields(form: Form): TemplateResult {
  const isText = form.choices.target === 'handout';
  return html`
    ${isText ? nothing : html`<div class="group">${copyField(form)}</div>`}
    <section class="group">
      <h2>What it shows</h2>
      ${isText ? [query(form), films(form)] : [view(form), query(form), films(form), facets(form), controls(form)]}
    </section>
    ${isText ? nothing : look(form)}
    <section class="group">
      <h2>Language and notes</h2>
      ${language(form)} ${checks(form)} ${address(form)}
    </section>
  `;
}

function view({change, choices}: Form): TemplateResult {
  return radios({
    name: 'view',
    legend: 'View',
    options: words.VIEW_OPTIONS,
    chosen: choices.view,
    choose: chosen => change({view: chosen}),
  });
}

function query({change, choices}: Form): TemplateResult {
  const isLost = choices.query.trim() !== '' && formatQuery(parseQuery(choices.query)) === '';
  return line({
    name: 'query',
    label: 'Show at first',
    value: choices.query,
    placeholder: 'q=berlin&sort=-year',
    hint:
      choices.target === 'handout'
        ? 'Empty: all films.'
        : 'Search and filter in the preview, and this line follows. Empty: all films.',
    ...(isLost && {
      problem: 'This asks for nothing. Write `q=berlin`, `decade=1940s` or `sort=-year`.',
    }),
    write: text => change({query: text}),
  });
}

function films({change, choices, films: all}: Form): TemplateResult {
  const {length} = choices.films;
  return ticks({
    name: 'only',
    legend: 'Films',
    summary: length === 0 || length === all.length ? `all ${all.length}` : `${length} chosen`,
    hint: length === 0 ? 'None is ticked: all are shown.' : 'In the curator’s order.',
    options: all.map(({id, title, year}) => ({value: id, label: title, hint: String(year)})),
    chosen: choices.films,
    // In the curator's order, whatever the order of ticking.
    choose: ids =>
      change({films: all.map(({id}) => id).filter(id => ids.some(other => other === id))}),
  });
}

function facets({change, choices}: Form): TemplateResult {
  const {facets: chosen} = choices;
  const labels = words.FACET_OPTIONS.map(({label, value}) => [value, label] as const);
  const names = chosen.map(name => new Map(labels).get(name));
  return ticks({
    name: 'facets',
    legend: 'Filters',
    summary: chosen.length === 0 ? 'the first four' : `${chosen.length} offered`,
    hint:
      chosen.length === 0
        ? 'None is ticked: the first four are offered. For no filters, untick them under Controls.'
        : `In the order of ticking: ${names.join(', ')}.`,
    options: words.FACET_OPTIONS,
    chosen,
    choose: facets => change({facets}),
    isOrdered: true,
  });
}

function controls({change, choices}: Form): TemplateResult {
  const {length} = choices.controls;
  const all = words.CONTROL_OPTIONS.length;
  return ticks({
    name: 'controls',
    legend: 'Controls',
    summary: length === all ? 'all' : length === 0 ? 'none' : `${length} of ${all}`,
    hint: length === 0 ? 'Nothing but the films.' : 'What stands around the films.',
    options: words.CONTROL_OPTIONS,
    chosen: choices.controls,
    choose: names =>
      change({
        controls: words.CONTROL_OPTIONS.map(({value}) => value).filter(value =>
          names.includes(value),
        ),
      }),
  });
}

function look(form: Form): TemplateResult {
  const {change, choices, themes} = form;
  return html`
    <section class="group">
      <h2>How it looks</h2>
      ${radios({
        name: 'style',
        legend: 'Theme',
        options: words.styleOptions(themes),
        chosen: choices.style,
        choose: style => change({style}),
      })}
      ${radios({
        name: 'theme',
        legend: 'Light or dark',
        options: words.THEME_OPTIONS,
        chosen: choices.theme,
        choose: theme => change({theme}),
      })}
      ${colours(form)}
    </section>
  `;
}

function colours(form: Form): TemplateResult {
  const notes = contrastNotes(form.choices, form.schemes);
  const hint =
    'Text on the accent is chosen to be readable. Set light or dark above to what your background is.';
  return html`
    <fieldset class="row" aria-describedby="b-colours-hint">
      <legend>Own colours</legend>
      ${COLOURS.map(name => colour(name, form))}
      <p class=${notes.length > 0 ? 'hint problem' : 'hint'} id="b-colours-hint">
        ${notes.join(' ') || hint}
      </p>
    </fieldset>
  `;
}

/** Picking a colour also switches it on. */
function colour(name: Colour, {change, choices, schemes}: Form): TemplateResult {
  const value = choices.colours[name];
  const own = schemes[choices.theme === 'dark' ? 'dark' : 'light'][name];
  const set = (chosen: string): void => change({colours: {...choices.colours, [name]: chosen}});
  return html`
    <span class="colour">
      <label class="choice">
        <input
          type="checkbox"
          name="b-colours"
          value=${name}
          .checked=${value !== ''}
          @change=${() => set(value ? '' : own)}
        />
        <span>${words.COLOUR_LABELS[name]}</span>
      </label>
      <input
        type="color"
        aria-label=${`${words.COLOUR_LABELS[name]} colour`}
        .value=${value || own}
        @input=${(event: InputEvent) => set((event.target as HTMLInputElement).value)}
      />
    </span>
  `;
}

function language({change, choices}: Form): TemplateResult {
  return radios({
    name: 'lang',
    legend: 'Language',
    options: words.LANGUAGE_OPTIONS,
    chosen: choices.language,
    choose: chosen => change({language: chosen}),
  });
}

function checks({change, choices}: Form): TemplateResult {
  return radios({
    name: 'checks',
    legend: 'Notes on what the texts claim',
    options: words.CHECKS_OPTIONS,
    chosen: choices.checks,
    choose: chosen => change({checks: chosen}),
  });
}

/** Nobody sees the address of a frame, and paper has none. */
function address({change, choices}: Form): Part {
  if (isFramed(choices) || choices.target === 'handout') return nothing;
  return radios({
    name: 'url-state',
    legend: 'Keep searches in the page’s address',
    options: words.URL_STATE_OPTIONS,
    chosen: choices.urlState,
    choose: urlState => change({urlState}),
  });
}
