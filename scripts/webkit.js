/** Starts WebKitGTK's WebDriver on a display of its own, which a Chromium that prints needs too. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import getPort from 'get-port';
import {sameEverywhere} from './machine.js';

/**
 * Both programs end with this process.
 * @param {import('./browsers.js').WebKit} webkit
 * @returns {Promise<number>} the port that the driver listens on
 */
export async function startWebKit({driver, display}) {
  const port = await getPort();
  const env = {
    ...sameEverywhere(),
    DISPLAY: `:${await startDisplay(display)}`,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
  };
  endWithUs(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'}));
  await untilReady(`http://127.0.0.1:${port}/status`);
  return port;
}

/**
 * Xvfb itself looks for a free display and writes its number where `-displayfd` says.
 * @param {string} program
 * @returns {Promise<number>}
 */
export async function startDisplay(program) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = spawn(program, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  endWithUs(xvfb);
  const pipe = /** @type {import('node:net').Socket} */ (xvfb.stdio[3]);
  const [line] = await once(pipe, 'data');
  // Nothing more comes, and this process need not wait for it.
  pipe.unref();
  return Number(line);
}

/**
 * Waits for a server that has just been started.
 * @param {string} address
 */
export async function untilReady(address) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answered at ${address} within ten seconds.`);
}

/** @param {import('node:child_process').ChildProcess} child */
function endWithUs(child) {
  child.unref();
  process.on('exit', () => child.kill());
}
