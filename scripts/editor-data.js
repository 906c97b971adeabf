/** What editors know of the element in HTML: VS Code's custom data and JetBrains' web-types. */

/** @typedef {{name: string, description?: string, default?: string, readonly?: boolean, static?: boolean, kind?: string, attribute?: string, type?: {text: string}}} Described */
/** @typedef {{tagName: string, description: string, attributes: Described[], members: Described[], events: Described[], slots: Described[], cssParts: Described[], cssProperties: Described[], cssStates: Described[]}} Element */

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

/** @param {Element} element */
export function vsCodeData({tagName, description, attributes}) {
  const markdown = (/** @type {string | undefined} */ value) => ({kind: 'markdown', value});
  const tag = {
    name: tagName,
    description: markdown(description),
    attributes: attributes.map(attribute => ({
      name: attribute.name,
      description: markdown(attribute.description),
      values: valuesOf(attribute).map(name => ({name})),
      // An attribute without a value: editors write none.
      ...(attribute.type?.text === 'boolean' && {valueSet: 'v'}),
    })),
  };
  return {version: 1.1, tags: [tag]};
}

/**
 * @param {Element} element
 * @param {{name: string, version: string}} pack
 */
export function webTypes(element, {name, version}) {
  const {attributes, cssParts, cssProperties, cssStates, members, slots} = element;
  const html = {
    name: element.tagName,
    description: element.description,
    attributes: attributes.map(attribute => ({...described(attribute), value: valueOf(attribute)})),
    slots: slots.map(described),
    js: {properties: members.filter(isProperty).map(typed), events: element.events.map(typed)},
  };
  const css = {
    properties: cssProperties.map(described),
    'pseudo-elements': cssParts.map(part => ({...described(part), name: `part(${part.name})`})),
    'pseudo-classes': cssStates.map(state => ({...described(state), name: `state(${state.name})`})),
  };
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {html: {elements: [html]}, css},
  };
}

/** @param {Described} attribute */
function valueOf({type, default: preset}) {
  const kind = type?.text === 'boolean' ? 'no-value' : 'plain';
  return {kind, type: type?.text, ...(preset && {default: preset})};
}

/** @param {Described} member */
function isProperty({kind, static: isStatic}) {
  return kind === 'field' && !isStatic;
}

/** @param {Described} entity */
function typed(entity) {
  return {...described(entity), type: entity.type?.text};
}

/** @param {Described} entity */
function described({name, description}) {
  return {name, description};
}

/**
 * The words of a type such as `'cards' | 'list'`.
 * @param {Described} attribute
 */
function valuesOf({type}) {
  return [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value);
}
