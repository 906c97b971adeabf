/** What the manifest knows of the element, as tables for README.md and for the demo. */

/** @typedef {{name: string, description?: string, default?: string, readonly?: boolean, static?: boolean, kind?: string, attribute?: string, fieldName?: string, type?: {text: string}, parameters?: Described[]}} Described */
/** @typedef {{tagName: string, attributes: Described[], members: Described[], events: Described[], slots: Described[], cssParts: Described[], cssProperties: Described[], cssStates: Described[]}} Element */
/** @typedef {{name: string, caption: string, head: string[], rows: string[][]}} Table whose cells mark code by backticks */

const name = (/** @type {Described} */ item) => code(item.name) || '(default)';

/**
 * What stands in the column of each title.
 * @type {Record<string, (item: Described) => string>}
 */
const CELLS = {
  Attribute: name,
  Event: name,
  Slot: name,
  Part: name,
  'Custom property': name,
  Property: property,
  Method: signature,
  State: item => code(`:state(${item.name})`),
  Type: item => code(item.type?.text),
  Default: item => code(item.default?.replace(/^(['"])(.*)\1$/, '$2')),
  Description: item => item.description ?? '',
};

/**
 * The items of each table, in the order of the page, and the titles of their columns.
 * @type {Record<string, [items: (of: Element) => Described[], ...titles: string[]]>}
 */
const TABLES = {
  Attributes: [of => of.attributes, 'Attribute', 'Property', 'Type', 'Default', 'Description'],
  Properties: [of => of.members.filter(isOwnField), 'Property', 'Type', 'Description'],
  Methods: [of => of.members.filter(({kind}) => kind === 'method'), 'Method', 'Description'],
  Events: [of => of.events, 'Event', 'Type', 'Description'],
  Slots: [of => of.slots, 'Slot', 'Description'],
  Parts: [of => of.cssParts, 'Part', 'Description'],
  'Custom properties': [of => of.cssProperties, 'Custom property', 'Default', 'Description'],
  States: [of => of.cssStates, 'State', 'Description'],
};

/**
 * The one custom element of custom-elements.json.
 * @param {any} manifest
 * @returns {Element}
 */
export function elementOf({modules}) {
  return modules
    .flatMap((/** @type {any} */ {declarations}) => declarations)
    .find((/** @type {any} */ {customElement}) => customElement);
}

/**
 * @param {unknown} manifest
 * @returns {Table[]}
 */
export function apiTables(manifest) {
  const element = elementOf(manifest);
  return Object.entries(TABLES).map(([caption, [items, ...head]]) => ({
    name: caption.toLowerCase().replace(' ', '-'),
    caption,
    head,
    rows: items(element).map(item =>
      head.map(title => CELLS[title]?.(item).replace(/\s+/g, ' ') ?? ''),
    ),
  }));
}

/** A field that no attribute sets. @param {Described} item */
function isOwnField({attribute, kind}) {
  return kind === 'field' && !attribute;
}

/** @param {Described} item */
function property({fieldName, name: of, readonly, static: isStatic}) {
  const notes = [isStatic && 'static', readonly && 'read-only'].filter(Boolean).join(', ');
  return notes ? `${code(of)} (${notes})` : code(fieldName ?? of);
}

/** @param {Described} item */
function signature({name: of, parameters = []}) {
  const list = parameters.map(parameter => `${parameter.name}: ${parameter.type?.text ?? 'any'}`);
  return code(`${of}(${list.join(', ')})`);
}

/** @param {string | undefined} text */
function code(text) {
  return text ? `\`${text}\`` : '';
}
