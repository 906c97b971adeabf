/** The demo as `npm run build:demo` makes it. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build, type Plugin} from 'vite';
import {ROOT, serveFolder, type Server} from './browser.js';

interface Options {
  /** Where it lies on its server; at the top by default. */
  readonly at?: string;
  readonly plugins?: Plugin[];
}

/** Builds and serves it; what was built goes when its server is closed. */
export async function serveDemo({at = '', plugins = []}: Options = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  await build({
    configFile: `${ROOT}vite.config.ts`,
    logLevel: 'error',
    plugins,
    build: {outDir: join(folder, at), emptyOutDir: true},
  });
  const server = await serveFolder(folder);
  const close = (): void => {
    server.close();
    rmSync(folder, {recursive: true});
  };
  return {...server, close};
}
