/** What was measured, as tables. Every ratio is to a yardstick of the same run. */
import {contestantsIn, contestantsOf} from './contestants.js';
import {ACTS, filterConditions} from './measure-filters.js';
import {INPUTS} from './measure-bounds.js';
import {KINDS, STAGES} from './measure-heap.js';
import {paintConditions} from './measure-paint.js';
import {SHIFT_CONDITIONS, shiftKey, WIDTHS} from './measure-shift.js';
import {pageName} from './pages.js';
import {median, quantile, ratio} from './statistics.js';
import {bytes, kilobytes, milliseconds, table, times} from './table.js';

/** What people see of a page as it comes. */
const MOMENTS = {first: 'first film', screen: 'a screen full', own: 'works'};

/** The worst that people meet, but for one act in fifty. */
const WORST = 0.98;

/** Bytes that the pages have to load. */
export function sizeTable(server, counts) {
  const head = ['to load', 'min', 'gzip -9', 'brotli', 'brotli ×'];
  const all = counts.flatMap(contestantsOf);
  const scripts = [...new Set(all.map(({script}) => script))].filter(Boolean);
  const rows = scripts.map(name => [name, ...numbers(server.sizeOf(name)), '']);
  for (const count of counts) {
    const contestants = contestantsOf(count);
    const yardstick = pageSize(server, contestants[0], count).brotli;
    for (const contestant of contestants) {
      const size = pageSize(server, contestant, count);
      const name = `${count} films: ${contestant.label}`;
      rows.push([name, ...numbers(size), (size.brotli / yardstick).toFixed(2)]);
    }
  }
  return table(head, rows);
}

/** Navigation start to painted, one table a condition. */
export function paintTables(samples, count) {
  const contestants = contestantsIn('paint', count);
  return paintConditions(count)
    .map(({id: condition, label}) => {
      const names = Object.values(MOMENTS).flatMap(name => [`${name}, ms`, '× plain']);
      const rows = contestants.map(contestant => [
        contestant.label,
        ...Object.keys(MOMENTS).flatMap(moment =>
          paintCells(samples, condition, contestant, moment),
        ),
        Math.max(...samples.of(condition, contestant.id, 'shift')).toFixed(3),
      ]);
      return table([label, ...names, 'shift'], rows);
    })
    .join('\n\n');
}

/** The list's first film to that of each page that shows the same; nothing where there is none. */
export function samePictureTable(samples, count) {
  const pages = contestantsIn('paint', count).filter(({isSamePicture}) => isSamePicture);
  if (pages.length === 0) return '';
  const conditions = paintConditions(count);
  const first = (condition, id) => samples.of(condition.id, id, 'first');
  const rows = pages.map(({id, label}) => [
    label,
    ...conditions.map(condition => times(ratio(first(condition, 'bare'), first(condition, id)))),
  ]);
  return table(['page', ...conditions.map(({label}) => `list ÷ page, ${label}`)], rows);
}

/** What a static page cannot do is held against its films. */
function paintCells(samples, condition, {id}, moment) {
  if (!samples.has(condition, id, moment)) return ['', ''];
  const values = samples.of(condition, id, moment);
  const yardstick = samples.of(condition, 'plain', moment === 'own' ? 'screen' : moment);
  return [milliseconds(values), times(ratio(values, yardstick))];
}

/** An act to its answer painted, one table a condition. */
export function filterTables(samples, count) {
  return filterConditions(count)
    .map(({id: condition, label}) => {
      const head = [label, ...ACTS.flatMap(act => [`${act}, ms`, '× vanilla']), 'worst, ms'];
      const rows = contestantsIn('filters', count).map(contestant => [
        contestant.label,
        ...ACTS.flatMap(act => {
          const values = samples.of(condition, contestant.id, act);
          const yardstick = samples.of(condition, 'vanilla', act);
          return [milliseconds(values), times(ratio(values, yardstick))];
        }),
        worstAct(samples, condition, contestant.id).toFixed(0),
      ]);
      return table(head, rows);
    })
    .join('\n\n');
}

/** The 98th percentile of all acts. */
export function worstAct(samples, condition, id) {
  const values = ACTS.flatMap(act => samples.of(condition, id, act));
  return quantile(values, WORST);
}

/** Memory and nodes before and after many changes. */
export function heapTable(samples, count) {
  const head = KINDS.flatMap(kind => STAGES.map(made => `${kind} after ${made}`));
  const rows = contestantsIn('heap', count).map(({id, label}) => {
    const cells = KINDS.flatMap(kind => {
      const format = kind === 'nodes' ? bytes : kilobytes;
      return STAGES.map(made => format(median(samples.of(id, kind, made))));
    });
    return [label, ...cells];
  });
  return table(['page', ...head], rows);
}

/** Half of a bound, the bound, and far beyond it. */
export function boundTable(samples) {
  const head = ['films of a host', 'size', 'ms', '× the size before', 'time × it'];
  const rows = INPUTS.flatMap(({id, label, sizes}) =>
    sizes.map((size, index) => {
      const values = samples.of(id, String(size));
      const before = index > 0 && samples.of(id, String(sizes[index - 1]));
      return [
        index ? '' : label,
        bytes(size),
        milliseconds(values),
        before ? (size / sizes[index - 1]).toFixed(0) : '',
        before ? times(ratio(values, before)) : '',
      ];
    }),
  );
  return table(head, rows);
}

/** Cumulative layout shift of the demo page. */
export function shiftTable(shifts) {
  const head = ['demo page, width', ...SHIFT_CONDITIONS.map(({label}) => label)];
  const rows = WIDTHS.map(width => [
    `${width} px`,
    ...SHIFT_CONDITIONS.map(condition => shifts.get(shiftKey(condition, width)).toFixed(4)),
  ]);
  return table(head, rows);
}

/** How soon the demo page answers. */
export function actTable(acts) {
  return table(
    ['act', 'ms'],
    [...acts].map(([name, time]) => [name, time.toFixed(0)]),
  );
}

function pageSize(server, {id, script}, count) {
  const page = server.sizeOf(pageName(id, count));
  const loaded = script ? server.sizeOf(script) : {bytes: 0, gzip: 0, brotli: 0};
  return {
    bytes: page.bytes + loaded.bytes,
    gzip: page.gzip + loaded.gzip,
    brotli: page.brotli + loaded.brotli,
  };
}

function numbers({brotli, bytes: min, gzip}) {
  return [min, gzip, brotli].map(bytes);
}
