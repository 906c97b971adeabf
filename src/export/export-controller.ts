import type {ReactiveControllerHost} from 'lit';
import type {Collection, Film} from '../catalog/index.js';
import type {ExportFormat, FilmListEventDetails} from '../events.js';
import {pageAddress} from '../guest/page-address.js';
import {createElement, ofDocument} from '../guest/unclobbered.js';
import {exportFilms, fileOf} from './export-films.js';

/** What people took away last. */
interface LastExport {
  readonly films: readonly Film[];
  /** Name of the file that was offered; null for a citation. */
  readonly file: string | null;
  /** A citation, or a file that may not have been saved; null where there is no need to see it. */
  readonly text: string | null;
  readonly isCopied: boolean;
}

interface CollectionHolder {
  readonly snapshot: {readonly collection: Collection};
}

interface ExportActions {
  /** False when the page copies or saves the text itself. */
  readonly export: (detail: FilmListEventDetails['film-export']) => boolean;
}

/** Gives films away as text: citations to copy, files to save. */
export class ExportController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #store: CollectionHolder;
  readonly #actions: ExportActions;
  last: LastExport | null = null;

  constructor(
    host: ReactiveControllerHost & Element,
    store: CollectionHolder,
    actions: ExportActions,
  ) {
    this.#host = host;
    this.#store = store;
    this.#actions = actions;
  }

  take = async (format: ExportFormat, films: readonly Film[]): Promise<void> => {
    const page = this.#host.ownerDocument;
    const {collection} = this.#store.snapshot;
    const url = pageAddress(page);
    const text = exportFilms(format, films, {collection, url, accessed: new Date()});
    if (!this.#actions.export({format, text, films})) return;
    const file = fileOf(format, films, collection);
    if (file) save(page, text, file);
    this.last = {
      films,
      file: file?.name ?? null,
      text: file && !mayRefuse(page) ? null : text,
      isCopied: !file && (await isCopied(page, text)),
    };
    this.#host.requestUpdate();
  };
}

/** Frames and pages without a secure connection may not use the clipboard, and some have no window. */
async function isCopied(page: Document, text: string): Promise<boolean> {
  try {
    await (ofDocument(page, 'defaultView') as Window).navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A sandboxed frame needs permission for downloads, and is not told that it has none. */
function mayRefuse(page: Document): boolean {
  const view = ofDocument(page, 'defaultView');
  const isOpaque = view?.origin === 'null' && view.location.protocol !== 'file:';
  return isOpaque || Boolean(view?.frameElement?.hasAttribute('sandbox'));
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
