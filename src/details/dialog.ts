import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Film} from '../catalog/index.js';
import type {Layer} from '../guest/light-dismiss.js';
import {windowOf} from '../guest/unclobbered.js';
import {keepPage} from './scroll.js';

interface DialogHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode & Node;
}

interface OpenFilm {
  readonly snapshot: {
    readonly film: Film | null;
    readonly result: {readonly films: readonly Film[]};
  };
}

interface Wall {
  readonly isPrinting: boolean;
  readonly menu: {readonly close: () => void};
}

/** Opens and closes the dialog that the details of a film are drawn in. */
export class Dialog implements Layer, ReactiveController {
  readonly #host: DialogHost;
  readonly #store: OpenFilm;
  readonly #wall: Wall;
  #shown: Film | null = null;
  /** The page that does not scroll now. */
  #kept: Window | null = null;
  #observer: IntersectionObserver | undefined;
  /** Has the press been beside the content alone so far? */
  #isBeside = false;
  #wasOpen = false;

  constructor(host: DialogHost, store: OpenFilm, wall: Wall) {
    this.#host = host;
    this.#store = store;
    this.#wall = wall;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('click', this.#skipSecond, true);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#keep(false);
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!dialog) return;
    dialog.onpointerdown = dialog.onpointerup = dialog.onclick = this.#press;
    const {film} = this.#store.snapshot;
    if (film) this.#show(dialog);
    else if (dialog.open) close(dialog);
    this.#keep(isModal(dialog));
    if (film && film !== this.#shown) begin(dialog);
    if (!film && this.#shown) {
      this.#wall.menu.close();
      this.#returnTo(this.#shown);
    }
    this.#shown = film;
  }

  /**
   * Modal only where it is rendered: a dialog that nobody sees would lock the page, and one that is
   * modal would lie over the first lines on paper.
   */
  #show(dialog: HTMLDialogElement): void {
    const view = windowOf(dialog);
    if (!dialog.isConnected || !view) return;
    const canBeModal = !this.#wall.isPrinting && isRendered(dialog);
    if (dialog.open && canBeModal === isModal(dialog)) return;
    open(dialog, canBeModal);
    this.#observer?.disconnect();
    // Its close event comes later than this: a closed dialog is not opened again here.
    const look = () => dialog.open && this.hostUpdated();
    this.#observer = view.IntersectionObserver && new view.IntersectionObserver(look);
    this.#observer?.observe(dialog);
  }

  boxes = (): Element[] => {
    const dialog = this.#dialog;
    return dialog && isModal(dialog) ? [dialog] : [];
  };

  close = (isWanted: boolean): void => {
    if (isWanted) this.#dialog?.close();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  #keep(isKept: boolean): void {
    const page = isKept ? windowOf(this.#host) : null;
    if (page === this.#kept) return;
    if (this.#kept) keepPage(this.#kept, false);
    if (page) keepPage(page, true);
    this.#kept = page;
  }

  /** The dialog itself is hit only beside its content. There a press must begin and end to close it. */
  readonly #press = ({currentTarget, target, type}: Event): void => {
    const isBeside = target === currentTarget;
    if (type === 'pointerdown') this.#isBeside = isBeside;
    else if (type === 'pointerup') this.#isBeside &&= isBeside;
    else if (this.#isBeside) this.close(isBeside);
  };

  /** The second click of a double-click is not meant for what the first has opened, or laid bare. */
  readonly #skipSecond = (event: Event): void => {
    const isOpen = this.boxes().length > 0;
    if ((event as MouseEvent).detail < 2) this.#wasOpen = isOpen;
    else if (isOpen !== this.#wasOpen) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

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

/** The DOM of unit tests has no layout, and may have no modal dialogs. */
function isRendered(dialog: HTMLDialogElement): boolean {
  return Boolean(dialog.parentElement?.checkVisibility?.());
}

function isModal(dialog: HTMLDialogElement): boolean {
  return 'showModal' in dialog && dialog.matches(':modal');
}

function open(dialog: HTMLDialogElement, isWantedModal: boolean): void {
  if (isModal(dialog)) dialog.close();
  dialog.open = !isWantedModal;
  if (isWantedModal) dialog.showModal();
  dialog.querySelector('h2')?.focus({preventScroll: true});
}

function close(dialog: HTMLDialogElement): void {
  if ('close' in dialog) dialog.close();
  else (dialog as HTMLDialogElement).open = false;
}

/** Another film is read from its title on. */
function begin(dialog: HTMLDialogElement): void {
  dialog.querySelector('.body')?.scrollTo?.(0, 0);
  dialog.querySelector('h2')?.focus();
}
