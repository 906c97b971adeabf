import {ofDocument} from './unclobbered.js';

/**
 * The end of the next frame, and after what the page itself has put off until then. A page that nobody
 * looks at has no frames, and need not wait for one.
 */
export function painted(page: Window | null): Promise<void> {
  return new Promise(resolve => {
    page?.requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)));
    setTimeout(resolve, 200);
  });
}

/** On such visits the browser scrolls to where it was left, and looks for that place only early on. */
const RETURNS: readonly unknown[] = ['reload', 'back_forward'];

/** Has the visitor seen this page before, and been scrolled back? */
export function isRestored(page: Document): boolean {
  const view = ofDocument(page, 'defaultView');
  const [visit] = view?.performance.getEntriesByType?.('navigation') ?? [];
  return RETURNS.includes((visit as PerformanceNavigationTiming | undefined)?.type);
}
