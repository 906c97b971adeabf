/** What the project wants to reach, as ratios to a yardstick of the same run. */
import {contestantsIn} from './contestants.js';
import {ratio} from './statistics.js';
import {table, times} from './table.js';
import {PLAIN, SLOW_CPU, SLOW_LINE} from './visit.js';

/** The least that a film list has; from here on a list is long. */
const FEW = 10;

/** @param {Map<number, {paint: Samples, filters: Samples}>} measured by the number of films */
export function aimTable(measured, {acts, shifts}) {
  const aims = [...measured].flatMap(([count, {filters, paint}]) =>
    [
      ...(count <= FEW ? fewAims(paint) : manyAims(paint)),
      ...beforeAims({filters, paint}),
      ...filterAims(filters),
    ].map(aim => ({
      ...aim,
      name: `${count} films: ${aim.name}`,
    })),
  );
  const head = ['aim', 'at most', 'reached', 'yes or no'];
  aims.push({name: 'demo: layout shift', limit: 0.02, reached: worstOf(shifts)});
  aims.push({name: 'demo: slowest act, 4×, ms', limit: 100, reached: worstOf(acts)});
  const rows = aims.map(({limit, name, reached}) => [
    name,
    limit.toFixed(2),
    times(reached),
    verdict(reached, limit),
  ]);
  return table(head, rows);
}

function worstOf(values) {
  const value = Math.max(...values.values());
  return {low: value, high: value, value};
}

/** An aim that lies within the bracket could have come out either way. */
function verdict({high, low, value}, limit) {
  const answer = value <= limit ? 'yes' : 'no';
  return low <= limit && limit < high ? `${answer}?` : answer;
}

function fewAims(paint) {
  return [
    paintAim(paint, 'bare', PLAIN, 2),
    paintAim(paint, 'bare', SLOW_CPU, 2),
    paintAim(paint, 'bare', SLOW_LINE, 1.75),
    ...[PLAIN, SLOW_CPU, SLOW_LINE].map(condition => paintAim(paint, 'fallback', condition, 1.1)),
  ];
}

/** Against another version that ran along, if one did. */
function beforeAims({filters, paint}) {
  if (!contestantsIn('paint').some(({id}) => id === 'before')) return [];
  const aim = (what, {id, label}, samples, ...act) => ({
    name: `${what}, against the version before, ${label}`,
    limit: 1.15,
    reached: ratio(samples.of(id, 'bare', ...act), samples.of(id, 'before', ...act)),
  });
  return [
    ...[PLAIN, SLOW_CPU, SLOW_LINE].map(condition => aim('painted', condition, paint)),
    ...[PLAIN, SLOW_CPU].flatMap(condition =>
      ['letter', 'facet'].map(act => aim(act, condition, filters, act)),
    ),
  ];
}

function manyAims(paint) {
  return [PLAIN, SLOW_CPU, SLOW_LINE].map(condition => paintAim(paint, 'bare', condition, 1));
}

function paintAim(samples, id, condition, limit) {
  const what = id === 'bare' ? 'painted, bare tag' : 'painted, with fallback';
  const reached = ratio(samples.of(condition.id, id), samples.of(condition.id, 'static'));
  return {name: `${what}, ${condition.label}`, limit, reached};
}

function filterAims(samples) {
  return [PLAIN, SLOW_CPU].flatMap(({id, label}) =>
    ['letter', 'facet'].map(act => ({
      name: `${act}, ${label}`,
      limit: 1,
      reached: ratio(samples.of(id, 'bare', act), samples.of(id, 'vanilla', act)),
    })),
  );
}
