/** Tables of the element's interface, from the manifest, as HTML. */
import {apiTables, type Table} from '../scripts/api-tables.js';
import {markup, type Markup} from '../src/plain/markup.js';

export function referenceTables(manifest: unknown): string {
  const tables = apiTables(manifest);
  const links = tables.map(({caption, name}) => markup`<a href="#${name}">${caption}</a>\n`);
  return markup`<nav class="jumps" aria-label="Tables">\n${links}</nav>\n${tables.map(table)}`.html;
}

/** People who use the keyboard scroll a wide table by focusing it. */
function table({caption, head, name, rows}: Table): Markup {
  const titles = head.map(title => markup`<th scope="col">${title}</th>`);
  return markup`<div class="table" role="region" tabindex="0" aria-labelledby="${name}">
<table>
<caption id="${name}">${caption}</caption>
<thead><tr>${titles}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
</table>
</div>
`;
}

function row([name = '', ...cells]: readonly string[]): Markup {
  const others = cells.map(cell => markup`<td>${withCode(cell)}</td>`);
  return markup`<tr><th scope="row">${withCode(name)}</th>${others}</tr>\n`;
}

/** A sentence in which backticks mark code. */
function withCode(text: string): readonly (string | Markup)[] {
  return text
    .split('`')
    .map((piece, place) => (place % 2 === 1 ? markup`<code>${piece}</code>` : piece));
}
