import {html, nothing, type TemplateResult} from 'lit';
import type {CheckMode} from '../attributes.js';
import {
  cutText,
  type Claim,
  type Collection,
  type Film,
  type Note,
  type Source,
  type Stretch,
} from '../catalog/index.js';
import {refs, sourceList} from './sources.js';
import {meanings, withTerms} from './terms.js';
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
  /** Makes the ids of its markers and notes its own. */
  readonly prefix: string;
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
      @keydown=${(event: KeyboardEvent) => closeOnEscape(event, [...checked.opened].at(-1), checked)}
    >
      <ol role="list">
        ${shown.map(note => claimItem(note, places, checked))}
      </ol>
      ${sourceList(places, checked.sources, locale)}
      ${meanings(
        shown.map(({note}) => note ?? ''),
        checked.prefix,
        checked.scene,
      )}
    </div>
  `;
}

function drawStretch({notes, text, verdict}: Stretch<Note>, checked: Checked) {
  const words = verdict ? html`<span class="claim ${verdict}">${text}</span>` : text;
  return [words, ...notes.map(note => marker(note, checked))];
}

/** Nothing but its number stands in a marker, so that the text can be read out whole. */
function marker({number, verdict}: Note, checked: Checked) {
  const {goTo, opened, owner, prefix, scene} = checked;
  const {checks, locale, openNotes} = scene;
  if (checks === 'open' && !goTo)
    return html`<sup><span part="check-marker">${number}</span></sup>`;
  return html`<sup
    ><button
      part="check-marker"
      type="button"
      id="marker-${prefix}${number}"
      aria-label=${locale.note(number, verdict)}
      aria-expanded=${goTo ? nothing : opened.has(number)}
      aria-controls=${goTo ? nothing : `note-${prefix}${number}`}
      .textContent=${String(number)}
      @click=${(event: Event) => (goTo ? goTo(event, number) : openNotes.toggle(owner, number))}
      @keydown=${(event: KeyboardEvent) => closeOnEscape(event, number, checked)}
    ></button
  ></sup>`;
}

/**
 * A claim with what was found out about it: its number, if it has one, the verdict, the note and the
 * letters of its sources among these places. Before it its words where they stand elsewhere, after it
 * what can be done with it.
 */
export function claimItem(
  {note, number, sources, verdict}: Claim,
  places: readonly number[],
  checked: Checked,
  before: unknown = nothing,
  after: unknown = nothing,
) {
  const {locale} = checked.scene;
  return html`
    <li
      part="check-note"
      class=${verdict}
      id=${number ? `note-${checked.prefix}${number}` : nothing}
      tabindex=${number ? -1 : nothing}
      @keydown=${(event: KeyboardEvent) => closeOnEscape(event, number, checked)}
    >
      ${before} <b lang=${locale.tag}>${number} ${locale.verdicts[verdict]}.</b>
      ${note && withTerms(note, checked.prefix, checked.scene)} ${refs(sources, places, locale)}
      ${after}
    </li>
  `;
}

/** The first Escape closes what a term means, and not the note around it. */
function isInTerm({target}: Event): boolean | undefined {
  return (target as HTMLButtonElement).popoverTargetElement?.matches(':popover-open');
}

/** The key is used up: a dialog of the page's around the list must not close with the note. */
function closeOnEscape(
  event: KeyboardEvent,
  number: number | null | undefined,
  {opened, owner, scene}: Checked,
): void {
  if (event.key !== 'Escape' || !number || !opened.has(number) || isInTerm(event)) return;
  event.preventDefault();
  event.stopPropagation();
  scene.openNotes.toggle(owner, number);
}
