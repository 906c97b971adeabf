/** What visitors can do before the script runs. */
interface Acts {
  readonly search: (text: string) => void;
  readonly sort: (key: string) => void;
}

/** What visitors did before the script ran. */
interface Begun {
  /** Selector of the focused element, from the base. */
  readonly focus: string | null;
  /** The text in the search field; null if it was not changed. */
  readonly text: string | null;
  /** The sort order that was chosen; empty for none. */
  readonly sort: string;
  /** Selectors of the open `<details>`. */
  readonly unfolded: readonly string[];
  /** How far the boxes around the list are scrolled. */
  readonly scrolled: readonly (readonly [box: Element, top: number])[];
}

/**
 * What a server has drawn into the shadow root, or what a copy of the element came with. It stays until
 * the first drawing takes its place; what readers have begun in it goes on there. Both come from the
 * same templates, so that things are found again by their place.
 */
export class Prerendered {
  #nodes: readonly ChildNode[] = [];
  #isOurs = false;
  #begun: Begun | undefined;

  /**
   * Keeps what is there; the element draws before it, and before the node that is given back. In an
   * earlier drawing of ours the store has all that was typed and chosen.
   */
  adopt(root: ShadowRoot, isOurs = false): ChildNode {
    this.#isOurs = isOurs;
    this.#nodes = [...root.childNodes];
    root.prepend('');
    return root.firstChild as ChildNode;
  }

  get isShown(): boolean {
    return this.#nodes.length > 0;
  }

  /** Looks before anything is drawn: later it would cost a layout of both drawings. */
  remember(): void {
    const base = this.#nodes.find(isBase);
    this.#begun = base && begunIn(base);
    if (this.#begun && this.#isOurs) this.#begun = {...this.#begun, text: null, sort: ''};
  }

  /**
   * Takes it away, once the element's own drawing is there; and its template, which a page that sets HTML leaves
   * among the children.
   */
  replace(host: Element, acts: Acts): void {
    [...host.children].find(child => child.matches('template[shadowrootmode]'))?.remove();
    const begun = this.#begun;
    const base = [...(this.#nodes[0]?.parentNode?.children ?? [])].find(isBase);
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    this.#begun = undefined;
    if (begun && base) resume(begun, base, acts);
  }
}

function isBase(node: Node): node is Element {
  return (node as Partial<Element>).getAttribute?.('part') === 'base';
}

function resume({focus, scrolled, sort, text, unfolded}: Begun, base: Element, acts: Acts): void {
  for (const path of unfolded) base.querySelector(path)?.setAttribute('open', '');
  if (focus) base.querySelector<HTMLElement>(focus)?.focus({preventScroll: true});
  // Browsers hold on to what was in view, which is there no more.
  for (const [box, top] of scrolled) box.scrollTop = top;
  const field = fieldIn(base);
  if (field && text !== null) {
    field.value = text;
    acts.search(text);
  }
  if (sort) acts.sort(sort);
}

function begunIn(base: Element): Begun {
  const {activeElement} = base.getRootNode() as ShadowRoot;
  const field = fieldIn(base);
  const order = base.querySelector<HTMLSelectElement>('[part=toolbar] > * > [part=sort]');
  return {
    focus: activeElement && pathTo(activeElement, base),
    text: field && field.value !== field.defaultValue ? field.value : null,
    sort: order?.selectedOptions[0]?.defaultSelected === false ? order.value : '',
    unfolded: [...base.querySelectorAll('details[open]')].map(fold => pathTo(fold, base)),
    scrolled: scrolledAround(base),
  };
}

function scrolledAround(base: Element): Begun['scrolled'] {
  const boxes: [Element, number][] = [];
  for (let node: Node | null = base; node; node = node.parentNode ?? hostOf(node)) {
    const {scrollTop} = node as Element;
    if (scrollTop) boxes.push([node as Element, scrollTop]);
  }
  return boxes;
}

function hostOf(node: Node): Element | null {
  return (node as Partial<ShadowRoot>).host ?? null;
}

function fieldIn(base: Element): HTMLInputElement | null {
  return base.querySelector('[part=search-input]');
}

/**
 * Addresses an element by child index, so that it can be found again after a re-render. Indexes are
 * counted by name: elements that others put around words do not matter.
 */
function pathTo(element: Element, base: Element): string {
  let path = '';
  for (let node = element; node !== base && node.parentElement; node = node.parentElement) {
    const alike = [...node.parentElement.children].filter(
      ({localName}) => localName === node.localName,
    );
    // A server does not know the level of titles that follows the page.
    const name = node.localName.replace(/^h\d$/, ':is(h2,h3,h4,h5,h6)');
    path = `>${name}:nth-of-type(${alike.indexOf(node) + 1})${path}`;
  }
  return `:scope${path}`;
}
