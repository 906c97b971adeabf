/** The details of a film as a person meets them. */
import {all, one, press, textOf} from '../list-page.js';
import type {SovietFilmList} from '../../src/index.js';

export const root = (list: SovietFilmList) => one(list, 'soviet-film-details').shadowRoot!;
export const dialog = (list: SovietFilmList) => root(list).querySelector('dialog')!;
export const isOpen = (list: SovietFilmList) =>
  list.renderRoot.querySelector('soviet-film-details')?.shadowRoot?.querySelector('dialog')?.open ??
  false;
export const title = (list: SovietFilmList) => textOf(root(list).querySelector('h2'));

export async function openCard(list: SovietFilmList, index: number): Promise<void> {
  await press(list, all(list, '[part=card] .more')[index]!);
}

export function inside(list: SovietFilmList, label: string): HTMLElement {
  const found = [...root(list).querySelectorAll<HTMLElement>('button, a')].find(
    element => textOf(element) === label,
  );
  if (!found) throw new Error(`nothing is called "${label}"`);
  return found;
}

/** The close event of a dialog comes with the next task. */
export const closed = (list: SovietFilmList) =>
  new Promise(resolve => dialog(list).addEventListener('close', resolve, {once: true}));
