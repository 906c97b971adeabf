import {html, nothing, type TemplateResult} from 'lit';
import type {Claim, Note} from '../catalog/index.js';
import type {Checked} from './checked-text.js';
import {refs, sourceList} from './sources.js';
import {meanings, withTerms} from './terms.js';

/**
 * The notes on a field that are to be seen, to stand right behind its words: the one that a reader
 * has opened, or all where they are written out.
 */
export function notesOn(field: string, checked: Checked) {
  const {goTo, opened, scene} = checked;
  const {checks, collection} = scene;
  const notes = checked.notes.filter(note => note.field === field);
  if (checks === 'off' || goTo || notes.length === 0) return nothing;
  const open = notes.find(({number}) => opened.has(number));
  if (checks !== 'open') return open ? openNote(open, checked) : nothing;
  const places = placesIn(checked.notes);
  return html`
    <ol class="notes" role="list" lang=${collection.language ?? nothing}>
      ${notes.map(note => claimItem(note, places, checked))}
    </ol>
  `;
}

/** Where all notes are written out: their sources, once, and what the terms in them mean. */
export function sourcesOfNotes(checked: Checked) {
  const {scene, sources} = checked;
  if (scene.checks !== 'open' || checked.notes.length === 0) return nothing;
  return html`<div class="notes">
    ${sourceList(placesIn(checked.notes), sources, scene)} ${meaningsIn(checked.notes, checked)}
  </div>`;
}

/** Lies over the wall where there is room; the browser closes it when people turn to something else. */
function openNote(opened: Note, checked: Checked): TemplateResult {
  const {note, number, verdict} = opened;
  const {prefix, scene, sources} = checked;
  const {collection, locale, openNotes} = scene;
  return html`
    <div
      part="check-note"
      class="note ${verdict}"
      id="note-${prefix}${number}"
      role="note"
      aria-labelledby="marker-${prefix}${number}"
      tabindex="-1"
      popover="auto"
      lang=${collection.language ?? nothing}
      @beforetoggle=${({newState}: ToggleEvent) => newState === 'closed' && openNotes.close(false)}
    >
      <p>
        <b class="number">${number}</b>
        <b class="verdict" lang=${locale.tag}>${locale.verdicts[verdict]}</b>
      </p>
      <button
        class="shut"
        type="button"
        lang=${locale.tag}
        aria-label=${locale.close}
        @click=${() => openNotes.close(true)}
      >
        ×
      </button>
      ${note && html`<p>${withTerms(note, prefix, scene)}</p>`}
      ${sourceList(placesIn([opened]), sources, scene, false)} ${meaningsIn([opened], checked)}
    </div>
  `;
}

/**
 * A claim with what was found out about it: its number, if it has one, its words, the verdict, the
 * note and the letters of its sources among these places; after it what can be done with it.
 */
export function claimItem(
  {note, number, quote, sources, verdict}: Claim,
  places: readonly number[],
  checked: Checked,
  after: unknown = nothing,
) {
  const {locale} = checked.scene;
  return html`
    <li
      part="check-note"
      class=${verdict}
      id=${number ? `note-${checked.prefix}${number}` : nothing}
      tabindex=${number ? -1 : nothing}
    >
      <b class="number">${number}</b>
      <div>
        <q>${quote}</q> <b class="verdict" lang=${locale.tag}>${locale.verdicts[verdict]}</b>
        <p>
          ${note && withTerms(note, checked.prefix, checked.scene)} ${refs(sources, places, locale)}
        </p>
        ${after}
      </div>
    </li>
  `;
}

function meaningsIn(notes: readonly Note[], {prefix, scene}: Checked) {
  const texts = notes.map(({note}) => note ?? '');
  return meanings(texts, prefix, scene);
}

function placesIn(notes: readonly Note[]): readonly number[] {
  return [...new Set(notes.flatMap(note => note.sources))].sort((a, b) => a - b);
}
