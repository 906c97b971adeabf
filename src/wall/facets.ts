import {html, nothing} from 'lit';
import type {FacetName, FacetResult, FacetValue} from '../catalog/index.js';
import type {Scene} from './scene.js';

/** A facet with more values than this shows the frequent ones first and the rest on demand. */
const LONG_FACET = 8;

/** Of a long facet at least so many values are shown at once. */
const FEWEST_SHOWN = 5;

/** A facet: a fieldset of native checkboxes. */
export function fieldset(facet: FacetResult, scene: Scene) {
  return html`
    <fieldset part="facet">
      <legend part="facet-label">${facet.label}</legend>
      ${shownOf(facet, scene).map(value => chip(facet.name, value, scene))}
    </fieldset>
  `;
}

/** Values in two films or more, and those that are chosen or were: none goes under a person's hand. */
function shownOf({name, values}: FacetResult, {wall}: Scene): readonly FacetValue[] {
  if (wall.openFacets.has(name) || values.length <= LONG_FACET) return values;
  const frequent = values.filter(({total}) => total > 1).length;
  const shown = Math.max(frequent, FEWEST_SHOWN);
  return values.filter(
    ({selected, value}, index) => selected || index < shown || wall.keeps(name, value),
  );
}

function chip(name: FacetName, {count, label, selected, value}: FacetValue, scene: Scene) {
  const {locale, wall} = scene;
  return html`
    <label part="chip" class=${count === 0 ? 'none' : ''}>
      <input
        type="checkbox"
        aria-label="${label}, ${locale.count(count, count)}"
        .checked=${selected}
        @change=${(event: Event) => toggle(event.target as HTMLInputElement, name, value, wall)}
      />
      <span>${label}</span>
      <span part="chip-count">${count}</span>
    </label>
  `;
}

/** Puts the box back as it was drawn: what it shows follows from the query, and a page may object. */
function toggle(box: HTMLInputElement, name: FacetName, value: string, wall: Scene['wall']): void {
  const {checked} = box;
  box.checked = !checked;
  wall.choose(name, value, checked);
}

/** Unfolds the values that are left out, and folds them again. */
export function moreButton(facet: FacetResult, scene: Scene) {
  const {locale, wall} = scene;
  const {name, values} = facet;
  const isOpen = wall.openFacets.has(name);
  const more = values.length - shownOf(facet, scene).length;
  if (!isOpen && more === 0) return nothing;
  return html`
    <button
      class="quiet more-values"
      type="button"
      aria-expanded=${isOpen}
      @click=${() => wall.toggleValues(name)}
    >
      ${isOpen ? locale.fewerValues : locale.moreValues(more)}
    </button>
  `;
}

/** Takes away what is chosen in one facet. */
export function clearFacet({name, values}: FacetResult, {locale, wall}: Scene) {
  if (!values.some(({selected}) => selected)) return nothing;
  return html`
    <button class="quiet" type="button" @click=${() => wall.clearFacet(name)}>
      ${locale.clearFacet}
    </button>
  `;
}

/** The values that are chosen, each with the way to take it away again. */
export function chosenValues({locale, result, wall}: Scene) {
  return result.facets.flatMap(({name, values}) =>
    values
      .filter(({selected}) => selected)
      .map(
        ({label, value}) => html`
          <button
            class="chosen"
            type="button"
            aria-label="${locale.remove}: ${label}"
            @click=${() => wall.drop(name, value)}
          >
            ${label} <span aria-hidden="true">×</span>
          </button>
        `,
      ),
  );
}
