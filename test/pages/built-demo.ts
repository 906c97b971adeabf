/** The demo as `npm run build:demo` makes it. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildDemo} from '../../scripts/page-tests.js';
import {serveFolder, type Folder, type Server} from './browser.js';

/** Serves the demo that `npm test` has built once, or builds it. */
export async function serveDemo(how: Folder = {}): Promise<Server> {
  const {BUILT_DEMO} = process.env;
  const folder = BUILT_DEMO ?? mkdtempSync(join(tmpdir(), 'demo-'));
  if (!BUILT_DEMO) await buildDemo(folder);
  const server = await serveFolder(folder, how);
  const close = (): void => {
    server.close();
    if (!BUILT_DEMO) rmSync(folder, {recursive: true});
  };
  return {...server, close};
}
