import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
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
    <div part="facets" id="facets" class=${scene.areFacetsOpen ? 'open' : ''}>
      ${scene.result.facets.map(facet => (facet.values.length > 0 ? fieldset(facet, scene) : nothing))}
    </div>
  `;
}

function fieldset({name, label, values}: FacetResult, scene: Scene) {
  const isOpen = scene.openFacets.has(name);
  const shown = isOpen ? values : shortened(values);
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

/** Values in two films or more, and those that are chosen: a choice is never out of sight. */
function shortened(values: readonly FacetValue[]): readonly FacetValue[] {
  if (values.length <= LONG_FACET) return values;
  const frequent = values.filter(({total}) => total > 1).length;
  const shown = Math.max(frequent, FEWEST_SHOWN);
  return values.filter(({selected}, index) => selected || index < shown);
}

function chip(name: FacetName, {count, label, selected, value}: FacetValue, {acts}: Scene) {
  return html`
    <label part="chip" class=${count === 0 ? 'none' : ''}>
      <input
        type="checkbox"
        .checked=${live(selected)}
        @change=${(event: Event) =>
          acts.choose(name, value, (event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
      <span part="chip-count">${count}</span>
    </label>
  `;
}

function moreButton(name: FacetName, more: number, {acts, locale, openFacets}: Scene) {
  const isOpen = openFacets.has(name);
  return html`
    <button
      class="more-values"
      type="button"
      aria-expanded=${isOpen}
      @click=${() => acts.toggleValues(name)}
    >
      ${isOpen ? locale.fewerValues : locale.moreValues(more)}
    </button>
  `;
}
