/** What the project wants to reach, as ratios to a yardstick of the same run. */
import {ACTS, filterConditions} from './measure-filters.js';
import {paintConditions} from './measure-paint.js';
import {worstAct} from './report.js';
import {median, ratio} from './statistics.js';
import {table, times} from './table.js';
import {PLAIN, SLOW_CPU} from './visit.js';

/** The numbers of films that there are aims for. */
const FEW = 10;
const MANY = 1000;

/** Ten films, to the plain static page: at most so often its time under each condition. */
const FIRST_FILM = [
  {id: 'prerendered', name: 'first film, prerendered', limits: [1.3, 1.3, 1.4]},
  {id: 'bare', name: 'first film, bare tag', limits: [2, 1.8, 2.1]},
  {id: 'fallback', name: 'first film, fallback children', limits: [1.1, 1.1, 1.1]},
];

/** Each act to the vanilla filter. */
const FEW_ACTS = {plain: [1.5, 1.5, 1.5], cpu: [1.3, 1.3, 1.3]};
const MANY_ACTS = {plain: [1, 0.8, 0.2], cpu: [1, 0.8, 0.2]};

/** With ten films one frame more is not seen either. */
const FRAME_MS = 17;

const CONDITIONS = paintConditions(FEW);

/** What does not grow may still vary by so much. */
const STEADY = 1.05;

/** @param {Map<number, {paint: Samples, filters: Samples, heap: Samples}>} measured by films */
export function aimTable(measured, {acts, shifts}) {
  const aims = [...measured].flatMap(([count, samples]) =>
    aimsFor(count, samples).map(aim => ({...aim, name: `${count} films: ${aim.name}`})),
  );
  aims.push(
    {name: 'demo: layout shift', limit: 0.02, reached: sure(Math.max(...shifts.values()))},
    {name: 'demo: slowest act, 4×, ms', limit: 100, reached: sure(Math.max(...acts.values()))},
  );
  const rows = aims.map(aim => [
    aim.name,
    aim.limit.toFixed(2),
    times(aim.reached),
    aim.isNear ? 'yes, a frame' : verdict(aim.reached, aim.limit),
  ]);
  return table(['aim', 'at most', 'reached', 'yes or no'], rows);
}

function aimsFor(count, samples) {
  const {filters, heap, paint} = samples;
  if (count === FEW) {
    return [...paintAims(paint), ...actAims(filters, FEW_ACTS, FRAME_MS), heapAim(heap)];
  }
  return count === MANY ? manyAims(samples) : [];
}

/** An aim that lies within the bracket could have come out either way. */
function verdict({high, low, value}, limit) {
  const answer = value <= limit ? 'yes' : 'no';
  return low <= limit && limit < high ? `${answer}?` : answer;
}

function sure(value) {
  return {low: value, high: value, value};
}

function paintAims(paint) {
  const first = FIRST_FILM.flatMap(({id, limits, name}) =>
    CONDITIONS.map((condition, index) =>
      timeAim(paint, {name, condition, limit: limits[index], id, of: 'plain', moment: 'first'}),
    ),
  );
  const name = 'first film, bare tag to React';
  const react = CONDITIONS.map(condition =>
    timeAim(paint, {name, condition, limit: 1, id: 'bare', of: 'react', moment: 'first'}),
  );
  return [...first, ...react, ...FIRST_FILM.filter(({id}) => id !== 'bare').map(shiftAim(paint))];
}

function timeAim(samples, {condition, id, limit, moment, name, of}) {
  const reached = ratio(samples.of(condition.id, id, moment), samples.of(condition.id, of, moment));
  return {name: `${name}, ${condition.label}`, limit, reached};
}

function shiftAim(paint) {
  return ({id}) => {
    const shifts = CONDITIONS.flatMap(condition => paint.of(condition.id, id, 'shift'));
    const worst = Number(Math.max(...shifts).toFixed(2));
    return {name: `layout shift, ${id}`, limit: 0, reached: sure(worst)};
  };
}

/** `slack`: so many milliseconds more than vanilla are as good. */
function actAims(filters, limits, slack = 0) {
  return filterConditions(FEW).flatMap(condition =>
    ACTS.map((act, index) => {
      const limit = limits[condition.id][index];
      const aim = {name: act, condition, limit, id: 'bare', of: 'vanilla', moment: act};
      const [ours, theirs] = ['bare', 'vanilla'].map(id =>
        median(filters.of(condition.id, id, act)),
      );
      const isNear = slack > 0 && ours > limit * theirs && ours - theirs <= slack;
      return {...timeAim(filters, aim), isNear};
    }),
  );
}

function manyAims({filters, heap, paint}) {
  const screen = {name: 'a screen full', id: 'bare', of: 'plain', moment: 'screen'};
  const [ours, reacts] = ['bare', 'react'].map(id => worstAct(filters, SLOW_CPU.id, id));
  return [
    timeAim(paint, {...screen, condition: PLAIN, limit: 0.8}),
    timeAim(paint, {...screen, condition: SLOW_CPU, limit: 1.5}),
    ...actAims(filters, MANY_ACTS),
    {name: 'worst act to React, 4×', limit: 1, reached: sure(ours / reacts)},
    ...['heap', 'nodes'].map(what => {
      const [some, many] = [20, 200].map(made => median(heap.of('bare', what, made)));
      return {name: `${what}, 200 changes to 20`, limit: STEADY, reached: sure(many / some)};
    }),
  ];
}

function heapAim(heap) {
  const megabytes = median(heap.of('bare', 'heap', 0)) / 1e6;
  return {name: 'heap, MB', limit: 1.5, reached: sure(megabytes)};
}
