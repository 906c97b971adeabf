import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Film} from '../catalog/index.js';
import {ofDocument} from '../guest/unclobbered.js';

interface DialogHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode;
}

interface OpenFilm {
  readonly snapshot: {readonly film: Film | null};
}

/** Opens and closes the dialog that the details of a film are drawn in. */
export class Dialog implements ReactiveController {
  readonly #host: DialogHost;
  readonly #store: OpenFilm;
  #shown: Film | null = null;

  constructor(host: DialogHost, store: OpenFilm) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (!dialog) return;
    dialog.onclick = closeOnBackdrop;
    const {film} = this.#store.snapshot;
    if (film) show(dialog);
    else if (dialog.open) dialog.close();
    if (film && film !== this.#shown) begin(dialog);
    this.#shown = film;
  }
}

/** Moved, a dialog is open and no longer modal; out of a page that is shown, it cannot be. */
function show(dialog: HTMLDialogElement): void {
  const isShown = dialog.isConnected && ofDocument(dialog.ownerDocument, 'defaultView');
  if (!isShown || dialog.matches(':modal')) return;
  dialog.open = false;
  dialog.showModal();
}

/** The dialog itself is hit only beside its content: on the backdrop. */
function closeOnBackdrop({currentTarget, target}: Event): void {
  if (target === currentTarget) (currentTarget as HTMLDialogElement).close();
}

/** Another film is read from its title on. */
function begin(dialog: HTMLDialogElement): void {
  dialog.querySelector('.body')?.scrollTo(0, 0);
  dialog.querySelector('h2')?.focus();
}
