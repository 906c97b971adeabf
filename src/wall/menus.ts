import {html, nothing, type TemplateResult} from 'lit';
import type {FacetResult} from '../catalog/index.js';
import {clearFacet, fieldset, moreButton} from './facets.js';
import {icon} from './icons.js';
import type {MenuName} from './open-menu.js';
import type {Scene} from './scene.js';
import {stepped} from '../guest/stepped.js';

/** Facets with a button of their own in the bar. */
const MOST_BUTTONS = 4;

/** The facets as menus under their buttons: one stop for Tab, arrow keys go on. */
export function facetMenus(scene: Scene): TemplateResult {
  const {locale, wall} = scene;
  const facets = facetsIn(scene);
  const [first, rest] = [facets.slice(0, MOST_BUTTONS), facets.slice(MOST_BUTTONS)];
  const names = [...first.map(({name}) => name), ...(rest.length > 0 ? (['more'] as const) : [])];
  const stop = names.find(name => name === wall.stop) ?? names[0];
  return html`
    <div
      part="facets"
      role="toolbar"
      aria-label=${locale.filters}
      @keydown=${(event: KeyboardEvent) => stepped(event, '.menu > button')}
    >
      ${first.map(facet =>
        menu(facet.name, locale.shortFacets[facet.name] ?? facet.label, [facet], stop, scene),
      )}
      ${rest.length > 0 ? menu('more', locale.moreFacets, rest, stop, scene) : nothing}
    </div>
  `;
}

function facetsIn({result}: Scene): readonly FacetResult[] {
  return result.facets.filter(({values}) => values.length > 0);
}

function menu(
  name: MenuName,
  label: string,
  facets: readonly FacetResult[],
  stop: MenuName | undefined,
  scene: Scene,
) {
  const {locale, wall} = scene;
  const isOpen = wall.menu.is(name);
  return html`
    <div class="menu" tabindex="-1">
      <button
        class="opener"
        type="button"
        aria-label=${nameWith(label, facets, locale)}
        aria-expanded=${isOpen}
        tabindex=${name === stop ? 0 : -1}
        @focus=${() => wall.stopAt(name)}
        @click=${() => wall.menu.toggle(name)}
      >
        ${label}${badge(facets)}
      </button>
      ${isOpen ? html`<div class="panel">${name === 'more' ? groups(facets, scene) : alone(facets[0] as FacetResult, scene)}</div>` : nothing}
    </div>
  `;
}

/** How many values are chosen. */
function badge(facets: readonly FacetResult[]) {
  const chosen = chosenIn(facets);
  return chosen > 0 ? html` <b class="badge">${chosen}</b>` : nothing;
}

/** The name of a button with a badge, in which a bare number says nothing. */
function nameWith(label: string, facets: readonly FacetResult[], {chosen}: Scene['locale']) {
  const number = chosenIn(facets);
  return number > 0 ? `${label}, ${chosen(number)}` : nothing;
}

function chosenIn(facets: readonly FacetResult[]): number {
  return facets.flatMap(({values}) => values.filter(({selected}) => selected)).length;
}

function alone(facet: FacetResult, scene: Scene) {
  return html`
    ${fieldset(facet, scene)}
    <div class="row">${moreButton(facet, scene)}${clearFacet(facet, scene)}</div>
  `;
}

/** Several facets under each other, the first of them open. */
function groups(facets: readonly FacetResult[], scene: Scene) {
  return facets.map(
    (facet, index) => html`
      <details .open=${index === 0}>
        <summary aria-label=${nameWith(facet.label, [facet], scene.locale)}>
          ${facet.label}${badge([facet])}
        </summary>
        ${fieldset(facet, scene)} ${moreButton(facet, scene)}
      </details>
    `,
  );
}

/** All facets under one button where the list is narrow, with what else the bar has no room for. */
export function filtersMenu(order: unknown, scene: Scene): TemplateResult {
  const {locale, wall} = scene;
  const isOpen = wall.menu.is('filters');
  return html`
    <div class="menu filters" tabindex="-1">
      <button
        part="button"
        class="opener"
        type="button"
        aria-label=${nameWith(locale.filters, scene.result.facets, locale)}
        aria-expanded=${isOpen}
        @click=${() => wall.menu.toggle('filters')}
      >
        ${icon('filters')}<span>${locale.filters}</span>${badge(scene.result.facets)}
      </button>
      ${isOpen ? sheet(order, scene) : nothing}
    </div>
  `;
}

function sheet(order: unknown, scene: Scene) {
  const {isFiltering, locale, result, wall} = scene;
  return html`
    <div class="panel">
      ${order} ${groups(facetsIn(scene), scene)}
      <div class="row">
        ${isFiltering ? html`<button class="quiet" type="button" @click=${wall.clear}>${locale.clear}</button>` : nothing}
        <button class="go" type="button" @click=${wall.goToFilms}>
          ${locale.show(result.films.length)}
        </button>
      </div>
    </div>
  `;
}
