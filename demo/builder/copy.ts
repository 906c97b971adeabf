/** A copy of the package's files on a web space of one's own. Knows no DOM. */
import {cdnFolder, type Embed} from '../../src/plain/embed-code.js';
import {DEFAULT_STYLE, type Choices, type Target} from './choices.js';

/** Files that each kind of snippet needs. `handout.html` is where the link in the tag leads. */
const SCRIPTED = ['soviet-film-list.js', 'handout.html'];
const FRAMED = ['frame.html', 'frame.css', 'frame.js', 'soviet-film-list.js'];

const FILES: Readonly<Record<Target, readonly string[]>> = {
  site: SCRIPTED,
  csp: SCRIPTED,
  wordpress: SCRIPTED,
  moodle: FRAMED,
  canvas: FRAMED,
  'google-sites': [...FRAMED, 'handout.html'],
  handout: [],
};

export function filesFor({style, target}: Choices): readonly string[] {
  return FILES[target].length === 0 || style === DEFAULT_STYLE
    ? FILES[target]
    : [...FILES[target], `themes/${style}.css`];
}

/**
 * The folder of a copy, by its address or that of a file in it, with a slash at its end; null where
 * that is no address that a secure page may load from.
 */
export function copyFolder(address: string): string | null {
  if (!/^https:\/\//i.test(address) || !URL.canParse(address)) return null;
  const {origin, pathname} = new URL(address);
  const folder = pathname.replace(/\/[^/]*\.(?:css|html?|js)$|\/$/i, '');
  return `${origin}${folder}/`;
}

/** Where a script comes from: the own copy, else npm's CDN once it has the files; else nowhere. */
export function scriptFolder({copy}: Choices, {isPublished, version}: Embed): string | null {
  return copy === '' && isPublished ? cdnFolder(version) : copyFolder(copy);
}

/** A frame shows a page of one's own, published or not. */
export function isFramed({target}: Choices): boolean {
  return FILES[target].includes('frame.html');
}

/** Whether nothing can be pasted without a copy; under a strict policy the files are one's own. */
export function needsCopy(choices: Choices, {isPublished}: Embed): boolean {
  return isFramed(choices) || (!isPublished && choices.target !== 'csp');
}
