import {html, nothing, type TemplateResult} from 'lit';
import type {Film} from '../catalog/index.js';
import type {Locale} from '../locales/locale.js';
import type {ExportController} from './export-controller.js';
import {EXPORT_FORMATS, FORMATS} from '../events.js';

/** What the drawing of the menu depends on. */
export interface ExportScene {
  readonly exports: Pick<ExportController, 'last' | 'take'>;
  readonly locale: Locale;
}

/** What opens and closes a menu that is one of several. */
interface Fold {
  readonly isOpen: boolean;
  readonly label: string;
  /** Is seen in place of the label. */
  readonly sign?: unknown;
  readonly set: (isOpen: boolean) => void;
}

/** Citations to copy and files to save, of one film or of all that are found. */
export function exportMenu(
  films: readonly Film[],
  scene: ExportScene,
  {isOpen, label, set, sign}: Fold,
): TemplateResult {
  const toggle = ({target}: Event) => set((target as HTMLDetailsElement).open);
  return html`
    <details part="export" open=${isOpen ? '' : nothing} @toggle=${toggle}>
      <summary part="button" title=${sign ? label : nothing}>
        ${sign}<span class=${sign ? 'hidden' : nothing}>${label}</span>
      </summary>
      ${isOpen ? menu(films, scene) : nothing}
    </details>
  `;
}

function menu(films: readonly Film[], scene: ExportScene) {
  const {locale} = scene;
  const text = lastOf(films, scene)?.text ?? null;
  return html`
    <div class="menu" tabindex="-1">
      <div class="formats">
        ${buttons(locale.copy, false, films, scene)} ${buttons(locale.save, true, films, scene)}
      </div>
      <div role="status">${outcome(films, scene)}</div>
      ${text === null ? nothing : html`<blockquote class="citation" lang="en">${text}</blockquote>`}
    </div>
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

/** What came of the last export of these films, in a word: the text itself is too long to be read out. */
function outcome(films: readonly Film[], scene: ExportScene): string {
  const {locale} = scene;
  const last = lastOf(films, scene);
  if (!last) return '';
  if (last.isCopied) return locale.copied;
  const done = last.file === null ? locale.notCopied : locale.offered(last.file);
  return last.text === null ? done : `${done} ${locale.hereIsText}`;
}

function lastOf(films: readonly Film[], {exports: {last}}: ExportScene) {
  const isOfThese =
    last?.films.length === films.length && last.films.every((film, place) => film === films[place]);
  return isOfThese ? last : null;
}
