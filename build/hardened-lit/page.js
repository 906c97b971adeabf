/* global document */

/**
 * The methods of the page's document that the bundled Lit uses. A document's own forms and images
 * can hide them (`<img name="createComment">`), so they are taken from the prototype:
 * https://portswigger.net/web-security/dom-based/dom-clobbering.
 */

// By the document, because MooTools puts another `Document` into the place of the constructor too.
const prototype = Object.getPrototypeOf(document);
const {createComment, createTextNode, createTreeWalker, importNode} = prototype;

export const page = {
  createComment: data => createComment.call(document, data),
  createTextNode: text => createTextNode.call(document, text),
  createTreeWalker: what => createTreeWalker.call(document, document, what),
  importNode: (node, isDeep) => importNode.call(document, node, isDeep),
};

/** An empty XML document that nobody looks at. */
export function inertDocument() {
  return Reflect.get(prototype, 'implementation', document).createDocument(null, null, null);
}
