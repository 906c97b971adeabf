/** The lines that people paste: the only place where they are written. */
import {plainWordsOf} from '../locales/index.js';
import {attribute, markup} from './markup.js';

export type Attribute = readonly [name: string, value: string];

/** What the build says of the package's files. */
export interface Embed {
  readonly version: string;
  /** Whether npm has these very files, so that its CDNs serve them. */
  readonly isPublished: boolean;
  /** By their path in `dist/`. */
  readonly files: Readonly<Record<string, {readonly integrity: string}>>;
}

export interface EmbedCode {
  /** Address of the folder in which the files of `dist/` are, with a slash at its end. */
  readonly folder: string;
  readonly files: Embed['files'];
  /** What is shown, in words. */
  readonly title: string;
  /** Of the sentence between the tags. Default `en`. */
  readonly language?: string;
  /** Paths of stylesheets in the folder. */
  readonly stylesheets?: readonly string[];
  readonly attributes?: readonly Attribute[];
}

/** The folder on an npm CDN for exactly this version; it has an answer once that is published. */
export function cdnFolder(version: string): string {
  return `https://unpkg.com/soviet-film-list@${version}/dist/`;
}

/**
 * The tag on one line, and closed, because a custom element cannot close itself. The sentence between
 * the tags is no paragraph: it stays in place even where somebody takes the div away.
 */
export function embedCode(code: EmbedCode): string {
  const {folder, stylesheets = [], title} = code;
  const {asText} = plainWordsOf(code.language);
  const address = attribute('href', `${folder}handout.html`);
  const fallback = markup`${title}: <a${address}>${asText}</a>`;
  const lines = [
    script(code),
    ...stylesheets.map(path => stylesheet(path, code)),
    `<soviet-film-list${written(code.attributes ?? [])}>${fallback.html}</soviet-film-list>`,
  ];
  return inBlock(lines.join('\n'));
}

/**
 * What begins with a div and has no blank line is HTML to the end for Markdown
 * (https://spec.commonmark.org/0.31.2/#html-blocks), and wpautop ejects nothing from it. MDX takes
 * the last line for a paragraph, in which the div must not end.
 */
export function inBlock(html: string): string {
  return `<div>${html}\n</div>`;
}

export function written(attributes: readonly Attribute[]): string {
  return attributes.map(([name, value]) => attribute(name, value).html).join('');
}

function script(code: EmbedCode): string {
  const file = 'soviet-film-list.js';
  return `<script${written([['type', 'module'], ['src', code.folder + file], ...pin(file, code)])}></script>`;
}

function stylesheet(path: string, code: EmbedCode): string {
  return `<link${written([['rel', 'stylesheet'], ['href', code.folder + path], ...pin(path, code)])} />`;
}

/** Without CORS a browser does not look into files from other origins, and cannot check them. */
function pin(path: string, {files, folder}: EmbedCode): Attribute[] {
  const integrity = files[path]?.integrity;
  if (!integrity) return [];
  const isForeign = folder.startsWith('https:');
  return [['integrity', integrity], ...(isForeign ? [['crossorigin', 'anonymous'] as const] : [])];
}
