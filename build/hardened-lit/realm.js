/* global document */

/**
 * What the bundled Lit sees in place of the page's globals and of its document. Lit asks the global
 * object for hooks and leaves its versions there; here both are nobody else's. A document's own
 * forms and images can hide its methods (`<img name="createComment">`), so they are taken from the
 * prototype: https://portswigger.net/web-security/dom-based/dom-clobbering.
 */

/** In place of `globalThis`: no Trusted Types policy is asked for, no polyfill hook is found. */
export const realm = {ShadowRoot: true};

// By the document, because MooTools puts another `Document` into the place of the constructor too.
const prototype = Object.getPrototypeOf(document);
const {createComment, createTextNode, createTreeWalker, importNode} = prototype;

/** The methods of the document that Lit uses. */
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
