import {html, nothing, type TemplateResult} from 'lit';
import {claimsOfIntroduction, notesIn} from '../catalog/index.js';
import {checkedParagraph} from '../claims/checked-text.js';
import {sourcesOfNotes} from '../claims/notes.js';
import {clearButton} from './clear-button.js';
import {facets} from './facets.js';
import {films} from './films.js';
import {problemNote} from './problem-note.js';
import type {Scene} from './scene.js';
import {toolbar} from './toolbar.js';

/** The whole list; the other templates are its pieces. */
export function list(scene: Scene): TemplateResult {
  const {collection, locale, view} = scene;
  return html`
    <div
      part="base"
      class=${view}
      role="group"
      lang=${locale.tag}
      aria-label=${collection.title ?? locale.films}
    >
      <div part="header"><slot name="header"></slot>${introduction(scene)}</div>
      ${toolbar(scene)}
      <div class=${scene.shows('facets') ? 'split' : ''}>
        <div class="side">${facets(scene)}<slot name="aside"></slot></div>
        <div class="main">${status(scene)}${problemNote(scene.problem, locale)}${films(scene)}</div>
      </div>
      <slot name="footer"></slot>
      ${scene.drawDetails(scene)}
    </div>
  `;
}

function introduction(scene: Scene) {
  const {collection, openNotes, shows} = scene;
  const {introduction: text, language, sources} = collection;
  if (text === null || !shows('introduction')) return nothing;
  const notes = notesIn(claimsOfIntroduction(collection));
  const opened = openNotes.openIn(collection);
  const checked = {owner: collection, prefix: '-', notes, sources, opened, scene};
  return html`
    <div class="preface" lang=${language ?? nothing}>
      ${checkedParagraph(text, 'introduction', checked, 'introduction')}${sourcesOfNotes(checked)}
    </div>
  `;
}

function status(scene: Scene) {
  const {isFiltering, locale, result, shows} = scene;
  if (!shows('search') && !shows('facets') && !isFiltering) return nothing;
  return html`
    <div class="status">
      <p part="count">${locale.count(result.films.length, result.total)}</p>
      ${result.approximate ? html`<p>${locale.approximate}</p>` : nothing}
      ${isFiltering && result.films.length > 0 ? clearButton(scene) : nothing}
    </div>
  `;
}
