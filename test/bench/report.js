/** What was measured, as tables. Every ratio is to a yardstick of the same run. */
import {CONTESTANTS, contestantsIn} from './contestants.js';
import {FILTER_CONDITIONS} from './measure-filters.js';
import {INPUTS} from './measure-bounds.js';
import {CHANGES} from './measure-heap.js';
import {PAINT_CONDITIONS} from './measure-paint.js';
import {SHIFT_CONDITIONS, shiftKey, WIDTHS} from './measure-shift.js';
import {pageName} from './pages.js';
import {median, ratio} from './statistics.js';
import {bytes, kilobytes, milliseconds, table, times} from './table.js';

const ACTS = ['letter', 'facet'];

/** Bytes that the pages have to load. */
export function sizeTable(server, counts) {
  const head = ['to load', 'min', 'gzip -9', 'brotli 11', 'brotli ×'];
  const scripts = [...new Set(CONTESTANTS.map(({script}) => script))].filter(Boolean);
  const rows = scripts.map(name => [name, ...numbers(server.sizeOf(name)), '']);
  for (const count of counts) {
    const yardstick = pageSize(server, CONTESTANTS[0], count).brotli;
    for (const contestant of CONTESTANTS) {
      const size = pageSize(server, contestant, count);
      const name = `${count} films: ${contestant.label}`;
      rows.push([name, ...numbers(size), (size.brotli / yardstick).toFixed(2)]);
    }
  }
  return table(head, rows);
}

/** Navigation start to the first cards painted. */
export function paintTable(samples) {
  const head = ['page', ...PAINT_CONDITIONS.flatMap(({label}) => [`${label}, ms`, '× static'])];
  const rows = contestantsIn('paint').map(({id, label}) => [label, ...paintCells(samples, id)]);
  rows.push(['– its own cards', ...paintCells(samples, 'fallback', 'own')]);
  return table(head, rows);
}

/** An act to its result painted, one table a condition. */
export function filterTables(samples) {
  return FILTER_CONDITIONS.map(({id: condition, label}) => {
    const head = [label, ...ACTS.flatMap(act => [`${act}, ms`, '× vanilla'])];
    const rows = contestantsIn('filters').map(contestant => [
      contestant.label,
      ...ACTS.flatMap(act => {
        const values = samples.of(condition, contestant.id, act);
        const yardstick = samples.of(condition, 'vanilla', act);
        return [milliseconds(values), times(ratio(values, yardstick))];
      }),
    ]);
    return table(head, rows);
  }).join('\n\n');
}

/** Memory after many changes. */
export function heapTable(samples) {
  const head = ['page', 'before', `after ${CHANGES} changes`, 'growth', '× vanilla'];
  const yardstick = median(samples.of('vanilla', 'end'));
  const rows = contestantsIn('heap').map(({id, label}) => {
    const [start, end, growth] = ['start', 'end', 'growth'].map(key => median(samples.of(id, key)));
    return [label, ...[start, end, growth].map(kilobytes), (end / yardstick).toFixed(2)];
  });
  return table(head, rows);
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

function paintCells(samples, ...key) {
  return PAINT_CONDITIONS.flatMap(({id}) => {
    const values = samples.of(id, ...key);
    return [milliseconds(values), times(ratio(values, samples.of(id, 'static')))];
  });
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
