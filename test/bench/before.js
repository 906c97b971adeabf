/** Another version of the project, built beside this one. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LOCK = 'package-lock.json';

/** Git archives hold a megabyte or two; its own limit is one. */
const MAX_ARCHIVE = 2 ** 28;

/**
 * Builds a commit in a temporary folder, which `remove` deletes.
 *
 * @param {string} commit as Git knows it: a hash, a branch, `HEAD~3`
 * @returns {{root: URL, hash: string, remove: () => void}}
 */
export function buildCommit(commit) {
  const hash = hashOf(commit);
  const folder = mkdtempSync(join(tmpdir(), `before-${hash}-`));
  const remove = () => rmSync(folder, {recursive: true, force: true});
  process.once('exit', remove);
  const archive = execFileSync('git', ['archive', hash], {cwd: ROOT, maxBuffer: MAX_ARCHIVE});
  execFileSync('tar', ['-x', '-C', folder], {input: archive});
  linkPackages(folder);
  console.log(`Building ${hash} …`);
  execFileSync(process.execPath, ['scripts/build.js'], {cwd: folder, stdio: 'pipe'});
  return {root: pathToFileURL(`${folder}/`), hash, remove};
}

/** @param {string} commit */
export function hashOf(commit) {
  const args = ['rev-parse', '--verify', '--quiet', '--short', `${commit}^{commit}`];
  try {
    return execFileSync('git', args, {cwd: ROOT, encoding: 'utf8', stdio: 'pipe'}).trim();
  } catch {
    throw new Error(`"${commit}" is not a commit that Git finds here.`);
  }
}

/** The same lock file means the same packages; where it differs, the build installs its own. */
function linkPackages(folder) {
  const [ours, theirs] = [ROOT, folder].map(root => readFileSync(join(root, LOCK)));
  if (ours.equals(theirs)) {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  }
}

const SIZE = fileURLToPath(new URL('size-without-films.js', import.meta.url));

/**
 * The bundle's size without its films, compressed with brotli. The configuration of a version is its
 * own and reads files where it runs, so that it gets a process.
 *
 * @param {URL} root
 */
export function sizeWithoutFilms(root) {
  const cwd = fileURLToPath(root);
  return Number(execFileSync(process.execPath, [SIZE], {cwd, encoding: 'utf8', stdio: 'pipe'}));
}
