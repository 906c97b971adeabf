/**
 * Finds the browsers that tests run in. Chromium is always needed; Firefox and WebKit are used
 * where they are installed, and REQUIRE_BROWSERS="chromium firefox webkit" makes them needed too.
 */
import {spawnSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
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
 * The browsers to test in, Chromium installed where that is possible. Ends the process with one
 * sentence when one that is needed is missing.
 * @returns {Browsers}
 */
export function ensureBrowsers() {
  const {CHROME_PATH, REQUIRE_BROWSERS = ''} = process.env;
  if (!findBrowsers().chromium && !CHROME_PATH) install('chromium', 'fonts-dejavu-core');
  const browsers = findBrowsers();
  const needed = new Set(['chromium', ...words(REQUIRE_BROWSERS)]);
  const missing = [...needed].filter(engine => !browsers[/** @type {Engine} */ (engine)]);
  if (missing.length === 0) return browsers;
  console.error(
    `These browsers are needed and were not found: ${missing.join(', ')}. Install them ` +
      '(Debian: chromium, firefox-esr, webkit2gtk-driver with xvfb), or set CHROME_PATH or FIREFOX_PATH.',
  );
  return process.exit(1);
}

/** The engines that element tests run in; ENGINES="chromium" leaves the others out. */
export function chosenEngines() {
  const wanted = process.env.ENGINES ? words(process.env.ENGINES) : ENGINES;
  const browsers = findBrowsers();
  return ENGINES.filter(engine => wanted.includes(engine) && browsers[engine]);
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

/** What tests read PDFs with, installed where that is possible; they say so where it is missing. */
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

/** @param {string} text */
function words(text) {
  return text.split(/[\s,]+/).filter(Boolean);
}
