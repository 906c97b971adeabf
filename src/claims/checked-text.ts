import {html, nothing, type TemplateResult} from 'lit';
import type {CheckMode} from '../attributes.js';
import {cutText, type Film, type Note, type Source, type Stretch} from '../catalog/index.js';
import type {Collection} from '../catalog/index.js';
import {refs, sourceList} from './sources.js';
import type {Locale} from '../locales/en.js';

/** What the drawing of claims depends on. */
export interface ClaimScene {
  readonly checks: CheckMode;
  readonly collection: Collection;
  readonly locale: Locale;
  readonly openNotes: {
    readonly openIn: (owner: Film | Collection) => ReadonlySet<number>;
    readonly toggle: (owner: Film | Collection, number: number) => void;
  };
}

/** A text, or several of one film, with the notes on it. */
export interface Checked {
  /** The film, or the collection for its introduction. */
  readonly owner: Film | Collection;
  readonly id: string;
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
  /** Numbers of the notes that readers have opened. */
  readonly opened: ReadonlySet<number>;
  readonly scene: ClaimScene;
  /** Where all notes stand elsewhere: goes there, in place of opening one here. */
  readonly goTo?: (event: Event, number: number) => void;
}

/** The text of a field, word for word, with a marker behind each quote that needs a note. */
export function checkedText(text: string, field: string, checked: Checked) {
  const notes = checked.notes.filter(note => note.field === field);
  if (checked.scene.checks === 'off' || notes.length === 0) return text;
  return cutText(text, notes).flatMap(stretch => drawStretch(stretch, checked));
}

/** The notes that are to be seen, and the sources, from which Escape closes the latest note. */
export function checkedNotes(checked: Checked): TemplateResult | typeof nothing {
  const {checks, locale} = checked.scene;
  const shown = checked.notes.filter(({number}) => checks === 'open' || checked.opened.has(number));
  if (checks === 'off' || shown.length === 0) return nothing;
  const places = [...new Set(shown.flatMap(note => note.sources))].sort((a, b) => a - b);
  return html`
    <div
      class="notes"
      lang=${checked.scene.collection.language ?? nothing}
      @keydown=${(event: KeyboardEvent) => closeOnEscape(event, [...checked.opened].at(-1), checked.owner, checked.scene)}
    >
      <ol role="list">
        ${shown.map(note => drawNote(note, places, checked))}
      </ol>
      ${sourceList(places, checked.sources, locale)}
    </div>
  `;
}

function drawStretch({notes, text, verdict}: Stretch, checked: Checked) {
  const words = verdict ? html`<span class="claim ${verdict}">${text}</span>` : text;
  return [words, ...notes.map(note => marker(note, checked))];
}

/** Nothing but its number stands in a marker, so that the text can be read out whole. */
function marker({number, verdict}: Note, {goTo, id, scene, opened, owner}: Checked) {
  const {checks, locale, openNotes} = scene;
  if (goTo) {
    return html`<sup
      ><button
        part="check-marker"
        type="button"
        aria-label=${locale.note(number, verdict)}
        .textContent=${String(number)}
        @click=${(event: Event) => goTo(event, number)}
      ></button
    ></sup>`;
  }
  if (checks === 'open') return html`<sup><span part="check-marker">${number}</span></sup>`;
  return html`<sup
    ><button
      part="check-marker"
      type="button"
      id="marker-${id}-${number}"
      aria-label=${locale.note(number, verdict)}
      aria-expanded=${opened.has(number)}
      aria-controls="note-${id}-${number}"
      .textContent=${String(number)}
      @click=${() => openNotes.toggle(owner, number)}
      @keydown=${(event: KeyboardEvent) => closeOnEscape(event, number, owner, scene)}
    ></button
  ></sup>`;
}

function drawNote(
  {note, number, sources, verdict}: Note,
  places: readonly number[],
  checked: Checked,
) {
  const {id, owner, scene} = checked;
  const {locale} = scene;
  return html`
    <li
      part="check-note"
      class=${verdict}
      id="note-${id}-${number}"
      tabindex="-1"
      @keydown=${(event: KeyboardEvent) => closeOnEscape(event, number, owner, scene)}
    >
      <b lang=${locale.tag}>${number} ${locale.verdicts[verdict]}.</b>
      ${note} ${refs(sources, places, locale)}
    </li>
  `;
}

/** The key is used up: a dialog of the page's around the list must not close with the note. */
function closeOnEscape(
  event: KeyboardEvent,
  number: number | undefined,
  owner: Film | Collection,
  {openNotes}: ClaimScene,
): void {
  if (event.key !== 'Escape' || number === undefined || !openNotes.openIn(owner).has(number))
    return;
  event.preventDefault();
  event.stopPropagation();
  openNotes.toggle(owner, number);
}
