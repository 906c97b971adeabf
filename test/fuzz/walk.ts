/** Gives films to a list, looks at everything that it then shows, and says what is wrong. */
import type {FilmListEventDetails, SovietFilmList} from '../../src/index.js';
import {faultsInTree, find, wordsOf} from './tree.js';
import {comesTrue, turn, watch} from './watch.js';

/** How the list is set up. */
export interface Settings {
  readonly lang: 'en' | 'ru';
  readonly checks: 'marked' | 'open' | 'off';
  /** Place of the film whose details are opened. */
  readonly opened: number;
}

/** A walk on its way; each fault begins with a word for its kind. */
interface Walk {
  readonly list: SovietFilmList;
  readonly faults: string[];
}

/** The codes that an error can have. */
const CODES: readonly string[] = ['parse', 'shape', 'no-films', 'film', 'field'];

/** Films that are drawn before anybody asks for more. */
const PAGE = 48;

const GOOD = [
  {id: 'a', title: 'Chapaev', year: 1934},
  {id: 'b', title: 'The Cranes Are Flying', year: 1957},
];

/** A list that shows films already is given others. */
export async function walkByProperty(films: unknown, settings: Settings) {
  const list = document.createElement('soviet-film-list');
  list.films = [...GOOD];
  return walk(list, settings, async walk => {
    const before = list.result.films;
    const told = listen(list);
    list.films = films;
    await drawn(walk);
    checkEvents(told, walk);
    if (!told.ready && list.result.films !== before) walk.faults.push('lost: the films before');
  });
}

/** A list finds its films in the text of its inline child, as a parser makes that. */
export async function walkInline(json: string, settings: Settings) {
  const child = `<script type="application/json">${json.replaceAll('</', '<\\/')}</script>`;
  const range = document.createRange();
  const html = `<soviet-film-list>${child}</soviet-film-list>`;
  const list = range.createContextualFragment(html).firstElementChild as SovietFilmList;
  customElements.upgrade(list);
  const told = listen(list);
  return walk(list, settings, walk => checkEvents(told, walk));
}

async function walk(
  list: SovietFilmList,
  {checks, lang, opened}: Settings,
  give: (walk: Walk) => void | Promise<void>,
): Promise<readonly string[]> {
  const watching = watch();
  const walk: Walk = {list, faults: []};
  Object.assign(list, {lang, checks, jsonLd: true});
  document.body.append(list);
  await drawn(walk);
  await give(walk);
  await lookAtViews(walk);
  await openNotes(walk);
  await openDetails(list.result.films[opened % list.result.films.length], walk);
  await exportAll(walk);
  await ask(walk);
  checkStructuredData(walk);
  await giveGoodAgain(walk);
  list.remove();
  // Rejections are told in a turn of their own.
  for (let turns = 0; turns < 2; turns += 1) await turn();
  return [...watching.stop(), ...walk.faults];
}

async function drawn({faults, list}: Walk): Promise<void> {
  try {
    while (!(await list.updateComplete));
  } catch (error) {
    faults.push(`update: ${error}`);
  }
}

interface Told {
  ready: number;
  readonly codes: string[];
}

function listen(list: SovietFilmList): Told {
  const told: Told = {ready: 0, codes: []};
  list.addEventListener('film-list-ready', () => (told.ready += 1));
  list.addEventListener('film-list-error', ({detail}) => told.codes.push(detail.code));
  return told;
}

/** At most one event of each kind, and never none. */
function checkEvents({codes, ready}: Told, {faults}: Walk): void {
  const isKnown = codes.every(code => CODES.includes(code));
  if (codes.length > 1 || ready > 1 || codes.length + ready === 0 || !isKnown) {
    faults.push(`events: ready ${ready} times, errors ${codes.join(' ') || 'none'}`);
  }
}

async function lookAtViews(walk: Walk): Promise<void> {
  const {faults, list} = walk;
  for (const view of ['cards', 'timeline', 'list'] as const) {
    list.view = view;
    await drawn(walk);
    faults.push(...faultsInTree(list));
    const drawnTitles = find(list, TITLES[view]).map(wordsOf);
    const titles = list.result.films.slice(0, PAGE).map(({title}) => title);
    if (JSON.stringify(drawnTitles) !== JSON.stringify(titles)) {
      faults.push(`titles: ${view} shows ${cut(drawnTitles)} for ${cut(titles)}`);
    }
  }
}

/** Where a film's title stands. */
const TITLES = {
  cards: '[part~=card] [part~=card-title]',
  list: '[part~=card] [part~=card-title]',
  timeline: '[part~=timeline-row] th',
};

async function openNotes(walk: Walk): Promise<void> {
  for (const marker of find(walk.list, 'button[part~=check-marker]').slice(0, 3)) {
    marker.click();
    await drawn(walk);
  }
  walk.faults.push(...faultsInTree(walk.list));
}

async function openDetails(
  film: SovietFilmList['result']['films'][number] | undefined,
  walk: Walk,
): Promise<void> {
  const {faults, list} = walk;
  if (!film) return;
  const isOpen = () => find(list, 'dialog').some(dialog => (dialog as HTMLDialogElement).open);
  list.open(film.id);
  if (!(await comesTrue(isOpen))) faults.push(`details: shut for ${cut(film.id)}`);
  await drawn(walk);
  faults.push(...faultsInTree(list));
  list.close();
  if (!(await comesTrue(() => !isOpen()))) faults.push('details: cannot be closed');
}

/** Each format's text, from the menu of the toolbar. */
async function exportAll({faults, list}: Walk): Promise<void> {
  const texts: FilmListEventDetails['film-export'][] = [];
  list.addEventListener('film-export', event => {
    event.preventDefault();
    texts.push(event.detail);
  });
  const menu = find(list, '[part~=toolbar] [part~=export]')[0] as HTMLDetailsElement | undefined;
  if (!menu) return;
  const buttons = () => [...menu.querySelectorAll('button')];
  menu.open = true;
  await comesTrue(() => buttons().length > 0);
  for (const button of buttons()) button.click();
  await comesTrue(() => texts.length === buttons().length);
  const wrong = texts.filter(({text}) => typeof text !== 'string' || !text.isWellFormed());
  if (texts.length < 7 || wrong.length > 0) {
    const given = texts.map(({format}) => format).join(' ');
    faults.push(`export: ${given || 'nothing'}; no text: ${wrong.map(({format}) => format)}`);
  }
}

/** A film is found by its title, and a facet's value finds as many films as it says. */
async function ask(walk: Walk): Promise<void> {
  const {faults, list} = walk;
  const [film] = list.result.films;
  const facet = list.result.facets.find(({values}) => values.length > 0);
  const value = facet?.values.at(-1);
  if (film) {
    list.query = new URLSearchParams({q: film.title}).toString();
    await drawn(walk);
    if (!list.result.films.includes(film)) faults.push(`search: nothing for ${cut(film.title)}`);
  }
  if (facet && value) {
    list.query = new URLSearchParams({[facet.name]: value.value}).toString();
    await drawn(walk);
    const {length} = list.result.films;
    if (length !== value.count) faults.push(`facet: ${length} films for ${cut(value)}`);
  }
  faults.push(...faultsInTree(list));
}

function checkStructuredData({faults, list}: Walk): void {
  const scripts = [...document.head.querySelectorAll('script[type="application/ld+json"]')];
  const isText = scripts.every(script => script.childElementCount === 0);
  try {
    for (const {textContent} of scripts) JSON.parse(textContent);
  } catch (error) {
    faults.push(`json-ld: ${error}`);
  }
  if (!isText || scripts.length !== Number(list.result.total > 0)) {
    faults.push(`json-ld: ${scripts.length} scripts`);
  }
}

async function giveGoodAgain(walk: Walk): Promise<void> {
  const {faults, list} = walk;
  list.query = '';
  list.films = [...GOOD];
  await drawn(walk);
  const titles = find(list, TITLES.cards).map(wordsOf);
  if (titles.join() !== GOOD.map(({title}) => title).join())
    faults.push(`dead: shows ${cut(titles)}`);
}

function cut(value: unknown): string {
  return JSON.stringify(value).slice(0, 200);
}
