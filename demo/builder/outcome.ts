/** What comes of the choices: the preview, the snippets, and what to do with them. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Choices} from './choices.js';
import {withCode} from './code.js';
import {radios} from './inputs.js';
import type {Snippet} from './snippet.js';

export const WIDTHS = ['280', '720', 'full'] as const;

export type Width = (typeof WIDTHS)[number];

interface Prerendered {
  readonly isUnfolded: boolean;
  readonly snippets: readonly Snippet[];
  readonly advice: readonly string[];
}

export interface Outcome {
  readonly choices: Choices;
  readonly snippets: readonly Snippet[];
  /** What to do with them. */
  readonly advice: readonly string[];
  /** The same with the films in it; null where that is not offered. */
  readonly prerendered: Prerendered | null;
  readonly width: Width;
  /** What was last done with a snippet, and with which. */
  readonly told: {readonly label: string; readonly text: string};
  readonly resize: (width: Width) => void;
  readonly copy: (snippet: Snippet, field: HTMLTextAreaElement | null) => void;
  readonly save: (snippet: Snippet) => void;
  readonly print: () => void;
  readonly unfold: (isUnfolded: boolean) => void;
  readonly ready: () => void;
  /** What people do inside the preview: a choice made by hand. */
  readonly asked: (event: CustomEvent<{query: string}>) => void;
  readonly turned: (event: CustomEvent<{view: Choices['view']}>) => void;
}

const WIDTH_OPTIONS = [
  {value: '280', label: '280 px'},
  {value: '720', label: '720 px'},
  {value: 'full', label: 'Full'},
] as const;

export function outcome(scene: Outcome): TemplateResult {
  return html`
    ${preview(scene)}
    <section class="group">
      <h2>Copy this</h2>
      ${scene.snippets.map(item => snippet(item, scene))}
      <p class="unseen" role="status">${scene.told.text}</p>
      ${list(scene.advice)} ${prerendered(scene)}
    </section>
  `;
}

function prerendered(scene: Outcome): TemplateResult | typeof nothing {
  if (!scene.prerendered) return nothing;
  const {advice, isUnfolded, snippets} = scene.prerendered;
  const toggle = ({target}: Event): void => scene.unfold((target as HTMLDetailsElement).open);
  return html`
    <details ?open=${isUnfolded} @toggle=${toggle}>
      <summary><b>There before the script</b> <span>films at once</span></summary>
      <div class="unfolded">${snippets.map(item => snippet(item, scene))} ${list(advice)}</div>
    </details>
  `;
}

function list(advice: readonly string[]): TemplateResult {
  return html`
    <ol class="advice">
      ${advice.map(sentence => html`<li>${withCode(sentence)}</li>`)}
    </ol>
  `;
}

/** The live list stays where it is while the handout is shown, so that it keeps its state. */
function preview({
  asked,
  choices,
  ready,
  resize,
  snippets,
  turned,
  width,
}: Outcome): TemplateResult {
  const isPaper = choices.target === 'handout';
  return html`
    <section class="group">
      <header>
        <h2 id="b-preview">Preview</h2>
        ${radios({
          name: 'width',
          legend: 'Width',
          options: WIDTH_OPTIONS,
          chosen: width,
          choose: resize,
        })}
      </header>
      <div
        id="preview"
        class=${`width-${width}`}
        role="region"
        tabindex="0"
        aria-labelledby="b-preview"
      >
        <soviet-film-list
          heading-level="3"
          ?hidden=${isPaper}
          @film-list-ready=${ready}
          @film-query-change=${asked}
          @film-view-change=${turned}
        ></soviet-film-list>
        ${isPaper ? paper(snippets[0]?.code ?? '') : nothing}
      </div>
    </section>
  `;
}

/** Nothing in it can run; the page may reach it only to print it. */
function paper(document: string): TemplateResult {
  return html`
    <iframe
      title="The handout"
      sandbox="allow-same-origin allow-modals"
      .srcdoc=${document}
    ></iframe>
  `;
}

function snippet(item: Snippet, scene: Outcome): TemplateResult {
  const {code, label, language} = item;
  if (code === '') return missing(label);
  const {told} = scene;
  const id = idOf(item);
  return html`
    <div class="snippet">
      <label for=${id}>${label}</label>
      <span class="acts">
        <span class="told" aria-hidden="true">${told.label === label ? told.text : nothing}</span>
        ${acts(item, scene)}
      </span>
      <textarea
        id=${id}
        class=${language}
        readonly
        rows="4"
        spellcheck="false"
        .value=${code}
      ></textarea>
    </div>
  `;
}

/** Lines that load nothing are not there to be copied. */
function missing(label: string): TemplateResult {
  return html`
    <p class="missing">
      <b>${label}</b>
      Write the address of your copy into its field: these lines load its files, and are here as
      soon as you have.
    </p>
  `;
}

/** The first is the one that most people want: a handout is seldom pasted. */
function acts(item: Snippet, {choices, copy, print, save}: Outcome): readonly unknown[] {
  const field = (): HTMLTextAreaElement | null => document.querySelector(`#${idOf(item)}`);
  const copying = act('Copy', item, () => copy(item, field()));
  const saving = item.file ? act('Save', item, () => save(item)) : nothing;
  return choices.target === 'handout'
    ? [saving, act('Print', item, print), copying]
    : [copying, saving];
}

function act(name: string, {label}: Snippet, run: () => void): TemplateResult {
  return html`
    <button type="button" aria-label=${`${name}: ${label}`} @click=${run}>${name}</button>
  `;
}

function idOf({label}: Snippet): string {
  return `b-snippet-${label.replace(/\W+/g, '-')}`;
}
