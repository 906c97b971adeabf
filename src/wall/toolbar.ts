import {html, nothing, type TemplateResult} from 'lit';
import {SORT_KEYS, TEXT_LIMIT, type SortKey} from '../catalog/index.js';
import {VIEWS} from '../attributes.js';
import {exportMenu} from '../export/menu.js';
import {facetMenus, filtersMenu} from './menus.js';
import {icon} from './icons.js';
import type {Scene} from './scene.js';
import {stepped} from '../guest/stepped.js';

/** Does the page want anything in it? */
export function hasBar({shows}: Scene): boolean {
  return (['search', 'sort', 'view', 'facets', 'export'] as const).some(shows);
}

/** One line: search, facets, count, order, view, and citing. */
export function toolbar(scene: Scene): TemplateResult | typeof nothing {
  const {name, shows} = scene;
  if (!hasBar(scene)) return nothing;
  const isSearch = canSearch(scene);
  return html`
    <search
      part="toolbar"
      role=${isSearch ? nothing : 'none'}
      aria-label=${isSearch ? name : nothing}
    >
      ${shows('search') ? search(scene) : nothing}
      ${shows('facets') ? [facetMenus(scene), filtersMenu(order(scene), scene)] : nothing}
      ${count(scene)} ${order(scene)} ${shows('view') ? views(scene) : nothing}
      ${citing('export', icon('export'), scene)}
    </search>
  `;
}

function canSearch({shows}: Scene): boolean {
  return shows('search') || shows('facets');
}

/** The first stop for Tab, seen only while it is one. */
export function skip(scene: Scene): TemplateResult | typeof nothing {
  const {locale, wall} = scene;
  if (!hasBar(scene)) return nothing;
  return html`<button part="button" class="skip" type="button" @click=${wall.goToFilms}>
    ${locale.skip}
  </button>`;
}

/** Citing at the foot of the list, where the bar has no room for it. */
export function foot(scene: Scene): TemplateResult | typeof nothing {
  return citing('foot', null, scene);
}

function citing(name: 'export' | 'foot', sign: unknown, scene: Scene) {
  const {locale, result, shows, wall} = scene;
  if (!shows('export')) return nothing;
  return html`
    <div class="menu ${name}">
      ${exportMenu(result.films, scene, {
        isOpen: wall.menu.is(name),
        label: locale.export,
        sign,
        set: isOpen => wall.menu.set(name, isOpen),
      })}
    </div>
  `;
}

/** How many films are found, where visitors can search or the page has searched. */
export function count(scene: Scene): TemplateResult | typeof nothing {
  const {isFiltering, locale, result} = scene;
  if (!isFiltering && !canSearch(scene)) return nothing;
  const text = locale.count(result.films.length, result.total);
  return html`<p part="count" class=${isFiltering ? 'filtering' : nothing}>${text}</p>`;
}

function search({actions, locale, text}: Scene) {
  return html`
    <label part="search">
      ${icon('search')}
      <input
        part="search-input"
        type="search"
        autocomplete="off"
        spellcheck="false"
        maxlength=${TEXT_LIMIT}
        aria-label=${locale.search}
        placeholder=${locale.searchHint}
        value=${text || nothing}
        @input=${(event: InputEvent) => actions.search((event.target as HTMLInputElement).value)}
      />
    </label>
  `;
}

function order({actions, locale, shows, sort: chosen}: Scene) {
  if (!shows('sort')) return nothing;
  return html`
    <label class="order">
      <span>${locale.sort}</span>
      <select
        part="sort"
        .value=${chosen}
        @change=${(event: Event) => choose(event.target as HTMLSelectElement, chosen, actions)}
      >
        ${SORT_KEYS.map(
          key =>
            html`<option value=${key} selected=${key === chosen ? '' : nothing}>
              ${locale.sortKeys[key]}
            </option>`,
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

/** One stop for Tab; arrow keys choose the next. */
function views({actions, locale, view}: Scene) {
  return html`
    <div
      part="views"
      role="radiogroup"
      aria-label=${locale.view}
      @keydown=${(event: KeyboardEvent) => stepped(event, 'button')?.click()}
    >
      ${VIEWS.map(
        name => html`
          <button
            part="view-button"
            type="button"
            role="radio"
            title=${locale.views[name]}
            aria-checked=${name === view}
            tabindex=${name === view ? 0 : -1}
            @click=${() => actions.show(name)}
          >
            ${icon(name)}<span class="hidden">${locale.views[name]}</span>
          </button>
        `,
      )}
    </div>
  `;
}
