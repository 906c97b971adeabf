import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Film} from '../catalog/index.js';
import {ofDocument} from '../guest/unclobbered.js';
import {keepPage} from './scroll.js';

interface DialogHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode;
}

interface OpenFilm {
  readonly snapshot: {
    readonly film: Film | null;
    readonly result: {readonly films: readonly Film[]};
  };
}

interface Paper {
  readonly isPrinting: boolean;
}

/** Opens and closes the dialog that the details of a film are drawn in. */
export class Dialog implements ReactiveController {
  readonly #host: DialogHost;
  readonly #store: OpenFilm;
  readonly #paper: Paper;
  #shown: Film | null = null;
  /** The page that does not scroll now. */
  #kept: Window | null = null;

  constructor(host: DialogHost, store: OpenFilm, paper: Paper) {
    this.#host = host;
    this.#store = store;
    this.#paper = paper;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#keep(false);
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (!dialog) return;
    dialog.onclick = closeOnBackdrop;
    const {film} = this.#store.snapshot;
    this.#keep(film !== null);
    if (film && this.#paper.isPrinting) layInFlow(dialog);
    else if (film) show(dialog);
    else if (dialog.open) close(dialog);
    if (film && film !== this.#shown) begin(dialog);
    if (!film && this.#shown) this.#returnTo(this.#shown);
    this.#shown = film;
  }

  #keep(isKept: boolean): void {
    const page = isKept ? ofDocument(this.#host.ownerDocument, 'defaultView') : null;
    if (page === this.#kept) return;
    if (this.#kept) keepPage(this.#kept, false);
    if (page) keepPage(page, true);
    this.#kept = page;
  }

  /**
   * The browser gives the focus back to what had it; but scripts open films that nothing led to, and
   * people go on to others. What leads to the details of this one, or it itself, has the focus then.
   */
  #returnTo(film: Film): void {
    const root = this.#host.renderRoot;
    const place = this.#store.snapshot.result.films.indexOf(film);
    const drawn = root.querySelectorAll<HTMLElement>('[part=card], [part=timeline-row]')[place];
    const hasFocus = () => drawn?.contains((root as ShadowRoot).activeElement);
    if (!drawn || hasFocus()) return;
    drawn.querySelector<HTMLElement>('[aria-haspopup=dialog]')?.focus();
    if (!hasFocus()) drawn.focus();
  }
}

/** Moved, a dialog is open and no longer modal; out of a page that is shown, it cannot be. */
function show(dialog: HTMLDialogElement): void {
  const isShown = dialog.isConnected && ofDocument(dialog.ownerDocument, 'defaultView');
  if (!isShown || dialog.matches(':modal')) return;
  // The DOM of unit tests may have no modal dialogs.
  dialog.open = !dialog.showModal;
  dialog.showModal?.();
}

function close(dialog: HTMLDialogElement): void {
  if (dialog.close) dialog.close();
  else dialog.open = false;
}

/** On paper a modal dialog would lie over the page's first lines. */
function layInFlow(dialog: HTMLDialogElement): void {
  if (dialog.matches(':modal')) dialog.close();
  dialog.open = true;
}

/** The dialog itself is hit only beside its content: on the backdrop. */
function closeOnBackdrop({currentTarget, target}: Event): void {
  if (target === currentTarget) (currentTarget as HTMLDialogElement).close();
}

/** Another film is read from its title on. */
function begin(dialog: HTMLDialogElement): void {
  dialog.querySelector('.body')?.scrollTo?.(0, 0);
  dialog.querySelector('h2')?.focus();
}
