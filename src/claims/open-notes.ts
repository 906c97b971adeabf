import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Collection, Film} from '../catalog/index.js';
import {ofDocument} from '../guest/unclobbered.js';

interface NotesHost extends ReactiveControllerHost, Element {
  readonly renderRoot: Node;
}

const NONE: ReadonlySet<number> = new Set();

/** The note that a reader has opened: one at a time. It lies over the wall where there is room. */
export class OpenNotes implements ReactiveController {
  readonly #host: NotesHost;
  #owner: Film | Collection | null = null;
  #opened = NONE;

  constructor(host: NotesHost) {
    this.#host = host;
    host.addController(this);
  }

  openIn = (owner: Film | Collection): ReadonlySet<number> =>
    owner === this.#owner ? this.#opened : NONE;

  /** The focus stays on the marker, which not every browser gives it when it is clicked. */
  toggle = (owner: Film | Collection, number: number): void => {
    const isOpen = this.openIn(owner).has(number);
    this.#owner = owner;
    this.#opened = new Set([number]);
    this.#focusMarker();
    if (isOpen) this.#owner = null;
    this.#host.requestUpdate();
  };

  /** People have turned to something else. */
  close = (): void => {
    this.#owner = null;
    this.#host.requestUpdate();
  };

  /** People are done with it, and go on where they were. */
  leave = (): void => {
    this.#focusMarker();
    this.close();
  };

  #focusMarker(): void {
    const film = this.#owner && 'id' in this.#owner ? this.#owner.id : '';
    const marker = `marker-${film}-${[...this.#opened].join('')}`;
    (this.#host.renderRoot as ShadowRoot).getElementById(marker)?.focus();
  }

  hostUpdated(): void {
    if (!this.#owner) return;
    const note = (this.#host.renderRoot as ShadowRoot).querySelector<HTMLElement>('.note');
    if (note && isOver(note)) show(note);
  }
}

/** What was drawn is in the flow; whether there is room above it the stylesheet says. */
function isOver(note: HTMLElement): boolean {
  const isShown = note.isConnected && ofDocument(note.ownerDocument, 'defaultView');
  return Boolean(isShown && getComputedStyle(note).getPropertyValue('--_over'));
}

function show(note: HTMLElement): void {
  if (!note.matches(':popover-open')) note.showPopover();
  if (!CSS.supports('position-area', 'bottom')) place(note);
}

/** Where browsers cannot tie it to its paragraph themselves: under it, and not beyond the page. */
function place(note: HTMLElement): void {
  const page = ofDocument(note.ownerDocument, 'documentElement');
  const text = (note.previousElementSibling as Element).getBoundingClientRect();
  const {direction, paddingInlineStart} = getComputedStyle(note);
  const space = parseFloat(paddingInlineStart);
  const {width} = note.getBoundingClientRect();
  const left = direction === 'rtl' ? text.right + space - width : text.left - space;
  const window = ofDocument(note.ownerDocument, 'defaultView') as Window;
  note.style.left = `${Math.max(0, Math.min(left, page.clientWidth - width)) + window.scrollX}px`;
  note.style.top = `${text.bottom + window.scrollY}px`;
}
