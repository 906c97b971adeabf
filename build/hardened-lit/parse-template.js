/**
 * Builds the content of a template without `innerHTML`, which Trusted Types forbid and which XHTML
 * documents read by other rules. It knows just what stands in our own templates: elements that are
 * closed, quoted or bare attributes, comments and text; no entities. It never sees data: Lit puts
 * values in later, as text, attributes and properties.
 */

import {inertDocument} from './page.js';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

const TOKENS = /<\?([^>]*)>|<!--(.*?)-->|<\/[^>]*>|<([\w-]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/gs;
const ATTRIBUTES = /([^\s=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s/]+)))?/g;
const EMPTY = /^(?:br|hr|img|input|link|meta|wbr)$/;

/** What Lit hangs on the name of a bound attribute; the plugin gives it a form that XML allows. */
const BOUND = '_lit_';

/**
 * In a document of its own, where nothing is loaded or upgraded before Lit copies it.
 *
 * @param {string} html
 * @returns {{content: DocumentFragment}} as much of a template element as Lit needs
 */
export function parseTemplate(html) {
  const inert = inertDocument();
  const content = inert.createDocumentFragment();
  let parent = content;
  for (const [token, mark, comment, name, attributes] of html.matchAll(TOKENS)) {
    if (mark !== undefined) parent.append(inert.createComment(`?${mark}`));
    else if (comment !== undefined) parent.append(inert.createComment(comment));
    else if (name) {
      const element = create(inert, parent, name, attributes);
      if (!attributes.endsWith('/') && !EMPTY.test(name)) parent = element;
    } else if (token.startsWith('</')) parent = parent.parentNode;
    else parent.append(token);
  }
  return {content};
}

/** In the namespace of its parent, but for `svg`. */
function create(inert, parent, name, attributes) {
  const space = name === 'svg' ? SVG : (parent.namespaceURI ?? HTML);
  const element = inert.createElementNS(space, name);
  for (const [, given, double, single, bare] of attributes.matchAll(ATTRIBUTES)) {
    // Lit has the names of bound attributes in a list, such as `@click`, which are no names in XML.
    const own = given.endsWith(BOUND) ? `a${element.attributes.length}${BOUND}` : given;
    element.setAttribute(own, double ?? single ?? bare ?? '');
  }
  parent.append(element);
  return element;
}
