import {html, nothing, type TemplateResult} from 'lit';
import {SORT_KEYS, TEXT_LIMIT, type SortKey} from '../catalog/index.js';
import {VIEWS} from '../attributes.js';
import {exportMenu} from '../export/menu.js';
import type {Scene} from './scene.js';

/** Search, order, view, and the button that unfolds the facets where the list is narrow. */
export function toolbar(scene: Scene): TemplateResult | typeof nothing {
  const {shows} = scene;
  if (!(['search', 'sort', 'view', 'facets', 'export'] as const).some(shows)) return nothing;
  return html`
    <div part="toolbar">
      ${shows('search') ? search(scene) : nothing}
      ${shows('facets') ? facetsButton(scene) : nothing} ${shows('sort') ? sort(scene) : nothing}
      ${shows('view') ? views(scene) : nothing}
      ${shows('export') ? exportMenu(scene.result.films, scene) : nothing}
    </div>
  `;
}

function search({actions, locale, wall}: Scene) {
  return html`
    <label part="search">
      <span class="label">${locale.search}</span>
      <input
        part="search-input"
        type="search"
        autocomplete="off"
        spellcheck="false"
        maxlength=${TEXT_LIMIT}
        placeholder=${locale.searchHint}
        @focus=${wall.prepareSearch}
        @input=${(event: InputEvent) => actions.search((event.target as HTMLInputElement).value)}
      />
    </label>
  `;
}

function sort({actions, locale, sort: chosen}: Scene) {
  return html`
    <label>
      <span class="label">${locale.sort}</span>
      <select
        part="sort"
        @change=${(event: Event) => choose(event.target as HTMLSelectElement, chosen, actions)}
      >
        ${SORT_KEYS.map(
          key =>
            html`<option value=${key} .selected=${key === chosen}>${locale.sortKeys[key]}</option>`,
        )}
      </select>
    </label>
  `;
}

/** Puts the order back as it was drawn: it follows from the query, and a page may object. */
function choose(select: HTMLSelectElement, chosen: SortKey, actions: Scene['actions']): void {
  const key = select.value;
  select.value = chosen;
  actions.sort(key);
}

function views({actions, locale, view}: Scene) {
  return html`
    <div part="views" role="group" aria-label=${locale.view}>
      ${VIEWS.map(
        name => html`
          <button
            part="view-button"
            type="button"
            aria-pressed=${name === view}
            @click=${() => actions.show(name)}
          >
            ${locale.views[name]}
          </button>
        `,
      )}
    </div>
  `;
}

function facetsButton({chosen, locale, wall}: Scene) {
  return html`
    <button
      part="button"
      class="unfold"
      type="button"
      aria-expanded=${wall.areFacetsOpen}
      aria-controls="facets"
      @click=${wall.toggleFacets}
    >
      ${locale.filters(chosen)}
    </button>
  `;
}
