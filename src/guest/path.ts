/** Places in a drawing, that are the same in another drawing of it. */

/** From the base on; counted by name, so that elements that others put around words do not matter. */
export type Path = string;

/** In the text: an element, and how many letters into it. */
export type Point = readonly [path: Path, letters: number];

export function pathTo(element: Element, base: Element): Path {
  let path = '';
  for (let node = element; node !== base && node.parentElement; node = node.parentElement) {
    const alike = [...node.parentElement.children].filter(
      ({localName}) => localName === node.localName,
    );
    // A server does not know the level of titles that follows the page.
    const name = node.localName.replace(/^h\d$/, ':is(h2,h3,h4,h5,h6)');
    path = `>${name}:nth-of-type(${alike.indexOf(node) + 1})${path}`;
  }
  return path;
}

export function elementAt(path: Path, base: Element): Element | null {
  return path ? base.querySelector(`:scope${path}`) : base;
}

export function pointOf(node: Node, offset: number, base: Element): Point {
  const element = node.nodeType === 1 ? (node as Element) : (node.parentElement as Element);
  const before = new Range();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return [pathTo(element, base), before.toString().length];
}

/** The text there, and how many letters into it. */
export function textAt([path, letters]: Point, base: Element): [Node, number] | undefined {
  let left = letters;
  const element = elementAt(path, base);
  for (const text of element ? textsIn(element) : []) {
    if (left <= text.data.length) return [text, left];
    left -= text.data.length;
  }
  return undefined;
}

function textsIn(node: Node): readonly Text[] {
  return [...node.childNodes].flatMap(child =>
    child.nodeType === 3 ? [child as Text] : textsIn(child),
  );
}
