/**
 * `npm run manifest`: writes custom-elements.json from the sources, and the tables of README.md from
 * that. With `--check` it writes nothing and fails when either is not what it would write.
 */
import {fileURLToPath} from 'node:url';
import {apiTables} from './api-tables.js';
import {ensureInstall} from './ensure-install.js';
import {put, readmeWith} from './generated.js';

ensureInstall();
const {cli} = await import('@custom-elements-manifest/analyzer/cli.js');
const prettier = await import('prettier');

const cwd = fileURLToPath(new URL('../', import.meta.url));
const manifest = await cli({argv: ['analyze', '--quiet'], cwd, noWrite: true});
put('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);

const tables = apiTables(manifest).map(table => [`api:${table.name}`, markdown(table)]);
const filepath = `${cwd}README.md`;
const config = await prettier.resolveConfig(filepath);
const readme = readmeWith(Object.fromEntries(tables));
put('README.md', await prettier.format(readme, {...config, filepath}));

/**
 * A line between words would end the cell, even inside code.
 * @param {import('./api-tables.js').Table} table
 */
function markdown({head, rows}) {
  return [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
