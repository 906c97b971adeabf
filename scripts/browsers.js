/**
 * Finds the browsers that tests run in. Chromium is always needed; Firefox and WebKit are used
 * where they are installed, and REQUIRE_BROWSERS="chromium firefox webkit" makes them needed too.
 */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {FONTS} from './machine.js';

/** @typedef {{chromium?: string, firefox?: string, webkit?: WebKit}} Browsers */
/** @typedef {{driver: string, browser: string, display: string}} WebKit */
/** @typedef {keyof Browsers} Engine */

/** @type {readonly Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const CHROMIUM = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const CHROMIUM_ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(folder => folder !== undefined)
    .map(folder => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

const FIREFOX_ELSEWHERE = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

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
  return {
    chromium: find(process.env.CHROME_PATH, CHROMIUM, CHROMIUM_ELSEWHERE),
    firefox: find(process.env.FIREFOX_PATH, ['firefox-esr', 'firefox'], FIREFOX_ELSEWHERE),
    webkit: findWebKit(),
  };
}

/**
 * The browsers to test in, Chromium installed where that is possible. Ends the process with one
 * sentence when one that is needed is missing.
 * @returns {Browsers}
 */
export function ensureBrowsers() {
  let browsers = findBrowsers();
  if (!browsers.chromium && !process.env.CHROME_PATH && install('chromium', 'fonts-dejavu-core'))
    browsers = findBrowsers();
  const needed = ['chromium', ...words(process.env.REQUIRE_BROWSERS ?? '')];
  const missing = needed.filter(engine => !browsers[/** @type {Engine} */ (engine)]);
  if (missing.length > 0) giveUp([...new Set(missing)]);
  return browsers;
}

/** The engines that element tests run in; ENGINES="chromium" leaves the others out. */
export function chosenEngines() {
  const wanted = process.env.ENGINES ? words(process.env.ENGINES) : ENGINES;
  const browsers = findBrowsers();
  return ENGINES.filter(engine => wanted.includes(engine) && browsers[engine]);
}

/** @param {string[]} missing */
function giveUp(missing) {
  console.error(
    `These browsers are needed and were not found: ${missing.join(', ')}. Install them ` +
      '(Debian: chromium, firefox-esr, webkit2gtk-driver with xvfb), or set CHROME_PATH or FIREFOX_PATH.',
  );
  process.exit(1);
}

/**
 * @param {string | undefined} told path that the environment names; nothing else is tried then
 * @param {string[]} names on the PATH
 * @param {string[]} elsewhere
 */
function find(told, names, elsewhere) {
  if (told) return isProgram(told) ? told : undefined;
  return onPath(names) ?? elsewhere.find(isProgram);
}

/** @param {string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(isProgram);
}

/** A program that shows windows where there is no screen. */
export function findDisplay() {
  return onPath(['Xvfb']);
}

/** WebKitGTK's browser lies beside its libraries, whose folder names the machine and the version. */
function findWebKit() {
  const driver = onPath(['WebKitWebDriver']);
  const display = findDisplay();
  const browser = folders('/usr/lib', /-linux-/)
    .flatMap(folder => folders(folder, /^webkit(2gtk|gtk)-/))
    .map(folder => join(folder, 'MiniBrowser'))
    .find(isProgram);
  return driver && browser && display ? {driver, browser, display} : undefined;
}

/**
 * @param {string} parent
 * @param {RegExp} pattern
 */
function folders(parent, pattern) {
  try {
    return readdirSync(parent)
      .filter(name => pattern.test(name))
      .map(name => join(parent, name));
  } catch {
    return [];
  }
}

/** What tests read PDFs with, installed where that is possible; they say so where it is missing. */
export function ensurePdfReader() {
  if (!onPath(['pdftotext'])) install('poppler-utils');
}

/** @param {string[]} packages */
function install(...packages) {
  if (!isRoot || !onPath(['apt-get'])) return false;
  console.log(`Installing ${packages.join(' ')} …`);
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

/** @param {string[]} args */
function apt(...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync('apt-get', ['-q', ...args], {stdio: 'inherit', env}).status === 0;
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
