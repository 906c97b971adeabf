/**
 * A member of a document as every document has it. A page's own forms and images can hide it, such
 * as `<img name="createElement">`, because names come before what a document is made of:
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem-filter.
 * From its prototype, and not from `Document.prototype`: MooTools puts another `Document` there.
 */
export function ofDocument<Name extends keyof Document>(
  page: Document,
  name: Name,
): Document[Name] {
  return Reflect.get(Object.getPrototypeOf(page) as Document, name, page);
}

/** An element of HTML, in XML too, that a page's own names cannot keep from being made. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
): HTMLElementTagNameMap[Name] {
  const make = ofDocument(page, 'createElementNS');
  return make.call(page, 'http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];
}

/** The window that shows an element; null in documents without one, such as those of `DOMParser`. */
export function windowOf({ownerDocument}: Element): (Window & typeof globalThis) | null {
  return ofDocument(ownerDocument, 'defaultView');
}
