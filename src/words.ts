/** The words of an attribute that takes several, such as `facets` and `only`. */
export function words(attribute: string | null | undefined): string[] {
  return String(attribute ?? '')
    .split(/\s+/)
    .filter(Boolean);
}
