import type {SovietFilmList} from '../../src/index.js';
import {mount, one, textOf} from '../list-page.js';

/** The list as a timeline, and what stands in it. */
export const inTime = (attributes = '') =>
  mount(`<soviet-film-list view="timeline" ${attributes}></soviet-film-list>`);

export const table = (list: SovietFilmList) => one(list, '[part=timeline]');

export const rows = (list: SovietFilmList) => [
  ...table(list).querySelectorAll<HTMLElement>('[part=timeline-row]'),
];

/** What a row tells in words. */
export const cells = (row: Element | undefined) =>
  [...(row?.querySelectorAll('[role=rowheader], [role=cell]') ?? [])].map(textOf);
