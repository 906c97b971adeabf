/**
 * Types for the templates of frameworks, written from custom-elements.json: each attribute,
 * property and event there is known to React, Preact, Solid, Vue and Svelte under the name that
 * the framework gives it. Importing one of the entries is importing the package itself.
 */

/** @typedef {import('./api-tables.js').Element} Element */
/** @typedef {import('./api-tables.js').Described} Described */

/** Frameworks that name handlers by a prefix, and what each (`F`) says of an element of HTML. */
const FRAMEWORKS = [
  {
    file: 'react',
    name: 'FilmListReactProps',
    from: 'react',
    prefix: 'on',
    // React gives a custom element `class` as it stands, and `className` as a class too.
    props:
      'F.DetailedHTMLProps<F.HTMLAttributes<SovietFilmList>, SovietFilmList> & {class?: string | undefined}',
  },
  {
    file: 'preact',
    name: 'FilmListPreactProps',
    from: 'preact',
    prefix: 'on',
    props: 'F.HTMLAttributes<SovietFilmList>',
  },
  {
    file: 'solid',
    name: 'FilmListSolidProps',
    from: 'solid-js',
    // `on:` for events, `prop:` for what is no attribute.
    prefix: 'on:',
    props:
      '{[Name in keyof FilmListProperties as `prop:${Name}`]?: FilmListProperties[Name]} & F.JSX.HTMLAttributes<SovietFilmList>',
  },
  {
    file: 'svelte',
    name: 'FilmListSvelteAttributes',
    from: 'svelte/elements',
    prefix: 'on',
    props: 'F.HTMLAttributes<SovietFilmList>',
  },
];

/**
 * Names of files, without their endings, and their texts.
 * @param {Element} element
 */
export function frameworkTypes(element) {
  const {tagName} = element;
  const prefixed = FRAMEWORKS.map(framework => [framework.file, forFramework(tagName, framework)]);
  return [['markup', markup(element)], ['vue', vue(tagName)], ...prefixed];
}

/**
 * What all frameworks share: what markup may say of the element, in no framework's words.
 * @param {Element} element
 */
function markup({attributes, members, slots}) {
  const settable = members.filter(
    ({kind, static: isStatic, readonly}) => kind === 'field' && !isStatic && !readonly,
  );
  // Where both have one name the property serves: frameworks prefer it, and its type is stricter.
  const isProperty = (/** @type {string} */ name) => settable.some(field => field.name === name);
  const others = attributes.filter(({name}) => name !== 'lang' && !isProperty(name));
  return `import type {FilmListEventDetails} from './events.js';
import type {SovietFilmList} from './soviet-film-list.js';
export type {SovietFilmList};
${interfaceOf('FilmListProperties', settable, ({type}) => type?.text ?? 'unknown')}
${interfaceOf('FilmListAttributes', others, attributeType)}

export type FilmListEvents = {
  [Name in keyof FilmListEventDetails]: CustomEvent<FilmListEventDetails[Name]> & {
    readonly currentTarget: SovietFilmList;
  };
};

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
function interfaceOf(name, fields, typeOf) {
  const lines = fields.map(field => {
    const comment = (field.description ?? '').replaceAll('\n', '\n   * ');
    // Explicit, for projects with exactOptionalPropertyTypes.
    const missing = typeOf(field) === 'unknown' ? '' : ' | undefined';
    return `  /**\n   * ${comment}\n   */\n  '${field.name}'?: ${typeOf(field)}${missing};`;
  });
  return `\nexport interface ${name} {\n${lines.join('\n')}\n}`;
}

const SHARED = `import type {FilmListEvents, FilmListProperties, FilmListProps, SovietFilmList} from './markup.js';
export type {FilmListSlot} from './markup.js';
export * from './index.js';`;

/**
 * @param {string} tag
 * @param {typeof FRAMEWORKS[number]} framework
 */
function forFramework(tag, {from, name, prefix, props}) {
  const isSvelte = from.startsWith('svelte');
  const [open, close] = isSvelte
    ? ['interface SvelteHTMLElements {', '}']
    : ['namespace JSX { interface IntrinsicElements {', '} }'];
  return `import type * as F from '${from}';
${SHARED}

type Handlers = {
  [Name in keyof FilmListEvents as \`${prefix}\${Name}\`]?:
    | ((event: FilmListEvents[Name]) => void)
    | undefined;
};

/** What \`<${tag}>\` takes. */
export type ${name} = FilmListProps & Handlers & ${props};

declare module '${from}' {
  ${open} '${tag}': ${name}; ${close}
}
`;
}

/** @param {string} tag */
function vue(tag) {
  return `import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
${SHARED}

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
