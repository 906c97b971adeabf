/**
 * Reads a template in the place of Lit and the browser: without `innerHTML`, which Trusted Types
 * forbid and which XHTML documents read by other rules. It knows just what stands in our own
 * templates: elements that are closed, quoted or bare attributes, and text; no comments and no
 * entities. It never sees data: Lit puts values in later, as text, attributes and properties.
 */

import {inertDocument} from './page.js';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Stands where a value goes; HTML cannot hold it, and so no template has it. */
const VALUE = '\0';

const TOKENS = /\0|<\/[^>]*>|<([\w-]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<\0]+/g;
const ATTRIBUTES = /([.@]?)([^\s=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s/]+)))?/g;
const EMPTY = /^(?:br|hr|img|input|link|meta|wbr)$/;

/**
 * Into a document of its own, where nothing is loaded or upgraded before Lit copies it.
 *
 * @param {{strings: readonly string[], _$litType$: number}} template as `html` and `svg` give it
 * @param {Record<string, Function>} kinds Lit's parts, by the sign before an attribute's name
 * @returns {{content: DocumentFragment, parts: object[]}} the places of values, by the number that
 *   their node has among elements and comments
 */
export function readTemplate({strings, _$litType$: type}, kinds) {
  const inert = inertDocument();
  const content = inert.createDocumentFragment();
  const parts = [];
  let index = 0;
  let parent = content;
  for (const [token, name, attributes] of textOf(strings).matchAll(TOKENS)) {
    if (name) {
      const element = inert.createElementNS(spaceOf(name, parent, type), name);
      parts.push(...readAttributes(element, attributes, index++, kinds));
      parent.append(element);
      if (!attributes.endsWith('/') && !EMPTY.test(name)) parent = element;
    } else if (token === VALUE) {
      parts.push({index: index++});
      parent.append(inert.createComment(''));
    } else if (token.startsWith('</')) parent = parent.parentNode;
    else parent.append(token);
  }
  // Lit puts a value before the node behind it, which must not be one of the page's.
  if (!strings.at(-1)) content.append(inert.createComment(''));
  return {content, parts};
}

function textOf(strings) {
  // What JSON brings in has no `raw`, and is no template of ours.
  if (!Object.hasOwn(strings, 'raw')) throw new TypeError('This is no template.');
  return strings.join(VALUE);
}

/** That of the parent, but for `svg`. */
function spaceOf(name, parent, type) {
  return type === 2 || name === 'svg' ? SVG : (parent.namespaceURI ?? HTML);
}

/** Sets those that have no value in them; the others are parts. */
function readAttributes(element, attributes, index, kinds) {
  const parts = [];
  for (const [, sign, name, double, single, bare] of attributes.matchAll(ATTRIBUTES)) {
    const text = double ?? single ?? bare ?? '';
    const strings = text.split(VALUE);
    if (strings.length > 1) parts.push({index, name, strings, ctor: kinds[sign]});
    else element.setAttribute(name, text);
  }
  return parts;
}
