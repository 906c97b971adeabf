import {html, nothing, type TemplateResult} from 'lit';
import type {Film} from '../catalog/index.js';
import {EXPORT_FORMATS, FORMATS} from './formats.js';
import type {Scene} from '../wall/scene.js';

/** Citations to copy and files to save, of one film or of all that are found. */
export function exportMenu(films: readonly Film[], scene: Scene): TemplateResult {
  const {exportActs, locale} = scene;
  return html`
    <details part="export" @toggle=${exportActs.prepare}>
      <summary part="button">${locale.export}</summary>
      ${exportActs.isPrepared ? menu(films, scene) : nothing}
    </details>
  `;
}

function menu(films: readonly Film[], scene: Scene) {
  const {locale} = scene;
  return html`
    <div class="formats">
      ${buttons(locale.copy, false, films, scene)} ${buttons(locale.save, true, films, scene)}
    </div>
    <div role="status">${outcome(films, scene)}</div>
  `;
}

function buttons(label: string, isFile: boolean, films: readonly Film[], {exportActs}: Scene) {
  const formats = EXPORT_FORMATS.filter(format => 'file' in FORMATS[format] === isFile);
  return html`
    <div role="group" aria-label=${label}>
      <span class="label">${label}</span>
      ${formats.map(
        format =>
          html`<button part="button" type="button" @click=${() => exportActs.take(format, films)}>
            ${FORMATS[format].label}
          </button> `,
      )}
    </div>
  `;
}

/** What came of the last export of these films. */
function outcome(films: readonly Film[], {exportActs: {taken}, locale}: Scene) {
  if (!taken || taken.films.length !== films.length) return nothing;
  if (taken.films.some((film, index) => film !== films[index])) return nothing;
  if (taken.text === null) return locale.saved;
  return html`${taken.isDone ? locale.copied : locale.copyByHand}
    <blockquote class="citation" lang="en">${taken.text}</blockquote>`;
}
