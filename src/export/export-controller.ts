import type {ReactiveControllerHost} from 'lit';
import type {CatalogController} from '../state/store.js';
import type {Film} from '../catalog/index.js';
import {emit, fail} from '../events.js';
import type {ExportFormat} from './formats.js';
import type {ExportActs, Taken} from '../wall/scene.js';
import {createElement, ofDocument} from '../guest/unclobbered.js';

/** Gives films away as text: citations to copy, files to save. */
export class ExportController implements ExportActs {
  readonly #host: ReactiveControllerHost & Element;
  readonly #catalog: CatalogController;
  taken: Taken | null = null;

  constructor(host: ReactiveControllerHost & Element, catalog: CatalogController) {
    this.#host = host;
    this.#catalog = catalog;
  }

  isPrepared = false;

  /**
   * Draws the menu when it is first unfolded, and loads the formats before one is asked for: copying
   * must follow the click at once.
   */
  prepare = (): void => {
    this.isPrepared = true;
    this.#host.requestUpdate();
    load().catch(() => null);
  };

  take = async (format: ExportFormat, films: readonly Film[]): Promise<void> => {
    const formats = await load().catch(() => null);
    if (!formats) {
      fail(this.#host, 'load', 'The export formats could not be loaded.');
      return;
    }
    const {exportFilms, fileOf} = formats;
    const page = this.#host.ownerDocument;
    const {collection} = this.#catalog.snapshot;
    const url = ofDocument(page, 'URL');
    const text = exportFilms(format, films, {collection, url, accessed: new Date()});
    if (!emit(this.#host, 'film-export', {format, text, films})) return;
    const file = fileOf(format, films, collection);
    if (file) save(page, text, file);
    const isDone = file !== null || (await isCopied(page, text));
    this.taken = {films, text: file ? null : text, isDone};
    this.#host.requestUpdate();
  };
}

const load = () => import('./export-films.js');

/** Frames and pages without a secure connection may not use the clipboard, and some have no window. */
async function isCopied(page: Document, text: string): Promise<boolean> {
  try {
    await (ofDocument(page, 'defaultView') as Window).navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** With a byte order mark, without which spreadsheets take Cyrillic for something else. */
function save(page: Document, text: string, {name, type}: {name: string; type: string}): void {
  const link = createElement(page, 'a');
  link.href = URL.createObjectURL(
    new Blob([type.startsWith('text/csv') ? '\uFEFF' : '', text], {type}),
  );
  link.download = name;
  link.click();
  // Safari reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
