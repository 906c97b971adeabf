import {html, nothing, type TemplateResult} from 'lit';
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
    </div>
  `;
}

function introduction({collection, shows}: Scene) {
  const {introduction: text, language} = collection;
  if (text === null || !shows('introduction')) return nothing;
  return html`<p part="introduction" lang=${language ?? nothing}>${text}</p>`;
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
