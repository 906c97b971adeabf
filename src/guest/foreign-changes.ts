/**
 * Notices when others replace nodes in the shadow root, as translators and scripts that mark words do.
 * Lit would go on writing to nodes that are no longer there.
 */
export class ForeignChanges {
  #isFound = false;
  /** A server has none. */
  #observer: MutationObserver | undefined;

  /** To be called once the element has rendered. */
  watch(root: Node): void {
    this.#isFound = false;
    this.#observer ??= new MutationObserver(records => this.#look(records));
    this.#observer.observe(root, {childList: true, subtree: true});
  }

  /** To be called before the element renders: has anything been replaced since it last did? */
  end(): boolean {
    this.#look(this.#observer?.takeRecords() ?? []);
    this.#observer?.disconnect();
    return this.#isFound;
  }

  /** What is added to the root itself is beside our nodes; the list of cards is put right each time. */
  #look(records: readonly MutationRecord[]): void {
    this.#isFound ||= records.some(
      ({target}) => (target as Partial<Element>).matches?.(':not([part=film-list])') ?? false,
    );
  }
}
