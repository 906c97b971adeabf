/**
 * Rollup plugin for the films that are bundled: the gate reads them here, once for all pages, and
 * whatever it finds wrong fails the build. The module that is bundled has what was read, with the
 * mark that spares pages the same. Records of a list have the same fields, so that these are named
 * once and each record is a row, which is smaller; the mark makes records of them again.
 */
import {fileURLToPath} from 'node:url';
import {isDeepStrictEqual} from 'node:util';
import {tsImport} from 'tsx/esm/api';

/** @typedef {Record<string, string[]>} Fields names of a record's fields, by the list it stands in */

const MARK = fileURLToPath(new URL('../src/catalog/trusted.ts', import.meta.url));

/** @returns {import('rollup').Plugin} */
export function bundledFilms() {
  return {
    name: 'bundled-films',
    async transform(code, id) {
      if (!id.endsWith('/data/films.json')) return null;
      const {readCollection} = await importCatalog('index.ts');
      const {collection, problems} = readCollection(JSON.parse(code));
      if (problems.length > 0) this.error(`The gate does not let them through:\n${told(problems)}`);
      return {code: await moduleOf(collection), map: {mappings: ''}};
    },
  };
}

/** @param {{path: string, value: string, reason: string}[]} problems */
function told(problems) {
  return problems.map(({path, value, reason}) => `${path} ${reason}: "${value}"`).join('\n');
}

/** @param {{films: readonly object[]}} collection */
async function moduleOf({films, ...head}) {
  /** @type {Fields} */
  const fields = {};
  const [packed, rows] = [pack(head, '', fields), pack(films, 'films', fields)];
  const {trusted} = await importCatalog('trusted.ts');
  if (
    !isDeepStrictEqual(
      trusted(packed, () => rows, fields),
      {...head, films},
    )
  ) {
    throw new Error('What the mark makes of the rows is not what the gate gave.');
  }
  const [mark, data, list, names] = [MARK, packed, rows, fields].map(value =>
    JSON.stringify(value),
  );
  return `import {trusted} from ${mark};\nexport default trusted(${data}, () => ${list}, ${names});\n`;
}

/**
 * @param {unknown} value
 * @param {string} name of the field that it stands in
 * @param {Fields} fields to which is added what the rows have
 * @returns {unknown}
 */
function pack(value, name, fields) {
  if (Array.isArray(value)) {
    return value.map(item => (isRecord(item) ? rowOf(item, name, fields) : item));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, pack(field, key, fields)]),
  );
}

/**
 * Nulls at its end are left out.
 * @param {object} record
 * @param {string} list
 * @param {Fields} fields
 */
function rowOf(record, list, fields) {
  fields[list] ??= Object.keys(record);
  const row = Object.entries(record).map(([name, value]) => pack(value, name, fields) ?? 0);
  return row.slice(0, row.findLastIndex(value => value !== 0) + 1);
}

/** @param {unknown} value */
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param {string} file */
function importCatalog(file) {
  return tsImport(new URL(`../src/catalog/${file}`, import.meta.url).href, import.meta.url);
}
