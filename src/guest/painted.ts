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
