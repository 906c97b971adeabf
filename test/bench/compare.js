/* global window */

/**
 * `npm run bench -- --before=<commit>`: today's list and that of another commit, measured in pairs.
 * In each round one is visited right after the other, in turns first, so that whatever slows the
 * machine slows both.
 */
import {brotliCompressSync} from 'node:zlib';
import {buildCommit, sizeWithoutFilms} from './before.js';
import {makeCollection} from './films.js';
import {askAll, pressOn, timed} from './measure-filters.js';
import {listPages, pageName} from './pages.js';
import {hostFilm, questionsOf} from './questions.js';
import {onStage, ROOT} from './run.js';
import {readBuilt} from './scripts.js';
import {median, pairedRatio} from './statistics.js';
import {bytes, table} from './table.js';
import {PLAIN, SLOW_CPU, visit} from './visit.js';

/** No act and no first film may be slower: the upper end of its interval is at most this. */
const MAX_RATIO = 1.1;

/** An interval needs six rounds at least, a narrow one thirty or more. */
const ROUNDS = 30;
const FEW_ROUNDS = 6;

const VERSIONS = ['old', 'new'];

/** Frames come as soon as they are ready: waiting for a screen would hide what takes less than 17 ms. */
const NO_SCREEN = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/**
 * `before`: a commit; `counts`: numbers of films.
 *
 * @param {{before: string, counts: number[], isQuick: boolean}} options
 */
export async function compare({before, counts, isQuick}) {
  const {hash, remove, root} = buildCommit(before);
  try {
    console.log(`Comparing ${hash} (old) with the working tree (new).`);
    await compareBuilt({old: root, new: ROOT}, {counts, rounds: isQuick ? FEW_ROUNDS : ROUNDS});
  } finally {
    remove();
  }
}

/** @param {{old: URL, new: URL}} roots where each version was built */
export async function compareBuilt(roots, {counts, rounds}) {
  const versions = {};
  for (const id of VERSIONS) versions[id] = await readBuilt(roots[id], scriptOf(id));
  const sizes = sizeTable(versions, roots);
  await onStage({args: NO_SCREEN}, async stage => {
    for (const id of VERSIONS) await stage.server.add(scriptOf(id), versions[id].text);
    const results = [];
    for (const count of counts) results.push(...(await measure(stage, versions, {count, rounds})));
    report(results, sizes);
  });
}

const scriptOf = id => `list-${id}.js`;

/** One result per first film and act: its name, and the times of both versions by round. */
async function measure(stage, versions, {count, rounds}) {
  const questions = await addPages(stage, versions, count);
  const results = new Map();
  const adder = id => (name, time) => {
    const result = results.get(name) ?? {name: `${count} films: ${name}`, old: [], new: []};
    result[id].push(time);
    results.set(name, result);
  };
  const begin = performance.now();
  for (let round = 0; round < rounds; round += 1)
    for (const take of takesAt(count))
      for (const id of round % 2 ? VERSIONS : VERSIONS.toReversed())
        await take(stage, {count, id, questions: questions[id], add: adder(id)});
  const seconds = Math.round((performance.now() - begin) / 1000);
  console.log(`Measured ${rounds} rounds at ${count} films in ${seconds} s.`);
  return [...results.values()];
}

/** Makes both versions' pages; both are asked the same, and each has its own bundled films. */
async function addPages({server}, versions, count) {
  const questions = {};
  const today = makeCollection(versions.new.bundled, count);
  for (const id of VERSIONS) {
    const {bundled, prerendered, snippet} = versions[id];
    const isBundled = today === versions.new.bundled;
    const collection = isBundled ? bundled : today;
    const pages = listPages({collection, isBundled, prerendered, snippet});
    for (const [page, text] of Object.entries(pages))
      await server.add(pageName(`${page}-${id}`, count), text);
    questions[id] = questionsOf(collection.films.map(hostFilm), today.films.map(hostFilm));
  }
  return questions;
}

/** Only the films that come with the script are rendered ahead. */
function takesAt(count) {
  const first = firstFilm('bare', PLAIN, 'first film');
  const prerendered = [PLAIN, PLAIN, SLOW_CPU].map(condition =>
    firstFilm('prerendered', condition, 'first film, prerendered'),
  );
  // What is quick is measured twice per round: chance weighs more there.
  return [first, first, firstFilmAndActs, ...(count === 10 ? prerendered : [])];
}

function firstFilm(page, condition, name) {
  return async (stage, {add, count, id}) => {
    const address = {condition, count, name: pageName(`${page}-${id}`, count)};
    const time = await visit(stage, address, at => at.evaluate(() => window.probe.first()));
    add(`${name}, ${condition.label}`, time);
  };
}

/** On a slow machine, where an act takes long enough to be told from chance. */
async function firstFilmAndActs(stage, {add, count, id, questions}) {
  const condition = SLOW_CPU;
  const address = {condition, count, name: pageName(`bare-${id}`, count)};
  const times = {};
  const note = (act, time) => (times[act] = [...(times[act] ?? []), time]);
  await visit(stage, address, async (page, devtools) => {
    note('first film', await page.evaluate(() => window.probe.first()));
    await askAll(page, devtools, {...questions, add: note});
    await changeViews(page, devtools, note);
    await openFilms(page, devtools, note);
  });
  // One value per visit and act: of several letters, say, their mean.
  for (const [act, values] of Object.entries(times)) {
    const mean = values.reduce((sum, value) => sum + value) / values.length;
    add(`${act}, ${condition.label}`, mean);
  }
}

const VIEWS = [
  {name: 'Timeline', part: '[part=timeline-row]'},
  {name: 'Cards', part: '[part=card]'},
];

/** The menu of leaders may still be open, over what is clicked next. */
async function changeViews(page, devtools, add) {
  const opener = page.locator('soviet-film-list [part=facets] button[aria-expanded=true]');
  if (await opener.count()) await opener.click();
  for (const {name, part} of [...VIEWS, ...VIEWS]) {
    const control = page.locator('soviet-film-list').getByRole('radio', {name});
    add('view', await timed(page, 'click', {part}, await pressOn(page, devtools, control)));
  }
}

const OPENED = 3;

async function openFilms(page, devtools, add) {
  const openers = page.locator('soviet-film-list [part=card] [aria-haspopup=dialog]');
  for (let film = 0; film < OPENED; film += 1) {
    const act = await pressOn(page, devtools, openers.nth(film));
    add('open', await timed(page, 'click', {part: 'dialog[open]'}, act));
    await page.keyboard.press('Escape');
    await page.locator('soviet-film-list dialog[open]').waitFor({state: 'detached'});
  }
}

function sizeTable(versions, roots) {
  const sizes = {
    'bundle, brotli': VERSIONS.map(id => brotliCompressSync(versions[id].text).length),
    'bundle without films, brotli': VERSIONS.map(id => sizeWithoutFilms(roots[id])),
  };
  const rows = Object.entries(sizes).map(([name, [old, now]]) => [
    name,
    bytes(old),
    bytes(now),
    (now / old).toFixed(3),
  ]);
  return table(['size', 'old', 'new', 'new ÷ old'], rows);
}

function report(measured, sizes) {
  const results = measured.map(result => ({...result, ratio: pairedRatio(result.new, result.old)}));
  const rows = results.map(({name, new: now, old, ratio}) => [
    name,
    ...[old, now].map(values => median(values).toFixed(1)),
    ratio.value.toFixed(3),
    `${ratio.low.toFixed(3)}–${ratio.high.toFixed(3)}`,
  ]);
  const head = ['act', 'old, ms', 'new, ms', 'new ÷ old', '95 % interval'];
  console.log(`\n${sizes}\n\n${table(head, rows)}\n\n${NOTES}\n\n${verdict(results)}`);
}

/** @param {{name: string, ratio: {high: number}}[]} results */
export function verdict(results) {
  const slower = results.filter(({ratio}) => ratio.high > MAX_RATIO).map(({name}) => name);
  const limit = MAX_RATIO.toFixed(2);
  return slower.length === 0
    ? `Yes: the upper end of every interval is at most ${limit}.`
    : `No: the upper end of the interval is above ${limit} for ${slower.join('; ')}.`;
}

const NOTES = `Times are medians. A ratio is the median of the rounds' own ratios; its interval is exact for any
distribution: two of the sorted ratios, chosen by the sign test (E. L. Lehmann, Nonparametrics, 1975,
pages 182–183). An act's time is its mean in one visit. Frames do not wait for a screen.`;
