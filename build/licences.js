/** Rollup plugin: writes the licences of everything that a bundle contains beside it. */
import {readFileSync} from 'node:fs';

const PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** @returns {import('rollup').Plugin} */
export function licences() {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap(file =>
        file.type === 'chunk' ? Object.keys(file.modules) : [],
      );
      const parts = [ours(), ...packagesOf(modules).map(theirs)];
      const source = `${parts.map(([title, text]) => `${title}\n\n${text.trim()}\n`).join('\n\n')}`;
      this.emitFile({type: 'asset', fileName: 'licences.txt', source});
    },
  };
}

/** @returns {[title: string, text: string]} */
function ours() {
  return ['soviet-film-list', read(new URL('../LICENSE', import.meta.url))];
}

/**
 * Each package once, under its folder.
 * @param {string[]} modules
 */
function packagesOf(modules) {
  const found = new Map();
  for (const id of modules) {
    const [, folder, name] = PACKAGE.exec(id.replaceAll('\\', '/')) ?? [];
    if (folder) found.set(folder, name);
  }
  return [...found].sort(([, a], [, b]) => (a < b ? -1 : 1));
}

/**
 * @param {[folder: string, name: string]} of
 * @returns {[title: string, text: string]}
 */
function theirs([folder, name]) {
  const {version} = JSON.parse(read(`${folder}/package.json`));
  return [`${name} ${version}`, read(`${folder}/LICENSE`)];
}

/** @param {string | URL} file */
function read(file) {
  return readFileSync(file, 'utf8').replaceAll('\r', '');
}
