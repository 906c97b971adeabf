/** Text that is made from other files. With `--check` nothing is written, and what is stale fails. */
import {readFileSync, writeFileSync} from 'node:fs';

const root = new URL('../', import.meta.url);

/** @param {string} file */
export function read(file) {
  return readFileSync(new URL(file, root), 'utf8');
}

/**
 * @param {string} file
 * @param {string} text
 */
export function put(file, text) {
  if (read(file) === text) return console.log(`${file} is current.`);
  if (process.argv.includes('--check')) {
    console.error(`${file} is stale: "npm run manifest", "npm run build", "npm run snippets".`);
    process.exit(1);
  }
  writeFileSync(new URL(file, root), text);
  console.log(`${file} written.`);
}

/**
 * README.md with each text between `<!-- name -->` and `<!-- /name -->`.
 * @param {Record<string, string>} texts
 */
export function readmeWith(texts) {
  return Object.entries(texts).reduce((readme, [name, text]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md has no place for ${start} … ${end}.`);
    return `${readme.slice(0, from + start.length)}\n\n${text}\n\n${readme.slice(to)}`;
  }, read('README.md'));
}
