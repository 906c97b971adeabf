import {readCollection, type Collection, type Problem} from './catalog/index.js';
import type {FilmListErrorCode, Source} from './events.js';
import {ofDocument} from './unclobbered.js';

/** Something that the page, and perhaps its readers, should hear about. */
export interface LoadProblem {
  readonly code: FilmListErrorCode;
  /** In English, for the people who keep the page. */
  readonly message: string;
  /** True when none of it could be used. */
  readonly isRefusal: boolean;
}

/** Lost fields are told to the page by the event alone; readers miss no film. */
export function isVisible(problem: LoadProblem | null): problem is LoadProblem {
  return problem !== null && problem.code !== 'field';
}

/** Null `collection`: nothing could be loaded, and what was there stays. */
export interface Loading {
  readonly collection: Collection | null;
  /** Where it comes from; null when nothing does. */
  readonly source: Source | null;
  readonly problem: LoadProblem | null;
}

interface Candidate {
  readonly source: Source;
  readonly read: () => unknown;
}

/** How many problems one message names. */
const MESSAGE_LIMIT = 5;

/**
 * Loads the films from the first place that has any: the property, the inline JSON child, the
 * bundled collection. When that one is refused and nothing is shown yet, the next one serves.
 */
export function loadCollection(
  host: Element,
  films: unknown,
  bundled: unknown,
  isShowing: boolean,
): Loading {
  let refusal: LoadProblem | null = null;
  for (const {source, read} of candidates(host, films, bundled)) {
    const {collection, problem} = tryToRead(read);
    refusal ??= problem;
    if (collection) return {collection, source, problem: refusal};
    if (isShowing) break;
  }
  return {collection: null, source: null, problem: refusal};
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
  const script = inlineScript(element);
  return [...element.children].some(child => !child.slot && child !== script);
}

function candidates(host: Element, films: unknown, bundled: unknown): Candidate[] {
  const found: Candidate[] = [];
  const script = inlineScript(host);
  if (films !== null && films !== undefined) found.push({source: 'property', read: () => films});
  if (script) found.push({source: 'inline', read: () => parseInline(script)});
  if (bundled !== null) found.push({source: 'bundled', read: () => bundled});
  return found;
}

function inlineScript(host: Element): Element | undefined {
  return [...host.children].find(
    child => child.localName === 'script' && child.getAttribute('type') === 'application/json',
  );
}

function parseInline(script: Element): unknown {
  return JSON.parse((script.textContent ?? '').replace(/^\s*\uFEFF/, ''));
}

function tryToRead(read: () => unknown): Pick<Loading, 'collection' | 'problem'> {
  let input: unknown;
  try {
    input = read();
  } catch {
    // The engine's own message differs from browser to browser.
    const message = 'The inline JSON cannot be parsed.';
    return {collection: null, problem: {code: 'parse', message, isRefusal: true}};
  }
  const {collection, problems} = readCollection(input);
  return {collection, problem: summary(problems, collection === null)};
}

/** One problem for all: the code of the gravest, the words of the first few. */
function summary(problems: readonly Problem[], isRefusal: boolean): LoadProblem | null {
  const gravest = problems.find(({code}) => code !== 'field') ?? problems[0];
  if (!gravest) return null;
  const messages = problems.slice(0, MESSAGE_LIMIT).map(({message}) => message);
  const more = problems.length - messages.length;
  if (more > 0) messages.push(`And ${more} more.`);
  return {code: gravest.code, message: messages.join(' '), isRefusal};
}
