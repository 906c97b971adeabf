/**
 * Types for the templates of frameworks, written from custom-elements.json: each attribute,
 * property and event there is known to React, Preact, Solid, Vue and Svelte under the name that
 * the framework gives it. Importing one of the entries is importing the package itself.
 */

/** @typedef {import('./api-tables.js').Element} Element */
/** @typedef {import('./api-tables.js').Described} Described */

const HEAD = '// Generated from custom-elements.json by scripts/framework-types.js.\n';

/**
 * File name and text of each.
 * @param {Element} element
 * @returns {Record<string, string>}
 */
export function frameworkTypes(element) {
  const {tagName} = element;
  return {
    'markup.d.ts': HEAD + markup(element),
    'react.d.ts': HEAD + react(tagName),
    'preact.d.ts': HEAD + preact(tagName),
    'solid.d.ts': HEAD + solid(tagName),
    'vue.d.ts': HEAD + vue(tagName),
    'svelte.d.ts': HEAD + svelte(tagName),
  };
}

/**
 * What all frameworks share: what markup may say of the element, in no framework's words.
 * @param {Element} element
 */
function markup({attributes, members, events, slots}) {
  const settable = members.filter(
    ({kind, static: isStatic, readonly}) => kind === 'field' && !isStatic && !readonly,
  );
  // Where both have one name the property serves: frameworks prefer it, and its type is stricter.
  const isProperty = (/** @type {string} */ name) => settable.some(field => field.name === name);
  const others = attributes.filter(({name}) => name !== 'lang' && !isProperty(name));
  const event = (/** @type {Described} */ {name}) =>
    `CustomEvent<FilmListEventDetails['${name}']> & {readonly currentTarget: SovietFilmList}`;
  return `import type {FilmListEventDetails} from './events.js';
import type {SovietFilmList} from './soviet-film-list.js';
export type {SovietFilmList};
${interfaceOf('FilmListProperties', settable, ({type}) => type?.text ?? 'unknown')}
${interfaceOf('FilmListAttributes', others, attributeType)}
${interfaceOf('FilmListEvents', events, event, '')}
/** Places for elements of the page's own: \`const place: FilmListSlot = 'film:the-star'\`. */
export type FilmListSlot = ${slots.flatMap(slotType).join(' | ')};

/** What markup may set. */
export interface FilmListProps extends FilmListProperties, FilmListAttributes {}
`;
}

/**
 * What stands in angle brackets is the page's to say; the fallback content has no name.
 * @param {Described} slot
 */
function slotType({name}) {
  return name ? [`\`${name.replace(/<\w+>/, '${string}')}\``] : [];
}

/** @param {Described} attribute */
function attributeType({type}) {
  const {text = 'string'} = type ?? {};
  if (text === 'number') return 'number | `${number}`';
  // Some frameworks write `false` into the attribute, where any value means true.
  return text === 'boolean' ? "true | ''" : text;
}

/**
 * @param {string} name
 * @param {Described[]} fields
 * @param {(field: Described) => string} typeOf
 */
function interfaceOf(name, fields, typeOf, sign = '?') {
  const lines = fields.map(field => {
    const comment = (field.description ?? '').replaceAll('\n', '\n   * ');
    // Explicit, for projects with exactOptionalPropertyTypes.
    const missing = sign && typeOf(field) !== 'unknown' ? ' | undefined' : '';
    return `  /**\n   * ${comment}\n   */\n  '${field.name}'${sign}: ${typeOf(field)}${missing};`;
  });
  return `\nexport interface ${name} {\n${lines.join('\n')}\n}`;
}

/**
 * Handlers under the names that a framework gives them.
 * @param {string} prefix
 */
function handlers(prefix) {
  return `type Handlers = {
  [Name in keyof FilmListEvents as \`${prefix}\${Name}\`]?:
    | ((event: FilmListEvents[Name]) => void)
    | undefined;
};`;
}

/** @param {string[]} names */
function imports(...names) {
  return `import type {${names.join(', ')}} from './markup.js';\nexport type {FilmListSlot} from './markup.js';\nexport * from './index.js';`;
}

/**
 * The tag as a framework with JSX knows it.
 * @param {string} module
 * @param {string} tag
 * @param {string} props
 */
function intrinsic(module, tag, props) {
  return `declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements {
      '${tag}': ${props};
    }
  }
}
`;
}

/** @param {string} tag */
function react(tag) {
  return `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${imports('FilmListEvents', 'FilmListProps', 'SovietFilmList')}

${handlers('on')}

/** Props of \`<${tag}>\` in React 19. */
export type FilmListReactProps = FilmListProps &
  Handlers &
  // React gives a custom element \`class\` as it stands, and \`className\` as a class too.
  DetailedHTMLProps<HTMLAttributes<SovietFilmList>, SovietFilmList> & {class?: string | undefined};

${intrinsic('react', tag, 'FilmListReactProps')}`;
}

/** @param {string} tag */
function preact(tag) {
  return `import type {HTMLAttributes} from 'preact';
${imports('FilmListEvents', 'FilmListProps', 'SovietFilmList')}

${handlers('on')}

/** Props of \`<${tag}>\` in Preact. */
export type FilmListPreactProps = FilmListProps & Handlers & HTMLAttributes<SovietFilmList>;

${intrinsic('preact', tag, 'FilmListPreactProps')}`;
}

/** @param {string} tag */
function solid(tag) {
  return `import type {JSX} from 'solid-js';
${imports('FilmListEvents', 'FilmListProperties', 'FilmListProps', 'SovietFilmList')}

${handlers('on:')}

type Forced = {[Name in keyof FilmListProperties as \`prop:\${Name}\`]?: FilmListProperties[Name]};

/** Props of \`<${tag}>\` in Solid: \`on:\` for events, \`prop:\` for what is no attribute. */
export type FilmListSolidProps = FilmListProps &
  Forced &
  Handlers &
  JSX.HTMLAttributes<SovietFilmList>;

${intrinsic('solid-js', tag, 'FilmListSolidProps')}`;
}

/** @param {string} tag */
function vue(tag) {
  return `import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
${imports('FilmListEvents', 'FilmListProps', 'SovietFilmList')}

/** \`<${tag}>\` in the templates of Vue 3. */
export type FilmListVueElement = new () => SovietFilmList & {
  $props: FilmListProps & HTMLAttributes & PublicProps;
  $emit: EmitFn<{[Name in keyof FilmListEvents]: (event: FilmListEvents[Name]) => void}>;
};

declare module 'vue' {
  interface GlobalComponents {
    '${tag}': FilmListVueElement;
  }
  interface HTMLAttributes {
    /** Which place of a custom element this goes to; Vue's own types have forgotten it. */
    slot?: string | undefined;
  }
}
`;
}

/** @param {string} tag */
function svelte(tag) {
  return `import type {HTMLAttributes} from 'svelte/elements';
${imports('FilmListEvents', 'FilmListProps', 'SovietFilmList')}

${handlers('on')}

/** Attributes of \`<${tag}>\` in Svelte 5. */
export type FilmListSvelteAttributes = FilmListProps & Handlers & HTMLAttributes<SovietFilmList>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${tag}': FilmListSvelteAttributes;
  }
}
`;
}
