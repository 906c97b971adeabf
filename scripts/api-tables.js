/** Writes what the manifest knows of an element as Markdown tables, for README.md. */

/** @typedef {Record<string, any>} Item */
/** @typedef {{title: string, cell: (item: Item) => string}} Column */

/** @type {Column} */
const description = {title: 'Description', cell: item => text(item.description)};
/** @type {Column} */
const type = {title: 'Type', cell: item => code(item.type?.text)};
/** @type {Column} */
const byDefault = {title: 'Default', cell: item => code(unquoted(item.default))};

/** @type {(title: string) => Column} */
const name = title => ({title, cell: item => code(item.name) || '(default)'});

/**
 * The table of each section of the README, in the order they should stand there.
 * @type {Record<string, (element: Item) => string>}
 */
const SECTIONS = {
  attributes: ({attributes}) => {
    const property = {title: 'Property', cell: (/** @type {Item} */ item) => code(item.fieldName)};
    return table(attributes, [name('Attribute'), property, type, byDefault, description]);
  },
  properties: ({members}) => {
    const fields = members.filter(({kind, attribute}) => kind === 'field' && !attribute);
    return table(fields, [{title: 'Property', cell: property}, type, description]);
  },
  methods: ({members}) => {
    const methods = members.filter(({description, kind}) => kind === 'method' && description);
    return table(methods, [{title: 'Method', cell: signature}, description]);
  },
  events: ({events}) => table(events, [name('Event'), type, description]),
  slots: ({slots}) => table(slots, [name('Slot'), description]),
  parts: ({cssParts}) => table(cssParts, [name('Part'), description]),
  'custom-properties': ({cssProperties}) =>
    table(cssProperties, [name('Custom property'), byDefault, description]),
  states: ({cssStates}) => {
    const state = {
      title: 'State',
      cell: (/** @type {Item} */ item) => code(`:state(${item.name})`),
    };
    return table(cssStates, [state, description]);
  },
};

/**
 * The text with each table between `<!-- api:section -->` and `<!-- /api:section -->` replaced.
 * @param {string} readme
 * @param {Item} element a declaration of the manifest
 */
export function withApiTables(readme, element) {
  return Object.entries(SECTIONS).reduce((text, [section, write]) => {
    const [start, end] = [`<!-- api:${section} -->`, `<!-- /api:${section} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md has no place for ${start} … ${end}.`);
    return `${text.slice(0, from + start.length)}\n\n${write(element)}\n\n${text.slice(to)}`;
  }, readme);
}

/**
 * @param {Item[]} items
 * @param {Column[]} columns
 */
function table(items = [], columns) {
  const rows = items.map(item => columns.map(({cell}) => cell(item)));
  const head = [columns.map(({title}) => title), columns.map(() => '---')];
  return [...head, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {Item} item */
function property({name, readonly, static: isStatic}) {
  const notes = [isStatic && 'static', readonly && 'read-only'].filter(Boolean).join(', ');
  return notes ? `${code(name)} (${notes})` : code(name);
}

/** @param {Item} item */
function signature({name, parameters = []}) {
  const list = parameters.map(parameter => `${parameter.name}: ${parameter.type?.text ?? 'any'}`);
  return code(`${name}(${list.join(', ')})`);
}

function code(/** @type {string | undefined} */ text) {
  return text ? `\`${escape(text)}\`` : '';
}

function text(/** @type {string | undefined} */ text) {
  return escape(text ?? '').replace(/\s+/g, ' ');
}

/** A line between words would end the cell, even inside code. */
function escape(/** @type {string} */ text) {
  return text.replaceAll('|', '\\|');
}

function unquoted(/** @type {string | undefined} */ value) {
  return value?.replace(/^(['"])(.*)\1$/, '$2');
}
