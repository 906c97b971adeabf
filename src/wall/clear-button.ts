import {html, type TemplateResult} from 'lit';
import type {Scene} from './scene.js';

/** Takes text and facets away. It stands beside the count, and where nothing is found. */
export function clearButton({locale, wall}: Scene): TemplateResult {
  return html`<button part="clear" type="button" @click=${wall.clear}>${locale.clear}</button>`;
}
