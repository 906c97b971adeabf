import {elementAt, pathTo, pointOf, textAt, type Path, type Point} from './path.js';
import {ofDocument} from './unclobbered.js';

/** What people can do before there is a script. */
interface Acts {
  readonly search: (text: string) => void;
  readonly sort: (key: string) => void;
}

/** What readers have begun. */
interface Begun {
  readonly focus: Path | null;
  /** What was typed, or that all was taken away; null for neither. */
  readonly text: string | null;
  readonly caret: number | null;
  /** The order that was chosen; empty for none. */
  readonly sort: string;
  readonly unfolded: readonly Path[];
  readonly selection: readonly Point[];
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

function resume(begun: Begun, base: Element, acts: Acts): void {
  for (const path of begun.unfolded) elementAt(path, base)?.setAttribute('open', '');
  select(begun.selection, base);
  if (begun.focus)
    (elementAt(begun.focus, base) as HTMLElement | undefined)?.focus({preventScroll: true});
  // Browsers hold on to what was in view, which is there no more.
  for (const [box, top] of begun.scrolled) box.scrollTop = top;
  type(begun, fieldIn(base), acts);
  if (begun.sort) acts.sort(begun.sort);
}

function begunIn(base: Element): Begun {
  const {activeElement} = base.getRootNode() as ShadowRoot;
  const field = fieldIn(base);
  const order = base.querySelector<HTMLSelectElement>('[part=toolbar] > * > [part=sort]');
  return {
    focus: activeElement && pathTo(activeElement, base),
    text: field && field.value !== field.defaultValue ? field.value : null,
    caret: field && field === activeElement ? field.selectionStart : null,
    sort: order?.selectedOptions[0]?.defaultSelected === false ? order.value : '',
    unfolded: [...base.querySelectorAll('details[open]')].map(fold => pathTo(fold, base)),
    selection: selectionIn(base),
    scrolled: scrolledAround(base),
  };
}

function type({caret, text}: Begun, field: HTMLInputElement | null, acts: Acts): void {
  if (!field) return;
  if (text !== null) {
    field.value = text;
    acts.search(text);
  }
  if (caret !== null) field.setSelectionRange(caret, caret);
}

/** Engines of 2024 do not all see into shadow roots; what is selected there is then let go. */
function selectionIn(base: Element): readonly Point[] {
  const selection = ofDocument(base.ownerDocument, 'getSelection').call(base.ownerDocument);
  const shadowRoots = [base.getRootNode() as ShadowRoot];
  const [range] = selection?.getComposedRanges?.({shadowRoots}) ?? [];
  if (!range || range.collapsed || !base.contains(range.startContainer)) return [];
  if (!base.contains(range.endContainer)) return [];
  return [
    pointOf(range.startContainer, range.startOffset, base),
    pointOf(range.endContainer, range.endOffset, base),
  ];
}

function select(points: readonly Point[], base: Element): void {
  const [start, end] = points.map(point => textAt(point, base));
  if (!start || !end) return;
  const selection = ofDocument(base.ownerDocument, 'getSelection').call(base.ownerDocument);
  selection?.setBaseAndExtent(...start, ...end);
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
