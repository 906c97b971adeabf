/**
 * `node scripts/address.js https://github.com/owner/name`, before the package is packed: names this
 * address in package.json, and in README.md in the links to what is not published.
 */
import {fileURLToPath} from 'node:url';
import {put, read} from './generated.js';

/**
 * @param {string} readme
 * @param {string} address
 * @param {{files: string[], version: string}} pack
 */
export function publishedReadme(readme, address, {files, version}) {
  const isPublished = (/** @type {string} */ path) =>
    [...files, 'LICENSE'].some(file => path === file || path.startsWith(`${file}/`));
  return readme.replace(/\]\((?![a-z]+:|#)([^)]+)\)/g, (link, path) => {
    const kind = path.endsWith('.webp') ? 'raw' : 'blob';
    return isPublished(path) ? link : `](${address}/${kind}/v${version}/${path})`;
  });
}

const [, script, address] = process.argv;
if (script === fileURLToPath(import.meta.url) && address) {
  const pack = JSON.parse(read('package.json'));
  pack.repository.url = `git+${address}.git`;
  pack.homepage = `${address}#readme`;
  pack.bugs = `${address}/issues`;
  put('package.json', `${JSON.stringify(pack, null, 2)}\n`);
  put('README.md', publishedReadme(read('README.md'), address, pack));
}
