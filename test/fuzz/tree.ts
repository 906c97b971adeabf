/** What must never stand in the tree that a list draws. */
import type {SovietFilmList} from '../../src/index.js';

const FORBIDDEN =
  'script, iframe, frame, object, embed, style, link, meta, base, form, template, audio, video';

/** Attributes that hold an address, or run or request something. */
const ADDRESSES = [
  'href',
  'xlink:href',
  'src',
  'srcset',
  'srcdoc',
  'action',
  'formaction',
  'data',
  'ping',
  'poster',
];

/** The shadow root of the list, and those inside it. */
export function rootsOf(list: Element): ShadowRoot[] {
  const root = list.shadowRoot;
  return root ? [root, ...[...root.querySelectorAll('*')].flatMap(rootsOf)] : [];
}

export function find(list: SovietFilmList, selector: string): HTMLElement[] {
  return rootsOf(list).flatMap(root => [...root.querySelectorAll<HTMLElement>(selector)]);
}

/** What is to be read there, without the numbers of notes. */
export function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const sup of copy.querySelectorAll('sup')) sup.remove();
  return copy.textContent.trim();
}

/** Each begins with one word for its kind. */
export function faultsInTree(list: SovietFilmList): string[] {
  const faults = find(list, `${FORBIDDEN}, :not([part~=poster]) > img`).map(
    element => `markup: ${element.outerHTML.slice(0, 200)}`,
  );
  for (const element of find(list, '*')) {
    for (const {name, value} of element.attributes) {
      if (name.startsWith('on')) faults.push(`markup: ${element.localName} ${name}="${value}"`);
      if (ADDRESSES.includes(name) && !isSafe(element, name, value)) {
        faults.push(`link: ${element.localName} ${name}="${value}"`);
      }
    }
  }
  return faults;
}

function isSafe({localName}: Element, name: string, value: string): boolean {
  if (localName === 'a' && name === 'href') return /^(https?|mailto):/i.test(value);
  if (localName !== 'img' || name !== 'src') return false;
  return /^https?:/i.test(value) || isOnThisSite(value);
}

/** A path; engines read `/\host` and `/<tab>/host` as another host's. */
function isOnThisSite(path: string): boolean {
  const url = URL.parse(path, document.baseURI);
  return /^\.{0,2}\//.test(path) && url?.origin === location.origin;
}
