/** Tables in Markdown that can be read without being rendered. */
import {median, quantile} from './statistics.js';

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function table(head, rows) {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map(cells => cells[column].length)),
  );
  const line = cells =>
    `| ${cells.map((cell, column) => pad(cell, widths[column], column)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => `${'-'.repeat(width - 1)}${column ? ':' : '-'}`).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Names to the left, numbers to the right. */
function pad(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

/** The median and where the middle half of the measurements lies, in milliseconds. */
export function milliseconds(values) {
  const digits = median(values) < 100 ? 1 : 0;
  const [low, middle, high] = [0.25, 0.5, 0.75].map(share =>
    quantile(values, share).toFixed(digits),
  );
  return `${middle} (${low}–${high})`;
}

/** How often the yardstick, and where that lies in nine of ten runs. */
export function times({high, low, value}) {
  return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

export function bytes(number) {
  return Math.round(number).toLocaleString('en');
}

export function kilobytes(number) {
  return `${(number / 1000).toLocaleString('en', {maximumFractionDigits: 0})} kB`;
}
