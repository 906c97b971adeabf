import {isServer} from 'lit';
import {ofDocument} from './unclobbered.js';

/** The fallback of a list is only shown without it; what is in its slot `header` is above the films. */
const HEADINGS =
  ':is(:is(h1, h2, h3, h4, h5, h6):not([role]), [role=heading]):not(form, soviet-film-list :not([slot=header], [slot=header] *))';

/** Where a server draws, and where no heading comes before. */
const DEFAULT_LEVEL = 3;

/** One level below the last heading before the content of a list, through shadow roots. */
export function levelBelow(host: Element): number {
  if (isServer) return DEFAULT_LEVEL;
  const root = host.getRootNode() as ShadowRoot;
  const headings = ofDocument(root as unknown as Document, 'querySelectorAll').call(root, HEADINGS);
  const last = [...headings].findLast(heading => isBefore(heading, host));
  if (last) return Math.min(6, levelOf(last) + 1);
  return root.host ? levelBelow(root.host) : DEFAULT_LEVEL;
}

function isBefore(heading: Element, host: Element): boolean {
  const place = heading.compareDocumentPosition(host);
  return Boolean(place & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINS));
}

function levelOf(heading: Element): number {
  const [level] = /\d+/.exec(heading.getAttribute('aria-level') ?? heading.localName) ?? [];
  return Number(level) || 2;
}
