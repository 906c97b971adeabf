/** What people copy: choices in, text out. Knows no DOM and runs in Node. */
import type {Collection} from '../../src/catalog/index.js';
import {
  embedCode,
  inBlock,
  written,
  type Attribute,
  type Embed,
  type EmbedCode,
} from '../../src/plain/embed-code.js';
import {handoutOf} from '../../src/plain/handout.js';
import {chosenFilms} from '../../src/plain/selection.js';
import {toStaticHtml, type StaticOptions} from '../../src/plain/static.js';
import {titleOf} from '../../src/plain/title.js';
import {attributesOf} from './attributes.js';
import {DEFAULT_STYLE, type Choices, type Target} from './choices.js';
import {colourProperties, colourRule} from './colours.js';
import {copyFolder, scriptFolder} from './copy.js';
import type {Prerendered} from './prerender.js';

export interface Snippet {
  readonly label: string;
  /** Empty until people say where their copy is. */
  readonly code: string;
  readonly language: 'html' | 'css' | 'http';
  /** Name to save it under, where it is a file. */
  readonly file?: string;
}

/** What snippets are made from, beside the choices. */
export interface Material {
  /** All films. */
  readonly collection: Collection;
  readonly embed: Embed;
}

type Write = (choices: Choices, material: Material) => readonly Snippet[];

const COLOURS_FILE = 'film-list-colours.css';

const WRITERS: Readonly<Record<Target, Write>> = {
  site: (choices, material) => [pasted('For the page', choices, material)],
  csp: selfHosted,
  wordpress: (choices, material) => [
    pasted('For a Custom HTML block', choices, material),
    plain(choices, material),
  ],
  moodle: (choices, material) => [framed(choices, material), plain(choices, material)],
  canvas: (choices, material) => [framed(choices, material), plain(choices, material)],
  'google-sites': (choices, material) => [
    framed(choices, material),
    // The embed box is a frame, whose address nobody sees.
    pasted('Without a frame: the script', {...choices, urlState: 'none'}, material),
  ],
  handout: (choices, {collection}) => {
    const code = handoutOf(collection, textOptions(choices));
    return [{label: 'The handout', code, language: 'html', file: 'handout.html'}];
  },
};

export function snippetsFor(choices: Choices, material: Material): readonly Snippet[] {
  return WRITERS[choices.target](choices, material);
}

/** Whether a page may bring the films along: its HTML is kept, and its script can be loaded. */
export function canPrerender(choices: Choices, material: Material): boolean {
  const isKept = choices.target === 'site' || choices.target === 'csp';
  return isKept && snippetsFor(choices, material)[0]?.code !== '';
}

/** In place of the lines without it: the same lines with the shadow root in the tag, and its policy. */
export function prerenderedFor(
  {choices, root}: Prerendered,
  material: Material,
  styleHash: string,
): readonly Snippet[] {
  const [lines] = snippetsFor(choices, material);
  const code = lines?.code.replace(/<soviet-film-list[^>]*>/, tag => tag + root) ?? '';
  const header = policyOf(choices, material.embed, [`'${styleHash}'`]);
  return [
    {label: 'With the films in it', code, language: 'html', file: 'film-list.html'},
    ...(choices.target === 'csp'
      ? [{label: 'The header for it', code: header, language: 'http' as const}]
      : []),
  ];
}

/** The version is exact and its hash beside it, so that no other bytes can take its place. */
function pasted(label: string, choices: Choices, material: Material): Snippet {
  const folder = scriptFolder(choices, material.embed);
  const colours = colourProperties(choices.colours)
    .map(([name, value]) => `--film-list-${name}: ${value}`)
    .join('; ');
  const own: Attribute[] = colours ? [['style', colours]] : [];
  const code = folder ? scripted(folder, choices, material, {attributes: own}) : '';
  return {label, code, language: 'html'};
}

/** A strict policy blocks inline styles: own colours are a file. */
function selfHosted(choices: Choices, material: Material): readonly Snippet[] {
  const folder = choices.copy === '' ? '/' : copyFolder(choices.copy);
  const rule = colourRule(choices.colours);
  const stylesheets = rule ? [COLOURS_FILE] : [];
  const colours: Snippet = {
    label: `The file ${COLOURS_FILE}`,
    code: `${rule}\n`,
    language: 'css',
    file: COLOURS_FILE,
  };
  const code = folder ? scripted(folder, choices, material, {stylesheets}) : '';
  return [
    {label: 'For the page', code, language: 'html'},
    {label: 'The header', code: policyOf(choices, material.embed), language: 'http'},
    ...(rule ? [colours] : []),
  ];
}

/** The script from a folder, and the tag with what is chosen. */
function scripted(
  folder: string,
  choices: Choices,
  {collection, embed}: Material,
  {attributes = [], stylesheets = []}: Pick<EmbedCode, 'attributes' | 'stylesheets'>,
): string {
  const {language, style} = choices;
  return embedCode({
    ...{folder, language, files: embed.files, title: nameOf(choices, collection)},
    stylesheets: [...(style === DEFAULT_STYLE ? [] : [`themes/${style}.css`]), ...stylesheets],
    attributes: [...attributesOf(choices, idsOf(collection)), ...attributes],
  });
}

/** The least that a page with the list needs: one hash, and its styles where it has any. */
function policyOf(
  {colours, copy, style}: Choices,
  {files}: Embed,
  inlineStyles: readonly string[] = [],
): string {
  const hasSheets = style !== DEFAULT_STYLE || colourRule(colours) !== '';
  const folder = copyFolder(copy);
  const sheets = hasSheets ? [folder ? new URL(folder).origin : "'self'"] : [];
  const styles = [...inlineStyles, ...sheets];
  const directives = [
    "default-src 'none'",
    `script-src '${files['soviet-film-list.js']?.integrity ?? ''}'`,
    ...(styles.length > 0 ? [`style-src ${styles.join(' ')}`] : []),
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return `Content-Security-Policy: ${directives.join('; ')}`;
}

/** Platforms that strip scripts let a frame stand, which shows a page from elsewhere. */
function framed(choices: Choices, {collection}: Material): Snippet {
  const folder = copyFolder(choices.copy);
  const attributes: Attribute[] = [
    ['data-soviet-film-list', ''],
    ['src', `${folder}frame.html${frameParameters(choices, collection)}`],
    ['title', nameOf(choices, collection)],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', '900'],
    ['style', 'border: 0'],
  ];
  const code = folder ? inBlock(`<iframe${written(attributes)}></iframe>`) : '';
  return {label: 'A frame', code, language: 'html'};
}

/** The frame's page is configured by its address; what it keeps in its own address nobody sees. */
function frameParameters(choices: Choices, collection: Collection): string {
  const attributes = attributesOf({...choices, urlState: 'none'}, idsOf(collection));
  const params = new URLSearchParams(attributes.map(([name, value]) => [name, value]));
  if (choices.style !== DEFAULT_STYLE) params.append('style', choices.style);
  for (const [name, value] of colourProperties(choices.colours)) params.append(name, value);
  return params.size > 0 ? `?${params.toString()}` : '';
}

function plain(choices: Choices, {collection}: Material): Snippet {
  const code = toStaticHtml(collection, textOptions(choices));
  return {label: 'Without scripts: plain HTML', code, language: 'html', file: 'films.html'};
}

/** What the list would show at first, as text. */
function textOptions({checks, films, language, query}: Choices): StaticOptions {
  return {checks, language, query, only: films.join(' ')};
}

/** A query can be taken away by whoever reads the list; other films are not in it. */
function nameOf({films}: Choices, collection: Collection): string {
  return titleOf(chosenFilms(collection, {only: films.join(' ')}), collection) ?? 'Films';
}

export function idsOf({films}: Collection): readonly string[] {
  return films.map(({id}) => id);
}
