import {ofDocument} from './unclobbered.js';

const MARK = 'data-soviet-film-list';
const nodes = new WeakSet<Element>();

/** Marks an element that we put into the page, so that copies of it can be found. */
export function mark(element: Element): void {
  element.setAttribute(MARK, 'own');
  nodes.add(element);
}

/** Removes copies of marked elements. Caches of routers, HTML written again and saved pages bring some. */
export function removeCopies(page: Document): void {
  const find = ofDocument(page, 'querySelectorAll');
  for (const node of find.call(page, `[${MARK}=own]`)) if (!nodes.has(node)) node.remove();
}
