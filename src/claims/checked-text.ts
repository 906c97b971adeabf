import {html, nothing} from 'lit';
import type {CheckMode} from '../attributes.js';
import {
  cutText,
  type Collection,
  type Film,
  type Note,
  type Source,
  type Stretch,
} from '../catalog/index.js';
import {notesOn} from './notes.js';
import type {OpenNotes} from './open-notes.js';
import type {Locale} from '../locales/locale.js';

/** What the drawing of claims depends on. */
export interface ClaimScene {
  readonly checks: CheckMode;
  readonly collection: Collection;
  readonly locale: Locale;
  readonly openNotes: Pick<OpenNotes, 'close' | 'openIn' | 'toggle'>;
}

/** A text, or several of one film, with the notes on it. */
export interface Checked {
  /** The film, or the collection for its introduction. */
  readonly owner: Film | Collection;
  /** Makes the ids of its markers and notes its own. */
  readonly prefix: string;
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
  /** The number of the note that a reader has opened, if one of these. */
  readonly opened: ReadonlySet<number>;
  readonly scene: ClaimScene;
  /** Where all notes stand elsewhere: goes there, in place of opening one here. */
  readonly goTo?: (event: Event, number: number) => void;
  /** True if parts of the text may be cut off: Tab skips its markers. */
  readonly isFolded?: boolean;
}

/** The text of a field as a paragraph, and right behind it the notes on it that are to be seen. */
export function checkedParagraph(
  text: string,
  field: string,
  checked: Checked,
  part?: string,
  before: unknown = nothing,
) {
  return html`
    <p part=${part ?? nothing}>${before}${checkedText(text, field, checked)}</p>
    ${notesOn(field, checked)}
  `;
}

/** The text of a field, word for word, with a marker behind each quote that needs a note. */
export function checkedText(text: string, field: string, checked: Checked) {
  const notes = checked.notes.filter(note => note.field === field);
  if (checked.scene.checks === 'off' || notes.length === 0) return text;
  return cutText(text, notes).flatMap(stretch => drawStretch(stretch, checked));
}

/** The words are marked for those who do not see the markers; the eye sees that of one at a time. */
function drawStretch({notes, over, text}: Stretch<Note>, checked: Checked) {
  const {goTo, opened, prefix, scene} = checked;
  const open = over.find(({number}) => opened.has(number));
  const shown = goTo || scene.checks === 'open' ? over[0] : open;
  const details = shown ? `note-${prefix}${shown.number}` : nothing;
  const words = over[0]
    ? html`<mark class=${open ? 'noted' : nothing} aria-details=${details}>${text}</mark>`
    : text;
  const markers = notes.map(note => marker(note, checked));
  return notes.length > 0 ? [words, html`<sup>${markers}</sup>`] : [words];
}

/** Nothing but its number stands in a marker, so that the text can be read out whole. */
function marker({number, verdict}: Note, checked: Checked) {
  const {goTo, isFolded, opened, owner, prefix, scene} = checked;
  const {checks, locale, openNotes} = scene;
  if (checks === 'open' && !goTo) return html`<span part="check-marker">${number}</span>`;
  const isOpen = opened.has(number);
  const note = isOpen ? `note-${prefix}${number}` : nothing;
  const press = (event: Event) => {
    // The browser does not close the note, but it knows that this button does.
    event.preventDefault();
    if (goTo) goTo(event, number);
    else openNotes.toggle(owner, number);
  };
  // White space in it would be copied with the words.
  // prettier-ignore
  return html`<button
    part="check-marker"
    type="button"
    id="marker-${prefix}${number}"
    aria-label=${locale.note(number, verdict, 'id' in owner ? owner.title : '')}
    tabindex=${isFolded ? -1 : nothing}
    aria-expanded=${goTo ? nothing : isOpen}
    aria-controls=${note}
    popovertarget=${note}
    @click=${press}
  >${number}</button>`;
}
