/** What one has to know to read the tables. */
export const NOTES = `## Notes

- In brackets: behind times, the middle half of the measurements; behind ratios, where nine of ten
  runs like this one would find them. "yes?" and "no?": the bracket holds the aim, so that another
  run may say otherwise.
- The plain page is what a host writes by hand: title, year, description and fact of each film, and a
  few lines of style. The vanilla filter, React, itemsjs and MiniSearch show just this and have a
  search, an order, and boxes for eight leaders; the element draws posters and marks.
- Pages with "same picture" show what the element shows, which the run checks: its server-rendered
  HTML without a script; its tree set by \`innerHTML\`; its tree created by React. All three only show
  it, and cannot search.
- Vanilla draws every film; React draws what is on the screen where the list is long (TanStack
  Virtual); the element, itemsjs and MiniSearch draw 48 films and a button for the next 48.
- "First film": any film is painted. "A screen full": every film, or so many that the next is below
  the screen. "Works": the element's own films are there and can be searched.
- Plain and vanilla pages draw as they arrive. The element and the other peers have a thousand films
  as inline JSON, of which they need all; the element's films have more fields.
- An act begins with the browser's time stamp of the key or click and ends when a frame is painted
  that tells the right number of films and whose screen is full of the right ones. Every contestant
  has to give the same answer, or the run breaks off. Menus are opened before, cards may still glide.
- Screens show 60 frames a second: what is quicker than 17 ms, people see alike.
- "Worst" is the 98th percentile of all letters, facets and orders.
- Memory is looked at after all garbage is collected: the heap is JavaScript's, "document" what the
  browser's own objects take; nodes are all that are kept, in the document or not.
- The slow line is the browser's emulation, and one round trip more for each new connection.
- Each visit is a first one: empty caches, nothing compiled, a new browser context.`;
