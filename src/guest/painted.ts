/** The end of the next frame; a page that nobody looks at has none, and need not wait for it. */
export function painted(page: Window | null): Promise<void> {
  return new Promise(resolve => {
    page?.requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
}
