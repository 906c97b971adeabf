import {html, type TemplateResult} from 'lit';
import type {Scene} from './scene.js';

/** Takes text and facets away. It stands behind what is chosen, and where nothing is found. */
export function clearButton({locale, wall}: Scene): TemplateResult {
  return html`<button part="clear" class="quiet" type="button" @click=${wall.clear}>
    ${locale.clear}
  </button>`;
}
