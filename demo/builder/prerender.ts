/** The list's shadow root as a page can bring it along, for its parser to make. */
import style from 'virtual:prerendered-style';
import type {Choices} from './choices.js';
import {applyAttributes} from './preview.js';

/** What a page brings along, and for which choices. */
export interface Prerendered {
  readonly choices: Choices;
  readonly root: string;
}

/** Draws the list for the newest choices it is asked for, and says when it has. */
export class Prerenderer {
  readonly #filmIds: readonly string[];
  readonly #done: () => void;
  #asked: Choices | undefined;
  #drawn: Prerendered | undefined;

  constructor(filmIds: readonly string[], done: () => void) {
    this.#filmIds = filmIds;
    this.#done = done;
  }

  /** The last one until the next is there. */
  for(choices: Choices): Prerendered | undefined {
    if (choices !== this.#asked) void this.#draw(choices);
    return this.#drawn;
  }

  async #draw(choices: Choices): Promise<void> {
    this.#asked = choices;
    const root = await shadowRootFor(choices, this.#filmIds);
    if (choices !== this.#asked) return;
    this.#drawn = {choices, root};
    this.#done();
  }
}

/**
 * From a list of its own, in which nobody has opened anything. Its document has no window: nothing is
 * measured there that another page would measure otherwise, and no other list has its name.
 */
async function shadowRootFor(choices: Choices, filmIds: readonly string[]): Promise<string> {
  const list = document.createElement('soviet-film-list');
  applyAttributes(list, choices, filmIds);
  document.implementation.createHTMLDocument().body.append(list);
  await list.updateComplete;
  const base = list.shadowRoot?.querySelector('[part=base]')?.cloneNode(true) as Element;
  list.remove();
  tidy(base);
  return `<template shadowrootmode="open" shadowrootclonable><style>${style}</style>${base.outerHTML}</template>`;
}

/** Without Lit's marks and without blank lines, which would end the HTML where it is in Markdown. */
function tidy(base: Element): void {
  const walker = document.createTreeWalker(base, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const nodes: CharacterData[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as CharacterData);
  for (const node of nodes) {
    if (node instanceof Comment) node.remove();
    else node.data = node.data.replace(/[ \t\r\n\f]+/g, ' ');
  }
}
