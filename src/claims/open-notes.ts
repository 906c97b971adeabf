import type {ReactiveControllerHost} from 'lit';
import type {Collection, Film} from '../catalog/index.js';

interface NotesHost extends ReactiveControllerHost, Element {
  readonly renderRoot: Node;
}

const NONE: ReadonlySet<number> = new Set();

/** Which notes readers have opened, and where the focus goes when they open and close one. */
export class OpenNotes {
  readonly #host: NotesHost;
  readonly #opened = new WeakMap<Film | Collection, ReadonlySet<number>>();

  constructor(host: NotesHost) {
    this.#host = host;
  }

  openIn = (owner: Film | Collection): ReadonlySet<number> => this.#opened.get(owner) ?? NONE;

  /** The focus goes to the note, so that it is read out and Escape is heard, and back again. */
  toggle = async (owner: Film | Collection, number: number): Promise<void> => {
    const opened = new Set(this.openIn(owner));
    const isOpen = !opened.delete(number);
    if (isOpen) opened.add(number);
    this.#opened.set(owner, opened);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const id = `${'id' in owner ? owner.id : ''}-${number}`;
    const root = this.#host.renderRoot as ShadowRoot;
    root.getElementById(`${isOpen ? 'note' : 'marker'}-${id}`)?.focus();
  };
}
