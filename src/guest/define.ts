interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers the element, unless the page already has it: the first one wins. Loading the same
 * version again is silent; another version says so once, because the page then runs the older one.
 */
export function define(tag: string, element: VersionedElement): void {
  const known = customElements.get(tag) as Partial<VersionedElement> | undefined;
  if (!known) {
    customElements.define(tag, element);
  } else if (known.version !== element.version) {
    console.info(`<${tag}> ${known.version} is in use; version ${element.version} was not loaded.`);
  }
}
