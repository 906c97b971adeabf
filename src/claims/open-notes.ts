import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Collection, Film} from '../catalog/index.js';
import type {Layer} from '../guest/light-dismiss.js';
import {ofDocument, windowOf} from '../guest/unclobbered.js';

interface NotesHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode;
}

const NONE: ReadonlySet<number> = new Set();

/** The note that a reader has opened: one at a time. It lies over the wall where there is room. */
export class OpenNotes implements Layer, ReactiveController {
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
    this.#marker?.focus();
    if (isOpen) this.#owner = null;
    this.#host.requestUpdate();
  };

  /** A note in the flow stays while the focus is elsewhere: it covers nothing, and all below it would move. */
  close = (returnsFocus: boolean): void => {
    if (returnsFocus) this.#marker?.focus();
    else if (this.#note?.matches(':not(:popover-open)')) return;
    this.#owner = null;
    this.#host.requestUpdate();
  };

  /** The note, and the paragraph with its marker. */
  boxes = (): (Element | null | undefined)[] =>
    this.#note ? [this.#note, this.#marker?.closest('p')] : [];

  get #note(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.note');
  }

  get #marker(): HTMLElement | null {
    const film = this.#owner && 'id' in this.#owner ? this.#owner.id : '';
    const marker = `marker-${film}-${[...this.#opened].join('')}`;
    return (this.#host.renderRoot as ShadowRoot).getElementById(marker);
  }

  hostUpdated(): void {
    const note = this.#owner && this.#note;
    const marker = this.#marker;
    if (note && marker && isOver(note)) show(note, marker);
  }
}

/** What was drawn is in the flow; whether there is room above it the stylesheet says. */
function isOver(note: HTMLElement): boolean {
  const isShown = note.isConnected && windowOf(note);
  return Boolean(isShown && getComputedStyle(note).getPropertyValue('--_over'));
}

/** With its source, the note is the next stop for Tab after its marker. */
function show(note: HTMLElement, source: HTMLElement): void {
  const opener: {showPopover: (options: object) => void} = note;
  if (!note.matches(':popover-open')) opener.showPopover({source});
  if (!CSS.supports('position-area', 'bottom')) place(note, source.closest('p') ?? source);
}

/** Where browsers cannot tie it to its paragraph themselves: under it, and not beyond the page. */
function place(note: HTMLElement, paragraph: Element): void {
  const page = ofDocument(note.ownerDocument, 'documentElement');
  const text = paragraph.getBoundingClientRect();
  const {direction, paddingInlineStart} = getComputedStyle(note);
  const space = parseFloat(paddingInlineStart);
  const {width} = note.getBoundingClientRect();
  const left = direction === 'rtl' ? text.right + space - width : text.left - space;
  const window = windowOf(note) as Window;
  note.style.left = `${Math.max(0, Math.min(left, page.clientWidth - width)) + window.scrollX}px`;
  note.style.top = `${text.bottom + window.scrollY}px`;
}
