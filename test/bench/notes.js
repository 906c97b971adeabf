/** What one has to know to read the tables. */
export const NOTES = `## Notes

- In brackets: behind times, the middle half of the measurements; behind ratios, where nine of ten
  runs like this one would find them. "yes?" and "no?": the bracket holds the aim, so that another
  run may say otherwise.
- Cards, stylesheet and introduction of all pages are taken from the element itself. The static page
  is those alone; the others add a search field and the facet of leaders (the element: four facets).
- "First cards" are all ten, or the first twelve of a thousand, which is more than a screen. Static
  pages draw as they arrive; the element's thousand films are inline JSON, of which it needs all.
- The element draws at most 48 cards and a button for the next 48, whatever the number of films: that
  is deliberate, and most of its lead in long lists. The others draw every film found.
- "vanilla, skipping" is the vanilla filter with content-visibility: auto on its cards, which takes
  the long page's weight away for the price of rows that are no longer shared between neighbours.
- List.js searches for beginnings of words as the others do, in place of its own search.
- The slow line is the browser's emulation, and one round trip more for each new connection.
- Each visit is a first one: empty caches, nothing compiled, a new browser context.
- An act begins with the browser's time stamp of the key or click and ends when the frame with its
  result is painted. Screens show 60 frames a second: what is quicker than 17 ms, people see alike.`;
