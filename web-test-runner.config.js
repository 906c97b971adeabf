/**
 * Element tests, in every engine that is here: `npm test -- element`, or with less around them
 * `npx wtr --files test/wall/cards.element.test.ts`. ENGINES="chromium" leaves the others out. Windows are
 * 800 by 600 in Chromium and Firefox and 1024 by 730 in WebKit: a test that depends on the width
 * puts what it tests into a box.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import getPort from 'get-port';
import {
  CHROMIUM_ARGS,
  chosenEngines,
  findBrowsers,
  FIREFOX_PREFERENCES,
} from './scripts/browsers.js';
import {sameEverywhere} from './scripts/machine.js';
import {startWebKit} from './scripts/webkit.js';
import {fuzzServer} from './test/fuzz/fuzz-server.js';
import {hostPages} from './test/hosts/host-pages.js';
import {prerenderedPages} from './test/guest/prerendered-pages.js';
import {countReporter} from './scripts/wtr-count-reporter.js';

const {chromium, firefox, webkit} = findBrowsers();
const env = sameEverywhere();

const LAUNCHERS = {
  chromium: () =>
    withoutPast(
      chromeLauncher({launchOptions: {executablePath: chromium, args: CHROMIUM_ARGS, env}}),
    ),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: firefox,
        headless: true,
        env,
        extraPrefsFirefox: FIREFOX_PREFERENCES,
      },
    }),
  webkit: async () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: await startWebKit(webkit),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
      },
    }),
};

/**
 * Each test file in a tab of its own. Chromium keeps fifty steps of a tab's history: in one that many
 * files have been in, a test that goes back three steps leaves its page.
 */
function withoutPast(launcher) {
  const closed = {push: page => page.puppeteerPage.close()};
  return Object.assign(launcher, {inactivePages: Object.assign([], closed)});
}

const browsers = await Promise.all(chosenEngines().map(engine => LAUNCHERS[engine]()));

/**
 * Sources import JSON as bundlers understand it. Such an address gets a mark, so that JSON which a
 * test fetches stays what it is.
 */
const importedJson = {
  name: 'imported-json',
  resolveImport: ({source}) => (/^\..*\.json$/.test(source) ? `${source}?module` : undefined),
  serve({path, querystring}) {
    if (!path.endsWith('.json') || querystring !== 'module') return;
    const text = readFileSync(new URL(`.${path}`, import.meta.url), 'utf8');
    return {
      body: `const data = ${text};\nexport default data;\nexport const {version} = data;`,
      type: 'js',
    };
  },
};

const {FUZZ_RUNS, WTR_COUNTS, WTR_FILES} = process.env;

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  // The runner looks for a free port from 8000 on, and so does another one beside it.
  port: await getPort(),
  files: WTR_FILES ?? 'test/*/*.element.test.ts',
  nodeResolve: true,
  plugins: [
    importedJson,
    hostPages(),
    prerenderedPages(),
    fuzzServer(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers,
  // Tests about focus need a page of their own in front.
  concurrency: 1,
  concurrentBrowsers: 2,
  // Tests run with the warnings of Lit's development build, but not the one that says so.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: 10_000}},
  // Per file: many hostile sets take hours, and WebKit minutes on a busy machine.
  testsFinishTimeout: FUZZ_RUNS ? 7_200_000 : 600_000,
  reporters: [defaultReporter(), ...(WTR_COUNTS ? [countReporter(WTR_COUNTS)] : [])],
};
