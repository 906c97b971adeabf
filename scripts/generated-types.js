/** Writes what editors and frameworks read of the element into dist/, from custom-elements.json. */
import {readFileSync, writeFileSync} from 'node:fs';
import {elementOf, vsCodeData, webTypes} from './editor-data.js';
import {frameworkTypes} from './framework-types.js';

const root = new URL('../', import.meta.url);

/** Belongs behind the build's own types, which the generated ones import. */
export function writeGeneratedTypes() {
  const element = elementOf(readJson('custom-elements.json'));
  for (const [file, text] of Object.entries(frameworkTypes(element))) write(`types/${file}`, text);
  write('vscode.html-custom-data.json', toJson(vsCodeData(element)));
  write('web-types.json', toJson(webTypes(element, readJson('package.json'))));
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(new URL(file, root), 'utf8'));
}

/** @param {unknown} value */
function toJson(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  writeFileSync(new URL(`dist/${file}`, root), text);
}
