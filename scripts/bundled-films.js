/**
 * Rollup plugin: validates the bundled films once, in place of each page. Whatever the validation
 * finds wrong fails the build.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {tsImport} from 'tsx/esm/api';

const MODULE = fileURLToPath(new URL('../src/bundled-films.ts', import.meta.url));
const FILMS = new URL('../data/films.json', import.meta.url);

/** @returns {import('rollup').Plugin} */
export function bundledFilms() {
  return {
    name: 'bundled-films',
    async load(id) {
      if (id !== MODULE) return null;
      this.addWatchFile(fileURLToPath(FILMS));
      const {readCollection} = await tsImport('../src/catalog/index.ts', import.meta.url);
      const {collection, problems} = readCollection(JSON.parse(readFileSync(FILMS, 'utf8')));
      if (problems.length > 0) this.error(`The bundled films are not valid:\n${listed(problems)}`);
      const json = JSON.stringify(JSON.stringify(collection));
      return `export default JSON.parse(${json}, (name, value) => Object.freeze(value));`;
    },
  };
}

/** @param {{path: string, value: string, reason: string}[]} problems */
function listed(problems) {
  return problems.map(({path, value, reason}) => `${path} ${reason}: "${value}"`).join('\n');
}
