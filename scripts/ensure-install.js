/**
 * Makes a fresh clone work with one command: installs the packages of package-lock.json when they
 * are not the ones in node_modules. Imports nothing but Node, because nothing else may be there.
 */
import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url);
const lock = new URL('package-lock.json', root);
const installed = new URL('node_modules/.installed-lock', root);

/** Returns once node_modules holds what the lock file says; ends the process when it cannot. */
export function ensureInstall() {
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(lock))) return;
  console.log('Installing packages (once for each package-lock.json) …');
  // No install script of a dependency is needed. The tools are development dependencies, which
  // NODE_ENV=production would leave out. A shell, because npm is no program on Windows.
  const {status} = spawnSync('npm ci --ignore-scripts --include=dev', {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) {
    console.error('The packages could not be installed: see the lines of npm above.');
    process.exit(1);
  }
  copyFileSync(lock, installed);
}
