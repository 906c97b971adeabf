/** Tables of the element's interface, from the manifest that the build writes. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {withCode} from './code.js';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
  readonly fieldName?: string;
  readonly attribute?: string;
  readonly kind?: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
  readonly parameters?: readonly {readonly name: string; readonly type?: {readonly text: string}}[];
}

type Lists = 'attributes' | 'cssParts' | 'cssProperties' | 'cssStates' | 'events' | 'members';

type Element = Readonly<Record<Lists | 'slots', readonly Item[] | undefined>> & {
  readonly customElement?: boolean;
};

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Element[]}[];
}

interface Column {
  readonly title: string;
  /** Backticks mark code. */
  readonly cell: (item: Item) => string;
}

interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly items: readonly Item[];
}

const code = (text: string | undefined): string => (text ? `\`${text}\`` : '');

const DESCRIPTION: Column = {title: 'What it is', cell: item => item.description ?? ''};
const TYPE: Column = {title: 'Type', cell: item => code(item.type?.text)};
const DEFAULT: Column = {title: 'Default', cell: item => code(item.default?.replace(/^'|'$/g, ''))};

const named = (title: string, before = '', after = ''): Column => ({
  title,
  cell: ({name}) => (name ? code(before + name + after) : '(default)'),
});

export function showApi(root: HTMLElement, manifest: unknown): void {
  root.replaceChildren();
  render(tablesOf(manifest).map(table), root);
}

/** What is in the manifest without a description is not for pages. */
export function tablesOf(manifest: unknown): readonly Table[] {
  const element = (manifest as Manifest).modules
    .flatMap(({declarations = []}) => declarations)
    .find(({customElement}) => customElement);
  const items = (list: Lists | 'slots'): readonly Item[] =>
    (element?.[list] ?? []).filter(({description}) => description);
  const members = items('members');
  const fields = members.filter(({attribute, kind}) => kind === 'field' && !attribute);
  const methods = members.filter(({kind}) => kind === 'method');
  const property: Column = {title: 'Property', cell: item => code(item.fieldName)};
  return [
    {
      caption: 'Attributes',
      columns: [named('Attribute'), property, TYPE, DEFAULT, DESCRIPTION],
      items: items('attributes'),
    },
    {caption: 'Properties', columns: [PROPERTY, TYPE, DESCRIPTION], items: fields},
    {caption: 'Methods', columns: [METHOD, DESCRIPTION], items: methods},
    {caption: 'Events', columns: [named('Event'), TYPE, DESCRIPTION], items: items('events')},
    {caption: 'Slots', columns: [named('Slot'), DESCRIPTION], items: items('slots')},
    {caption: 'CSS parts', columns: [named('Part'), DESCRIPTION], items: items('cssParts')},
    {
      caption: 'Custom properties',
      columns: [named('Custom property'), DEFAULT, DESCRIPTION],
      items: items('cssProperties'),
    },
    {
      caption: 'States',
      columns: [named('State', ':state(', ')'), DESCRIPTION],
      items: items('cssStates'),
    },
  ];
}

const PROPERTY: Column = {
  title: 'Property',
  cell: item => {
    const notes = [item.static && 'static', item.readonly && 'read-only'].filter(Boolean);
    return code(item.name) + (notes.length > 0 ? ` (${notes.join(', ')})` : '');
  },
};

const METHOD: Column = {
  title: 'Method',
  cell: ({name, parameters = []}) => {
    const list = parameters.map(parameter => `${parameter.name}: ${parameter.type?.text ?? 'any'}`);
    return code(`${name}(${list.join(', ')})`);
  },
};

/** People who use the keyboard scroll a wide table by focusing it. */
function table({caption, columns, items}: Table): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const id = `api-${caption.toLowerCase().replaceAll(' ', '-')}`;
  return html`
    <div class="table" role="region" tabindex="0" aria-labelledby=${id}>
      <table>
        <caption id=${id}>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map(({title}) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${items.map(item => row(item, columns))}
        </tbody>
      </table>
    </div>
  `;
}

function row(item: Item, columns: readonly Column[]): TemplateResult {
  const cells = columns.map(({cell}) => withCode(cell(item).replace(/\s+/g, ' ')));
  return html`
    <tr>
      <th scope="row">${cells[0]}</th>
      ${cells.slice(1).map(cell => html`<td>${cell}</td>`)}
    </tr>
  `;
}
