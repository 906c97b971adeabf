import type {ReactiveControllerHost} from 'lit';
import type {FacetName} from '../catalog/index.js';
import type {Layer} from '../guest/light-dismiss.js';

/** A facet, the facets without a button, all facets, citing above and below, and in the details. */
export type MenuName = FacetName | 'more' | 'filters' | 'export' | 'foot' | 'cite';

interface MenuHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode;
}

/** Which menu is open, one at most. */
export class OpenMenu implements Layer {
  readonly #host: MenuHost;
  #name: MenuName | null = null;

  constructor(host: MenuHost) {
    this.#host = host;
  }

  is(name: MenuName): boolean {
    return this.#name === name;
  }

  /** Opens this menu in place of another, or closes it. */
  set = async (name: MenuName, isOpen: boolean): Promise<void> => {
    if (this.is(name) === isOpen) return;
    this.#name = isOpen ? name : null;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // A menu at the end of the window would open outside of it; its button stays in sight.
    const opener = this.#opener;
    opener?.nextElementSibling?.scrollIntoView({block: 'nearest'});
    opener?.scrollIntoView({block: 'nearest'});
  };

  toggle = (name: MenuName): void => void this.set(name, !this.is(name));

  boxes = (): Element[] => {
    const menu = this.#opener?.parentElement;
    return menu ? [menu] : [];
  };

  close = (returnsFocus = false): void => {
    if (returnsFocus) this.#opener?.focus();
    if (this.#name) void this.set(this.#name, false);
  };

  get #opener(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(
      '.menu > [aria-expanded=true], [part=export][open] > summary',
    );
  }
}
