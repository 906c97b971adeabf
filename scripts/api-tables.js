/** What the manifest knows of the element, as tables for README.md and for the demo. */

/** @typedef {{name: string, description?: string, default?: string, readonly?: boolean, static?: boolean, kind?: string, attribute?: string, fieldName?: string, type?: {text: string}, parameters?: Described[]}} Described */
/** @typedef {{tagName: string, attributes: Described[], members: Described[], events: Described[], slots: Described[], cssParts: Described[], cssProperties: Described[], cssStates: Described[]}} Element */
/** @typedef {(item: Described) => string} Cell in which backticks mark code */
/** @typedef {{name: string, caption: string, head: string[], rows: string[][]}} Table */

/** @type {Cell} */
const name = ({name: of}) => code(of) || '(default)';
/** @type {Record<string, Cell>} */
const description = {Description: item => item.description ?? ''};
/** @type {Record<string, Cell>} */
const type = {Type: item => code(item.type?.text)};
/** @type {Record<string, Cell>} */
const preset = {Default: item => code(item.default?.replace(/^(['"])(.*)\1$/, '$2'))};

/**
 * In the order of the page; a caption in small letters is the name of the table.
 * @type {[caption: string, items: (of: Element) => Described[], columns: Record<string, Cell>][]}
 */
const TABLES = [
  [
    'Attributes',
    ({attributes}) => attributes,
    {
      Attribute: name,
      Property: item => code(item.fieldName),
      ...type,
      ...preset,
      ...description,
    },
  ],
  [
    'Properties',
    ({members}) => members.filter(({attribute, kind}) => kind === 'field' && !attribute),
    {Property: property, ...type, ...description},
  ],
  [
    'Methods',
    ({members}) => members.filter(({kind}) => kind === 'method'),
    {Method: signature, ...description},
  ],
  ['Events', ({events}) => events, {Event: name, ...type, ...description}],
  ['Slots', ({slots}) => slots, {Slot: name, ...description}],
  ['Parts', ({cssParts}) => cssParts, {Part: name, ...description}],
  [
    'Custom properties',
    ({cssProperties}) => cssProperties,
    {'Custom property': name, ...preset, ...description},
  ],
  [
    'States',
    ({cssStates}) => cssStates,
    {State: item => code(`:state(${item.name})`), ...description},
  ],
];

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
  return TABLES.map(([caption, items, columns]) => ({
    name: caption.toLowerCase().replace(' ', '-'),
    caption,
    head: Object.keys(columns),
    rows: items(element).map(item =>
      Object.values(columns).map(cell => cell(item).replace(/\s+/g, ' ')),
    ),
  }));
}

/** @param {Described} item */
function property({name: of, readonly, static: isStatic}) {
  const notes = [isStatic && 'static', readonly && 'read-only'].filter(Boolean).join(', ');
  return notes ? `${code(of)} (${notes})` : code(of);
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
