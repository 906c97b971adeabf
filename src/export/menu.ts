import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {Film} from '../catalog/index.js';
import type {Locale} from '../locales/en.js';
import type {ExportController} from './export-controller.js';
import {EXPORT_FORMATS, FORMATS} from '../events.js';

/** What the drawing of the menu depends on. */
export interface ExportScene {
  readonly exports: Pick<ExportController, 'isPrepared' | 'prepare' | 'last' | 'take'>;
  readonly locale: Locale;
}

/** What opens and closes a menu that is one of several. */
interface Fold {
  readonly isOpen: boolean;
  readonly label: unknown;
  readonly set: (isOpen: boolean) => void;
}

/** Citations to copy and files to save, of one film or of all that are found. */
export function exportMenu(
  films: readonly Film[],
  scene: ExportScene,
  fold?: Fold,
): TemplateResult {
  const {exports, locale} = scene;
  const toggle = ({target}: Event) => {
    exports.prepare();
    fold?.set((target as HTMLDetailsElement).open);
  };
  return html`
    <details part="export" .open=${fold?.isOpen ?? noChange} @toggle=${toggle}>
      <summary part="button">${fold?.label ?? locale.export}</summary>
      ${(fold?.isOpen ?? exports.isPrepared) ? menu(films, scene) : nothing}
    </details>
  `;
}

function menu(films: readonly Film[], scene: ExportScene) {
  const {locale} = scene;
  return html`
    <div class="formats">
      ${buttons(locale.copy, false, films, scene)} ${buttons(locale.save, true, films, scene)}
    </div>
    <div role="status">${outcome(films, scene)}</div>
  `;
}

function buttons(label: string, isFile: boolean, films: readonly Film[], {exports}: ExportScene) {
  const formats = EXPORT_FORMATS.filter(format => 'file' in FORMATS[format] === isFile);
  return html`
    <div role="group" aria-label=${label}>
      <span class="label">${label}</span>
      ${formats.map(
        format =>
          html`<button part="button" type="button" @click=${() => exports.take(format, films)}>
            ${FORMATS[format].label}
          </button> `,
      )}
    </div>
  `;
}

/** What came of the last export of these films. */
function outcome(films: readonly Film[], {exports: {last}, locale}: ExportScene) {
  if (!last || last.films.length !== films.length) return nothing;
  if (last.films.some((film, index) => film !== films[index])) return nothing;
  if (last.text === null) return locale.saved;
  return html`${last.isDone ? locale.copied : locale.copyByHand}
    <blockquote class="citation" lang="en">${last.text}</blockquote>`;
}
