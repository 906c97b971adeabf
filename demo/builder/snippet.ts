/** What people copy: choices in, text out. Knows no DOM and runs in Node. */
import {pickFilms, type Collection} from '../../src/catalog/index.js';
import {attribute} from '../../src/markup.js';
import {toStaticHtml} from '../../src/static.js';
import {attributesOf, type Attribute} from './attributes.js';
import type {Choices, Target} from './choices.js';
import {colourProperties, colourRule} from './colours.js';
import type {Embed} from './embed.js';
import {handoutOf} from './handout.js';

export interface Snippet {
  readonly label: string;
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

/** Stands in the snippet until people say where their page is. */
export const FRAME_PLACEHOLDER = 'https://YOUR-SITE/frame.html';

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
    pasted('Without a page of your own', {...choices, urlState: 'none'}, material),
  ],
  handout: ({films, language}, {collection}) => {
    const code = handoutOf(chosen(films, collection), language);
    return [{label: 'The handout', code, language: 'html', file: 'handout.html'}];
  },
};

export function snippetsFor(choices: Choices, material: Material): readonly Snippet[] {
  return WRITERS[choices.target](choices, material);
}

/** The version is exact and its hash beside it, so that no other bytes can take its place. */
function pasted(label: string, choices: Choices, {collection, embed}: Material): Snippet {
  const base = `https://unpkg.com/soviet-film-list@${embed.version}/dist/`;
  const rule = colourRule(choices.colours);
  const lines = [
    ...sheet(choices, base, embed, true),
    ...(rule ? [`<style>\n${rule.replace(/^/gm, '  ')}\n</style>`] : []),
    script(base, embed, true),
    tag(choices, collection),
  ];
  return {label, code: lines.join('\n'), language: 'html'};
}

/** A strict policy blocks inline styles: own colours are a file. */
function selfHosted(choices: Choices, {collection, embed}: Material): readonly Snippet[] {
  const rule = colourRule(choices.colours);
  const lines = [
    ...sheet(choices, '/', embed, false),
    ...(rule ? [`<link rel="stylesheet" href="/${COLOURS_FILE}">`] : []),
    script('/', embed, false),
    tag(choices, collection),
  ];
  const colours: Snippet = {
    label: `The file /${COLOURS_FILE}`,
    code: `${rule}\n`,
    language: 'css',
    file: COLOURS_FILE,
  };
  return [
    {label: 'For the page', code: lines.join('\n'), language: 'html'},
    {label: 'The header', code: policyOf(choices, embed), language: 'http'},
    ...(rule ? [colours] : []),
  ];
}

/** The least that a page with the list needs: one hash, and its stylesheets where it has any. */
function policyOf({colours, style}: Choices, {files}: Embed): string {
  const hasSheets = style !== 'poster' || colourRule(colours) !== '';
  const directives = [
    "default-src 'none'",
    `script-src '${files['soviet-film-list.js']?.integrity ?? ''}'`,
    ...(hasSheets ? ["style-src 'self'"] : []),
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return `Content-Security-Policy: ${directives.join('; ')}`;
}

/** Platforms that strip scripts let a frame stand, which shows a page from elsewhere. */
function framed(choices: Choices, {collection}: Material): Snippet {
  const attributes: Attribute[] = [
    ['data-soviet-film-list', ''],
    ['src', frameAddress(choices, collection)],
    ['title', collection.title ?? 'Films'],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', '900'],
    ['style', 'border: 0'],
  ];
  const code = `<iframe${written(attributes, ' ')}></iframe>`;
  return {label: 'A frame', code, language: 'html'};
}

/** The frame's page is configured by its address; what it keeps in its own address nobody sees. */
function frameAddress(choices: Choices, collection: Collection): string {
  const attributes = attributesOf({...choices, urlState: 'none'}, idsOf(collection));
  const params = new URLSearchParams(attributes.map(([name, value]) => [name, value]));
  if (choices.style !== 'poster') params.append('style', choices.style);
  for (const [name, value] of colourProperties(choices.colours)) params.append(name, value);
  const [page = ''] = (isWebAddress(choices.frame) ? choices.frame : FRAME_PLACEHOLDER).split('#');
  if (params.size === 0) return page;
  return `${page}${page.includes('?') ? '&' : '?'}${params.toString()}`;
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/\s]+\S*$/i.test(text);
}

function plain({films, language}: Choices, {collection}: Material): Snippet {
  const code = toStaticHtml(chosen(films, collection), {headingLevel: 3, language});
  return {label: 'Without scripts: plain HTML', code, language: 'html', file: 'films.html'};
}

/** As in the element, nothing chosen means everything. */
function chosen(films: readonly string[], collection: Collection): Collection {
  return films.length > 0 ? pickFilms(collection, films) : collection;
}

function sheet({style}: Choices, base: string, embed: Embed, isForeign: boolean): string[] {
  if (style === 'poster') return [];
  const file = `themes/${style}.css`;
  return [`<link rel="stylesheet" href="${base}${file}"${pin(embed, file, isForeign)}>`];
}

function script(base: string, embed: Embed, isForeign: boolean): string {
  const file = 'soviet-film-list.js';
  return `<script type="module" src="${base}${file}"${pin(embed, file, isForeign)}></script>`;
}

/** Without CORS a browser does not look into files from other origins, and cannot check them. */
function pin({files}: Embed, file: string, isForeign: boolean): string {
  const integrity = attribute('integrity', files[file]?.integrity).html;
  return isForeign ? `${integrity} crossorigin="anonymous"` : integrity;
}

function tag(choices: Choices, collection: Collection): string {
  const attributes = attributesOf(choices, idsOf(collection));
  const line = written(attributes, ' ');
  const isLong = line.length > 80;
  return `<soviet-film-list${isLong ? `${written(attributes, '\n  ')}\n` : line}></soviet-film-list>`;
}

function written(attributes: readonly Attribute[], before: string): string {
  return attributes.map(([name, value]) => before + attribute(name, value).html.trim()).join('');
}

export function idsOf({films}: Collection): readonly string[] {
  return films.map(({id}) => id);
}
