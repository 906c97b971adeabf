import {ofDocument} from './unclobbered.js';

/** A list's fallback is not seen beside it; what is in its slot `header` is above the films. */
const HEADINGS =
  ':is(h1, h2, h3, h4, h5, h6, [role=heading]):not(form, [role=none], [role=presentation], soviet-film-list :not([slot=header], [slot=header] *))';

/** One level below the last heading before the content of a list, through shadow roots; 3 without one. */
export function levelBelow(host: Element): number {
  const root = host.getRootNode() as Document & Partial<Pick<ShadowRoot, 'host'>>;
  const heading = [...ofDocument(root, 'querySelectorAll').call(root, HEADINGS)].findLast(
    // Follows or contains.
    heading => heading.compareDocumentPosition(host) & 12,
  );
  if (!heading) return root.host ? levelBelow(root.host) : 3;
  const [level] = /\d+/.exec(heading.getAttribute('aria-level') ?? heading.localName) ?? [];
  return Math.min(6, (Number(level) || 2) + 1);
}
