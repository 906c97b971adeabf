/**
 * Finds the browsers and other programs that tests use. Only Chromium is always needed: tests that
 * need something else are skipped where it is missing, and say so.
 */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join, resolve} from 'node:path';
import {FONTS} from './machine.js';

/** @typedef {{chromium?: string, firefox?: string, webkit?: WebKit}} Browsers */
/** @typedef {{driver: string, display: string}} WebKit */
/** @typedef {keyof Browsers} Engine */

/** @type {readonly Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** Where programs are: on the PATH, and where Windows and macOS keep their browsers. */
const FOLDERS = [
  ...(process.env.PATH ?? '').split(delimiter),
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Firefox.app/Contents/MacOS',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(folder => folder !== undefined)
    .map(folder => join(folder, 'Google/Chrome/Application')),
];

const CHROMIUM = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  ...['Google Chrome', 'Chromium', 'chrome.exe'],
];

/** Libraries that old pages still have, and that no registry of packages has; Debian does. */
export const OLD_LIBRARIES = {
  mootools: '/usr/share/javascript/mootools/mootools.js',
  prototype: '/usr/share/javascript/prototype/prototype.js',
};

const isRoot = process.getuid?.() === 0;

/**
 * Chromium's sandbox refuses to run as root. The rest keeps it from calling home between tests, and
 * from looking as the machine's user likes it.
 */
export const CHROMIUM_ARGS = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--lang=en-US',
  '--force-prefers-no-reduced-motion',
];

/** The same for Firefox. */
export const FIREFOX_PREFERENCES = {
  'intl.accept_languages': 'en-US',
  'layout.css.prefers-color-scheme.content-override': 1,
  'ui.prefersReducedMotion': 0,
  // Its sandbox knows the system's folders of fonts only; without leave it draws boxes for letters.
  'security.sandbox.content.read_path_whitelist': FONTS,
};

/** @returns {Browsers} */
export function findBrowsers() {
  const {CHROME_PATH, FIREFOX_PATH} = process.env;
  return {
    chromium: find(...(CHROME_PATH ? [resolve(CHROME_PATH)] : CHROMIUM)),
    firefox: find(...(FIREFOX_PATH ? [resolve(FIREFOX_PATH)] : ['firefox-esr', 'firefox'])),
    webkit: findWebKit(),
  };
}

/**
 * Installs Chromium where that is possible and needed. Ends the process with one sentence when there
 * is none.
 */
export function ensureChromium() {
  if (!findBrowsers().chromium && !process.env.CHROME_PATH) install('chromium');
  if (findBrowsers().chromium) return;
  console.error('Chromium was not found. Install it (Debian: chromium), or set CHROME_PATH.');
  process.exit(1);
}

/** The engines that element tests run in; ENGINES="chromium" leaves the others out. */
export function chosenEngines() {
  return ENGINES.filter(engine => !whyNotIn(engine));
}

/**
 * Why element tests do not run in an engine; undefined where they do.
 * @param {Engine} engine
 */
export function whyNotIn(engine) {
  const {ENGINES: wanted} = process.env;
  if (wanted && !wanted.split(/[\s,]+/).includes(engine)) return `ENGINES is "${wanted}"`;
  return needs(engine).skip || undefined;
}

/** How to find what some tests need. */
const NEEDED = {
  chromium: () => findBrowsers().chromium,
  firefox: () => findBrowsers().firefox,
  webkit: () => findBrowsers().webkit,
  screen: () => process.platform !== 'linux' || process.env.DISPLAY || findDisplay(),
  bibtex: () => find('bibtex'),
  pdftotext: () => find('pdftotext'),
  prototype: () => existsSync(OLD_LIBRARIES.prototype),
  mootools: () => existsSync(OLD_LIBRARIES.mootools),
};

/**
 * Options for a test that needs these: where one is missing it is skipped, and the runner shows why.
 * @param {(keyof typeof NEEDED)[]} names
 * @returns {{skip: string | false}}
 */
export function needs(...names) {
  const missing = names.filter(name => !NEEDED[name]());
  return {skip: missing.length > 0 && `needs ${missing.join(' and ')}`};
}

/**
 * The first of these programs that is here.
 * @param {string[]} names or paths
 */
function find(...names) {
  return names.flatMap(name => FOLDERS.map(folder => resolve(folder, name))).find(isProgram);
}

/** A program that shows windows where there is no screen. */
export function findDisplay() {
  return find('Xvfb');
}

/** Its driver knows where WebKitGTK's browser lies. */
function findWebKit() {
  const driver = find('WebKitWebDriver');
  const display = findDisplay();
  return driver && display ? {driver, display} : undefined;
}

/** Installs the program that tests read PDFs with, where that is possible. */
export function ensurePdfReader() {
  if (!find('pdftotext')) install('poppler-utils');
}

/** By Debian's package manager, where this may use it. @param {string[]} packages */
export function install(...packages) {
  if (!isRoot || !find('apt-get')) return;
  console.log(`Installing ${packages.join(' ')} …`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]])
    spawnSync('apt-get', ['-q', ...args], {stdio: 'inherit', env});
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
