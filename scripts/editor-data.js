/** What editors know of the element in HTML: VS Code's custom data and JetBrains' web-types. */

/** @typedef {{name: string, description?: string, default?: string, readonly?: boolean, static?: boolean, kind?: string, attribute?: string, type?: {text: string}}} Described */
/** @typedef {{tagName: string, description: string, attributes: Described[], members: Described[], events: Described[], slots: Described[], cssParts: Described[], cssProperties: Described[], cssStates: Described[]}} Element */

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
  const {tagName, description, events, slots, cssParts, cssProperties, cssStates} = element;
  const html = {
    name: tagName,
    description,
    attributes: element.attributes.map(webTypesAttribute),
    slots: slots.map(withName),
    js: {properties: element.members.filter(isProperty).map(typed), events: events.map(typed)},
    css: {
      properties: cssProperties.map(withDefault),
      parts: cssParts.map(withName),
      'pseudo-classes': cssStates.map(state => ({
        ...withName(state),
        name: `state(${state.name})`,
      })),
    },
  };
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {html: {elements: [html]}},
  };
}

/** @param {Described} attribute */
function webTypesAttribute(attribute) {
  const type = attribute.type?.text;
  return {
    ...withDefault(attribute),
    value: type === 'boolean' ? {kind: 'no-value', type} : {kind: 'plain', type},
    ...(valuesOf(attribute).length > 0 && {values: valuesOf(attribute).map(name => ({name}))}),
  };
}

/** @param {Described} member */
function isProperty({kind, static: isStatic}) {
  return kind === 'field' && !isStatic;
}

/** @param {Described} described */
function typed({type, readonly, ...described}) {
  return {...withDefault(described), type: type?.text, ...(readonly && {'read-only': true})};
}

/** @param {Described} described */
function withDefault(described) {
  return {...withName(described), ...(described.default && {default: described.default})};
}

/** @param {Described} described */
function withName({name, description}) {
  return {name, description};
}

/**
 * The words of a type such as `'cards' | 'list'`.
 * @param {Described} attribute
 */
function valuesOf({type}) {
  return [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value);
}
