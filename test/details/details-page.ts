/** The details of a film as a person meets them. */
import {all, one, press, textOf} from '../list-page.js';
import type {SovietFilmList} from '../../src/index.js';

export const dialog = (list: SovietFilmList) => one(list, '[part=details]') as HTMLDialogElement;
export const isOpen = (list: SovietFilmList) => all(list, 'dialog[open]').length > 0;
export const title = (list: SovietFilmList) => textOf(dialog(list).querySelector('h2'));

export async function openCard(list: SovietFilmList, index: number): Promise<void> {
  await press(list, all(list, '[part=card-title] button')[index]!);
}

export function inside(list: SovietFilmList, label: string): HTMLElement {
  const found = [...dialog(list).querySelectorAll<HTMLElement>('button, a')].find(
    element => textOf(element) === label,
  );
  if (!found) throw new Error(`nothing is called "${label}"`);
  return found;
}

/** The close event of a dialog comes with the next task. */
export const closed = (list: SovietFilmList) =>
  new Promise(resolve => dialog(list).addEventListener('close', resolve, {once: true}));
