/** The list as a person meets it: what stands in its shadow root, and what hands can do there. */
import {fixture} from '@open-wc/testing';
import './chai-elements.js';
import '../src/index.js';
import type {FilmListEventDetails, SovietFilmList} from '../src/index.js';

/** Puts markup into the page and waits until the (first) list in it is drawn. */
export async function mount(markup = '<soviet-film-list></soviet-film-list>') {
  const root = await fixture<HTMLElement>(markup);
  const list = root.matches('soviet-film-list') ? root : root.querySelector('soviet-film-list');
  await (list as SovietFilmList).updateComplete;
  return list as SovietFilmList;
}

export function all(list: SovietFilmList, selector: string): HTMLElement[] {
  return [...list.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

export function one(list: SovietFilmList, selector: string): HTMLElement {
  const found = list.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').trim().replace(/\s+/g, ' ');
}

/** The text without the markers of its notes. */
export function wordsOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const sup of copy?.querySelectorAll('sup') ?? []) sup.remove();
  return textOf(copy);
}

/** Titles of the cards, in the order shown. */
export function titles(list: SovietFilmList): string[] {
  return all(list, '[part=card-title]').map(textOf);
}

export function count(list: SovietFilmList): string {
  return textOf(one(list, '[part=count]'));
}

export function searchField(list: SovietFilmList): HTMLInputElement {
  return one(list, '[part=search-input]') as HTMLInputElement;
}

/** Types into the search field, as a paste would. */
export async function type(list: SovietFilmList, text: string): Promise<void> {
  const input = searchField(list);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await list.updateComplete;
}

/** The facets in the menus that are open. */
export function facets(list: SovietFilmList): HTMLElement[] {
  return all(list, '[part=facet]');
}

/** The checkbox of the value with this label, found by opening one menu after the other. */
export function chip(list: SovietFilmList, label: string): HTMLInputElement {
  const find = () => all(list, '[part=chip]').find(element => textOf(element).startsWith(label));
  const found =
    find() ??
    openers(list)
      .map(opener => (unfold(list, opener), find()))
      .find(Boolean);
  if (!found) throw new Error(`no facet value "${label}"`);
  const group = found.closest('details');
  if (group) group.open = true;
  return found.querySelector('input')!;
}

/** What a value's chip says, such as "Joseph Stalin 4". */
export function chips(list: SovietFilmList, facet: string): string[] {
  const find = () =>
    facets(list).find(element => textOf(element.querySelector('legend')) === facet);
  const fieldset =
    find() ??
    openers(list)
      .map(opener => (unfold(list, opener), find()))
      .find(Boolean);
  return [...(fieldset?.querySelectorAll('[part=chip]') ?? [])].map(textOf);
}

/** The buttons of facets that a person sees: one for all, or one each. */
function openers(list: SovietFilmList): HTMLElement[] {
  return all(list, '.opener').filter(opener => opener.getClientRects().length > 0);
}

/** Opens a menu, and has it drawn at once. */
export function unfold(list: SovietFilmList, opener: HTMLElement): void {
  if (opener.getAttribute('aria-expanded') === 'true') return;
  opener.click();
  (list as unknown as {performUpdate(): void}).performUpdate();
}

/** Opens all facets in one menu, as narrow lists have them. */
export function openFilters(list: SovietFilmList): void {
  unfold(list, one(list, '.filters .opener'));
}

export async function press(list: SovietFilmList, element: HTMLElement): Promise<void> {
  element.click();
  await list.updateComplete;
}

export function button(list: SovietFilmList, label: string): HTMLButtonElement {
  const found = all(list, 'button').find(element => textOf(element) === label);
  if (!found) throw new Error(`no button "${label}"`);
  return found as HTMLButtonElement;
}

export async function sortBy(list: SovietFilmList, key: string): Promise<void> {
  const select = one(list, '[part=sort]') as HTMLSelectElement;
  select.value = key;
  select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
  await list.updateComplete;
}

/** Asked here, because an assertion that fails on two elements prints both trees for minutes. */
export function hasFocus(list: SovietFilmList, element: Element): boolean {
  return list.shadowRoot?.activeElement === element;
}

/** Collects the details of an event for the rest of the test. */
export function listen<Name extends keyof FilmListEventDetails>(
  target: EventTarget,
  name: Name,
): FilmListEventDetails[Name][] {
  const details: FilmListEventDetails[Name][] = [];
  target.addEventListener(name, event => {
    details.push((event as CustomEvent<FilmListEventDetails[Name]>).detail);
  });
  return details;
}

/** What is said on the console while something is done. */
export async function consoleOf(
  level: 'warn' | 'error',
  act: () => Promise<unknown>,
): Promise<string[]> {
  const said: string[] = [];
  const before = console[level];
  console[level] = (...words: unknown[]) => said.push(words.map(String).join(' '));
  try {
    await act();
  } finally {
    console[level] = before;
  }
  return said;
}

/** The ids of the bundled films, in the curator's order. */
export const IDS = [
  'the-battle-of-stalingrad',
  'lenin-in-october',
  'the-fall-of-berlin',
  'the-unforgettable-year-1919',
  'lenin-in-paris',
  'the-young-guard',
  'the-chairman',
  'the-star',
  'the-great-turning-point',
  'the-first-teacher',
];
