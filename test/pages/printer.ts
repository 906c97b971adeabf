/**
 * Browsers that really print: a page calls `print()`, no dialog asks anything, and a PDF comes out.
 * Nothing drives them, because what a driver prints is no picture taken in the midst of a script,
 * before anything that waits has had its turn.
 */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {
  CHROMIUM_ARGS,
  findBrowsers,
  findDisplay,
  FIREFOX_PREFERENCES,
  needs,
} from '../../scripts/browsers.js';
import {sameEverywhere} from '../../scripts/machine.js';
import {startDisplay} from '../../scripts/webkit.js';
import {ROOT, serve} from './browser.js';
import {readPdf} from './pdf.js';

export type PrintingEngine = keyof typeof LAUNCHERS;

const LAUNCHERS = {chromium: launchChromium, firefox: launchFirefox};

/** What each engine needs to print. */
export const PRINTERS = {
  chromium: needs('chromium', 'screen', 'pdftotext'),
  firefox: needs('firefox', 'pdftotext'),
};

/**
 * Opens a page, at which the pasted file lies at `/list.js`. The page prints itself, and posts to
 * `/done` what it then finds.
 */
export async function print<Report>(engine: PrintingEngine, html: string) {
  const folder = await mkdtemp(join(tmpdir(), 'soviet-film-list-paper-'));
  const site = await servePrinting(html);
  const browser = await LAUNCHERS[engine](folder, site.origin);
  try {
    const pages = await until(() => (site.reports.length > 0 ? readPdfIn(folder) : null));
    return {pages, report: JSON.parse(site.reports[0] ?? '') as Report};
  } finally {
    await stop(browser);
    site.close();
    await rm(folder, {recursive: true, force: true, maxRetries: 5});
  }
}

async function servePrinting(html: string) {
  const reports: string[] = [];
  const script = await readFile(`${ROOT}dist/soviet-film-list.js`);
  const site = await serve(async (request, response) => {
    if (request.method === 'POST') reports.push(Buffer.concat(await request.toArray()).toString());
    const isScript = request.url === '/list.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : html);
  });
  return {...site, reports};
}

/** With a window: without one, Chromium's `print()` does nothing. */
async function launchChromium(folder: string, address: string): Promise<ChildProcess> {
  const choice = {id: 'Save as PDF', origin: 'local', account: ''};
  const appState = {
    version: 2,
    recentDestinations: [choice],
    selectedDestinationId: choice.id,
    isHeaderFooterEnabled: false,
  };
  const preferences = {
    printing: {print_preview_sticky_settings: {appState: JSON.stringify(appState)}},
    savefile: {default_directory: folder},
  };
  await mkdir(join(folder, 'profile/Default'), {recursive: true});
  await writeFile(join(folder, 'profile/Default/Preferences'), JSON.stringify(preferences));
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  const args = [...CHROMIUM_ARGS, '--disable-gpu', '--kiosk-printing', profile, address];
  const screen = findDisplay();
  const env = sameEverywhere();
  if (screen) env.DISPLAY = `:${await startDisplay(screen)}`;
  return spawn(findBrowsers().chromium ?? 'chromium', args, {env, stdio: 'ignore'});
}

async function launchFirefox(folder: string, address: string): Promise<ChildProcess> {
  const printer = 'print.printer_Mozilla_Save_to_PDF';
  const preferences = {
    ...FIREFOX_PREFERENCES,
    'print.always_print_silent': true,
    print_printer: 'Mozilla Save to PDF',
    [`${printer}.print_to_file`]: true,
    [`${printer}.print_to_filename`]: join(folder, 'printed.pdf'),
    'app.update.disabledForTesting': true,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await mkdir(join(folder, 'profile'));
  await writeFile(join(folder, 'profile/user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--profile', join(folder, 'profile'), address];
  return spawn(findBrowsers().firefox ?? 'firefox', args, {env: sameEverywhere(), stdio: 'ignore'});
}

async function readPdfIn(folder: string): Promise<readonly string[] | null> {
  const file = (await readdir(folder)).find(name => name.endsWith('.pdf'));
  return file ? readPdf(join(folder, file)) : null;
}

/** Asks until there is something. */
async function until<T>(find: () => T | null | Promise<T | null>): Promise<T> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const found = await find();
    if (found !== null) return found;
    await setTimeout(100);
  }
  throw new Error('Nothing was printed within a minute.');
}

async function stop(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null) return;
  const ended = once(browser, 'exit');
  browser.kill();
  await ended;
}
