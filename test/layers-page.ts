/** What lies over other content, by real keys. */
import {fixture, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SovietFilmList} from '../src/index.js';
import {dialog} from './details/details-page.js';
import {all, textOf} from './list-page.js';

const GLOSSARY = {
  sources: [],
  glossary: {Stavka: {text: 'The high command.', sources: []}},
  films: [
    {
      id: 'a',
      title: 'A',
      year: 1937,
      fact: 'It won a prize.',
      context: {text: 'By order of the Stavka.', sources: []},
      checks: [{field: 'fact', quote: 'a prize', verdict: 'partly', note: 'By the Stavka.'}],
    },
    {id: 'b', title: 'B', year: 1938},
  ],
};

export async function mountAt(width: number, attributes = ''): Promise<SovietFilmList> {
  const box = await fixture<HTMLElement>(
    `<div style="width: ${width}px"><soviet-film-list ${attributes}></soviet-film-list></div>`,
  );
  const list = box.firstElementChild as SovietFilmList;
  await list.updateComplete;
  return list;
}

export async function keys(list: SovietFilmList, ...names: string[]): Promise<void> {
  for (const press of names) await sendKeys({press});
  await list.updateComplete;
}

/** What is open, innermost last. */
export const open = (list: SovietFilmList): string[] => [
  ...all(list, 'dialog:modal').map(() => 'details'),
  ...all(list, '.opener[aria-expanded=true]').map(textOf),
  ...all(list, '[part=export][open] > summary').map(textOf),
  ...all(list, '.note').map(() => 'note'),
  ...all(list, '.meaning:popover-open').map(() => 'meaning'),
];

/** The keys that a page hears at its document while something is done. */
export async function heard(act: () => Promise<void>): Promise<string[]> {
  const names: string[] = [];
  const hear = ({key}: KeyboardEvent) => names.push(key);
  document.addEventListener('keydown', hear);
  await act();
  document.removeEventListener('keydown', hear);
  return names;
}

export async function withTerm(attributes = ''): Promise<SovietFilmList> {
  const list = await mountAt(700, attributes);
  list.films = GLOSSARY;
  await list.updateComplete;
  return list;
}

export async function unfoldCite(list: SovietFilmList): Promise<void> {
  dialog(list).querySelector('summary')!.click();
  await waitUntil(() => all(list, 'dialog .formats').length > 0, 'Cite is open');
}
