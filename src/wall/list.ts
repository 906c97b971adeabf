import {html, nothing, type TemplateResult} from 'lit';
import {clearButton} from './clear-button.js';
import {chosenValues} from './facets.js';
import {films} from './films.js';
import {introduction} from './introduction.js';
import {problemNote} from './problem-note.js';
import type {Scene} from './scene.js';
import {count, foot, hasBar, skip, toolbar} from './toolbar.js';

/** The whole list; the other templates are its pieces. Details import from this folder, and are handed in. */
export function list(scene: Scene, details: unknown): TemplateResult {
  const {isDark, locale, name, view} = scene;
  return html`
    <div
      part="base"
      class="${view}${isDark ? ' dark' : ''}"
      role="group"
      lang=${locale.tag}
      dir=${locale.dir}
      aria-label=${name}
      @keydown=${keepTyping}
      @keypress=${keepTyping}
      @keyup=${keepTyping}
    >
      ${skip(scene)}
      <div part="header"><slot name="header"></slot>${introduction(scene)}</div>
      ${toolbar(scene)}<slot name="aside"></slot>
      ${status(scene)}${problemNote(scene.problem, locale)}${films(scene)}${foot(scene)}
      <slot name="footer"></slot>
      ${details}
    </div>
  `;
}

/**
 * Keys for a field or the details are not for the shortcuts of the page, to which they seem to be
 * meant for the list as a whole. Escape, Tab, function keys and keys with a modifier go on.
 */
function keepTyping(event: KeyboardEvent): void {
  const {altKey, ctrlKey, currentTarget, key, metaKey, target} = event;
  if (altKey || ctrlKey || metaKey || /^(Escape|Tab|F\d+)$/.test(key)) return;
  const place = (target as Element).closest('input, select, dialog');
  // A field in a slot is the page's.
  if ((currentTarget as Element).contains(place) && place) event.stopPropagation();
}

/** What is asked, where anything is found; it stands in the empty list otherwise. */
function status(scene: Scene) {
  const {isFiltering, locale, result} = scene;
  if (!isFiltering || result.films.length === 0) return nothing;
  return html`
    <div class="status">
      ${hasBar(scene) ? nothing : count(scene)}
      ${result.approximate ? html`<p>${locale.approximate}</p>` : nothing}
      ${chosenValues(scene)}${clearButton(scene)}
    </div>
  `;
}
