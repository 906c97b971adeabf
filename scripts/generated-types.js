/**
 * Writes what editors and frameworks read of the element into dist/, from custom-elements.json. Must
 * run in the root: the data for JetBrains takes name and version from the package.json it finds there.
 */
import {writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {elementOf} from './api-tables.js';
import {frameworkTypes} from './framework-types.js';
import {read} from './generated.js';

/** Parts and custom properties are offered in stylesheets, where they belong. */
const OPTIONS = {hideCssPartsDocs: true, hideCssPropertiesDocs: true};

const manifest = JSON.parse(read('custom-elements.json'));
const element = elementOf(manifest);
for (const [file, text] of frameworkTypes(element))
  write(`types/${file}.d.ts`, `// Generated from custom-elements.json.\n${text}`);
write('vscode.css-custom-data.json', getVsCodeCssCustomData(manifest, OPTIONS));
write('vscode.html-custom-data.json', toJson(vsCodeData()));
write('web-types.json', toJson(webTypes()));

/** With what the integration leaves out: attributes that have no value. */
function vsCodeData() {
  const data = JSON.parse(getVsCodeHtmlCustomData(manifest, OPTIONS));
  element.attributes.forEach(({type}, place) => {
    if (type?.text === 'boolean') data.tags[0].attributes[place].valueSet = 'v';
  });
  return data;
}

/** With what the integration leaves out: attributes that have no value, and states. */
function webTypes() {
  const data = JSON.parse(getWebTypesData(manifest, OPTIONS));
  const {css, html} = data.contributions;
  delete html.elements[0]['doc-url']; // It is empty.
  for (const {value} of html.elements[0].attributes)
    value.kind = value.type === 'boolean' ? 'no-value' : 'plain';
  css['pseudo-classes'] = element.cssStates.map(({description, name}) => ({
    name: `state(${name})`,
    description,
  }));
  return data;
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
  writeFileSync(new URL(`../dist/${file}`, import.meta.url), text);
}
