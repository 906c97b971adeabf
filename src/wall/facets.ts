import {html, nothing, type TemplateResult} from 'lit';
import type {FacetName, FacetResult, FacetValue} from '../catalog/index.js';
import type {Scene} from './scene.js';

/** A facet with more values than this shows the frequent ones first and the rest on demand. */
const LONG_FACET = 8;

/** Of a long facet at least so many values are shown at once. */
const FEWEST_SHOWN = 5;

/** One fieldset of native checkboxes for each facet that has values. */
export function facets(scene: Scene): TemplateResult | typeof nothing {
  if (!scene.shows('facets')) return nothing;
  return html`
    <div part="facets" id="facets" class=${scene.wall.areFacetsOpen ? 'open' : ''}>
      ${scene.result.facets.map(facet => (facet.values.length > 0 ? fieldset(facet, scene) : nothing))}
    </div>
  `;
}

function fieldset({name, label, values}: FacetResult, scene: Scene) {
  const isOpen = scene.wall.openFacets.has(name);
  const shown = isOpen ? values : shortened(values, value => scene.wall.keeps(name, value));
  return html`
    <fieldset part="facet">
      <legend part="facet-label">${label}</legend>
      ${shown.map(value => chip(name, value, scene))}
      ${
        isOpen || shown.length < values.length
          ? moreButton(name, values.length - shown.length, scene)
          : nothing
      }
    </fieldset>
  `;
}

/** Values in two films or more, and those that are chosen or were: none goes under a person's hand. */
function shortened(
  values: readonly FacetValue[],
  keeps: (value: string) => boolean,
): readonly FacetValue[] {
  if (values.length <= LONG_FACET) return values;
  const frequent = values.filter(({total}) => total > 1).length;
  const shown = Math.max(frequent, FEWEST_SHOWN);
  return values.filter(({selected, value}, index) => selected || index < shown || keeps(value));
}

function chip(name: FacetName, {count, label, selected, value}: FacetValue, {wall}: Scene) {
  return html`
    <label part="chip" class=${count === 0 ? 'none' : ''}>
      <input
        type="checkbox"
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

function moreButton(name: FacetName, more: number, {locale, wall}: Scene) {
  const isOpen = wall.openFacets.has(name);
  return html`
    <button
      class="more-values"
      type="button"
      aria-expanded=${isOpen}
      @click=${() => wall.toggleValues(name)}
    >
      ${isOpen ? locale.fewerValues : locale.moreValues(more)}
    </button>
  `;
}
