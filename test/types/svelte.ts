/** What Svelte.svelte could not say: markup there has no comments that expect an error. */
import 'soviet-film-list/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

type Attributes = SvelteHTMLElements['soviet-film-list'];

export const right: Attributes = {view: 'list', 'onfilm-open': event => event.detail.film.title};

export const wrong: Attributes[] = [
  // @ts-expect-error There is no such view.
  {view: 'wall'},
  // @ts-expect-error Svelte would write "false", which means true.
  {'json-ld': false},
  // @ts-expect-error There is no such property.
  {sort: 'year'},
  // @ts-expect-error No event of the list has that.
  {'onfilm-open': event => event.detail.nothing},
];
