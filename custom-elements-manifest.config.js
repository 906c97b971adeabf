/**
 * What the analyzer reads to write custom-elements.json; run it with `npm run manifest`. What the
 * sources state once is read from there: events from the interface of their details, custom
 * properties from the stylesheets, and the words of a vocabulary from its table.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';

/** Sources that are published, and the files that people import instead of them. */
const PUBLISHED = {
  'src/index.ts': 'dist/index.js',
  'src/soviet-film-list.ts': 'dist/element.js',
};

const SOURCES = readdirSync(new URL('src', import.meta.url), {recursive: true, encoding: 'utf8'})
  .map(file => `src/${file.replaceAll('\\', '/')}`)
  .filter(file => file.endsWith('.ts'))
  .sort();

const read = file => readFileSync(new URL(file, import.meta.url), 'utf8');
const vocabularies = await readVocabularies();

/**
 * The words of each vocabulary, under the names of its type and of its constants: a vocabulary is
 * a type made by `typeof` from a table, or a union of words.
 */
async function readVocabularies() {
  const found = new Map();
  for (const file of SOURCES) {
    const text = read(file);
    for (const [, type, union] of text.matchAll(/^export type (\w+) =((?:[\s|]*'[\w-]+')+);/gm))
      found.set(type, union.match(/[\w-]+/g));
    const derived = [...text.matchAll(/^export type (\w+) = [( ]*(?:keyof )?typeof (\w+)/gm)];
    if (derived.length === 0) continue;
    const tables = await tsImport(new URL(file, import.meta.url).href, import.meta.url);
    for (const [name, table] of Object.entries(tables)) {
      if (/^[A-Z_]+$/.test(name)) found.set(name, Array.isArray(table) ? table : keysOf(table));
    }
    for (const [, type, constant] of derived) found.set(type, found.get(constant));
  }
  return found;
}

function keysOf(table) {
  return Object.keys(Object(table));
}

let events = [];

/** What is said of the element in several sources comes together in its declaration. */
const gathered = {
  name: 'gathered',
  analyzePhase({ts, node}) {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'FilmListEventDetails')
      events = node.members.map(member => eventOf(ts, member));
  },
  packageLinkPhase({customElementsManifest}) {
    const element = elementOf(customElementsManifest);
    element.events = events;
    element.cssProperties = customProperties();
    // Private members are nobody's interface, and what has no description is not for pages.
    element.members = element.members.filter(
      ({description, privacy}) => privacy !== 'private' && description,
    );
    for (const item of Object.values(element).filter(Array.isArray).flat()) expand(item);
  },
};

/** The class that is published; other elements are our own affair. */
function elementOf({modules}) {
  const {declarations} = modules.find(({path}) => path === 'src/soviet-film-list.ts');
  return declarations.find(({customElement}) => customElement);
}

/** An event from its member in the interface. */
function eventOf(ts, member) {
  const printer = ts.createPrinter({removeComments: true});
  const [comment] = ts.getJSDocCommentsAndTags(member);
  const detail = printer
    .printNode(ts.EmitHint.Unspecified, member.type, member.getSourceFile())
    .replace(/\breadonly (?=\w+\??:)/g, '')
    .replace(/;\s*\}$/, '}')
    .replace(/;\s*/g, ', ')
    .replace(/\{\s+/g, '{');
  return {
    name: member.name.text,
    type: {text: `CustomEvent<${detail}>`},
    description: ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, ' '),
  };
}

/** A declaration that reads a property of the page's, with its default, and the comment above it. */
const PROPERTY =
  /(?:\/\*((?:(?!\*\/)[^])*)\*\/\s*)?[\w-]+:(?:(?!\*\/)[^;{}])*?var\((--film-list-[\w-]+),\s*((?:[^()]|\([^()]*\))+)\)/g;

/** Each once, the element's own stylesheet first; a property is described in one place. */
function customProperties() {
  const found = new Map();
  const isOther = file => Number(!file.startsWith('src/soviet'));
  const sheets = SOURCES.filter(file => file.endsWith('.styles.ts'));
  for (const file of sheets.sort((a, b) => isOther(a) - isOther(b))) {
    for (const [, comment, name, preset] of read(file).matchAll(PROPERTY)) {
      const known = found.get(name) ?? {description: '', name, default: preset};
      if (known.default !== preset) throw new Error(`${name} has another default in ${file}.`);
      if (comment) known.description = comment.trim().replace(/\s+/g, ' ');
      found.set(name, known);
    }
  }
  const silent = [...found.values()].find(({description}) => !description);
  if (silent) throw new Error(`No stylesheet has a comment above ${silent.name}.`);
  return [...found.values()];
}

/**
 * Writes the words of vocabularies in place of their types and of links to them, of which the
 * analyzer leaves the bare name in some places.
 */
function expand(item) {
  item.description = item.description?.replace(
    /\{@link (\w+) ?\}|\b[A-Z]+(?:_[A-Z]+)*\b/g,
    (text, name = text) => {
      const words = vocabularies.get(name);
      if (!words && name !== text) throw new Error(`${item.name}: no vocabulary is ${name}.`);
      return words?.map(word => `\`${word}\``).join(', ') ?? text;
    },
  );
  if (item.type?.text) item.type.text = item.type.text.replace(/\b[A-Z]\w+/g, unionOf);
}

function unionOf(type) {
  const words = vocabularies.get(type);
  return words ? words.map(word => `'${word}'`).join(' | ') : type;
}

/**
 * The analyzer does not follow what one module exports for another, nor our `define()`: this says
 * where the class is declared, which module registers it, and what they are called when published.
 */
const publishedModules = {
  name: 'published-modules',
  packageLinkPhase({customElementsManifest}) {
    const modules = customElementsManifest.modules.filter(({path}) => path in PUBLISHED);
    const {name, tagName} = elementOf({modules});
    for (const module of modules) module.path = PUBLISHED[module.path];
    const [element, index] = ['dist/element.js', 'dist/index.js'].map(path =>
      modules.find(module => module.path === path),
    );
    const declaration = {name, module: element.path};
    element.exports = [{kind: 'js', name, declaration}];
    index.exports = [
      {kind: 'js', name, declaration},
      {kind: 'custom-element-definition', name: tagName, declaration},
    ];
    Object.assign(customElementsManifest, {schemaVersion: '2.1.0', readme: undefined, modules});
  },
};

export default {
  globs: SOURCES,
  litelement: true,
  plugins: [gathered, publishedModules],
};
