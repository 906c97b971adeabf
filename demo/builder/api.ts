/** Tables of the element's interface, from the manifest. */
import {html, render, type TemplateResult} from 'lit';
import {apiTables, type Table} from '../../scripts/api-tables.js';
import {withCode} from './code.js';

export function showApi(root: HTMLElement, manifest: unknown): void {
  root.replaceChildren();
  render(apiTables(manifest).map(table), root);
}

/** People who use the keyboard scroll a wide table by focusing it. */
function table({caption, head, name, rows}: Table): TemplateResult {
  const id = `api-${name}`;
  return html`
    <div class="table" role="region" tabindex="0" aria-labelledby=${id}>
      <table>
        <caption id=${id}>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${head.map(title => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(row)}
        </tbody>
      </table>
    </div>
  `;
}

function row([name = '', ...cells]: readonly string[]): TemplateResult {
  return html`
    <tr>
      <th scope="row">${withCode(name)}</th>
      ${cells.map(cell => html`<td>${withCode(cell)}</td>`)}
    </tr>
  `;
}
