import {html, LitElement, nothing, type PropertyValues} from 'lit';
import type {Film} from '../catalog/index.js';
import {claimStyles} from '../claims/claims.styles.js';
import {controlStyles} from '../wall/controls.styles.js';
import {dress} from '../guest/styles.js';
import {filmBody} from './details.js';
import type {Scene} from '../wall/scene.js';
import {posterStyles} from '../poster/poster.styles.js';
import {ofDocument} from '../guest/unclobbered.js';
import {styles} from './details.styles.js';

const STYLES = [controlStyles, claimStyles, posterStyles, styles];

/**
 * The details of a film, in a dialog. Part of `<soviet-film-list>`, which loads it when the first
 * film is opened and hands it what it draws.
 */
export class FilmDetails extends LitElement {
  static override properties = {scene: {attribute: false}};

  declare scene: Scene | undefined;

  #shown: Film | null = null;

  constructor() {
    super();
    dress(this, STYLES);
    this.addEventListener('click', this.#clicked);
  }

  protected override render(): unknown {
    const film = this.scene?.film;
    return html`
      <dialog
        part="details"
        aria-labelledby="title"
        lang=${this.scene?.locale.tag ?? nothing}
        @close=${this.#closed}
      >
        ${film && this.scene ? body(film, this.scene) : nothing}
      </dialog>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const film = this.scene?.film ?? null;
    const dialog = this.#dialog;
    if (film) show(dialog);
    else if (dialog.open) dialog.close();
    if (film && film !== this.#shown) this.#begin();
    this.#shown = film;
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog') as HTMLDialogElement;
  }

  /** Another film is read from its title on. */
  #begin(): void {
    this.renderRoot.querySelector('.body')?.scrollTo(0, 0);
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  /**
   * By Escape or the button; when the list closes it, no film is open any more. The event comes with
   * a later task, and by then somebody may have opened the details again.
   */
  readonly #closed = (): void => {
    if (!this.#dialog.open) this.scene?.filmActs.close();
  };

  /** The dialog itself is hit only beside its content: on the backdrop. */
  readonly #clicked = (event: Event): void => {
    if (event.composedPath()[0] === this.#dialog) this.#dialog.close();
  };
}

function body(film: Film, scene: Scene): unknown {
  try {
    return filmBody(film, scene);
  } catch (error) {
    scene.filmActs.fail(error);
    return nothing;
  }
}

/** Moved, a dialog is open and no longer modal; out of a page that is shown, it cannot be. */
function show(dialog: HTMLDialogElement): void {
  const isShown = dialog.isConnected && ofDocument(dialog.ownerDocument, 'defaultView');
  if (!isShown || dialog.matches(':modal')) return;
  dialog.open = false;
  dialog.showModal();
}

// The pasted file and the npm entries may meet on one page.
if (!customElements.get('soviet-film-details')) {
  customElements.define('soviet-film-details', FilmDetails);
}
