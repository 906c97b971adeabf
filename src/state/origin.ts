import {isServer} from 'lit';
import {
  readInSlices,
  type Collection,
  type Problem,
  type ProblemCode,
  type Slices,
} from '../catalog/index.js';
import type {FilmListErrorCode, Origin} from '../events.js';
import {ofDocument} from '../guest/unclobbered.js';

/** Something that the page, and perhaps its readers, should hear about. */
export interface LoadProblem {
  readonly code: FilmListErrorCode;
  /** In English, for the people who keep the page. */
  readonly message: string;
  readonly problems: readonly Problem[];
}

/** Lost fields are told to the page alone; readers miss no film. */
export function isVisible(problem: LoadProblem | null): problem is LoadProblem {
  return problem !== null && problem.code !== 'field';
}

/** What came of one attempt to load films. */
export interface Loading {
  /** Null where none of them can be used. */
  readonly collection: Collection | null;
  /** Where they come from; null where there are none. */
  readonly origin: Origin | null;
  readonly problem: LoadProblem | null;
}

const MESSAGES: Readonly<Record<ProblemCode, string>> = {
  shape: 'These are no films.',
  'no-films': 'None of the films can be used.',
  film: 'Some films were left out.',
  field: 'Some fields are not as given.',
};

/**
 * Loads the films from the first place that has any: the property, the inline JSON child, the
 * bundled collection. Where these cannot be used, no others stand in for them.
 */
export function* loadCollection(
  host: Element,
  films: unknown,
  bundled: Collection | null,
): Slices<Loading> {
  const script = inlineScript(host);
  if (films !== null && films !== undefined) return yield* read('property', films);
  if (script) return yield* readInline(script.textContent ?? '');
  return {collection: bundled, origin: bundled && 'bundled', problem: null};
}

function* read(origin: Origin, films: unknown): Slices<Loading> {
  const {code, collection, problems} = yield* readInSlices(films);
  return {collection, origin, problem: code && {code, message: MESSAGES[code], problems}};
}

function* readInline(text: string): Slices<Loading> {
  let films: unknown;
  try {
    films = JSON.parse(text.replace(/^\s*\uFEFF/, ''));
  } catch (error) {
    const reason = `is not JSON: ${(error as Error).message}`;
    const problems = [{path: 'films', value: '', reason}];
    const message = 'The inline JSON cannot be parsed.';
    return {collection: null, origin: 'inline', problem: {code: 'parse', message, problems}};
  }
  return yield* read('inline', films);
}

/**
 * True while the parser may still add children to the element. A script in the page's head runs
 * before the inline JSON is there, or when half of it is. Without a window none is at work, though
 * WebKit calls such a document "loading" for ever.
 */
export function isBeingParsed(element: Element): boolean {
  const page = element.ownerDocument;
  if (!ofDocument(page, 'defaultView') || ofDocument(page, 'readyState') !== 'loading')
    return false;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return false;
  }
  return true;
}

/** True when the element holds something for readers to see until the films are there. */
export function hasFallback(element: Element): boolean {
  if (isServer) return true;
  const script = inlineScript(element);
  return [...element.children].some(child => !child.slot && child !== script);
}

/** What stands in the element is not known on a server. */
function inlineScript(host: Element): Element | undefined {
  if (isServer) return undefined;
  return [...host.children].find(
    child => child.localName === 'script' && child.getAttribute('type') === 'application/json',
  );
}
