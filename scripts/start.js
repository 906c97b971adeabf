/** `npm start`: serves the demo from a fresh clone, and follows changes. `--port` and `--host` work as in Vite. */
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {ensureInstall} from './ensure-install.js';

ensureInstall();
// The builder writes the hashes of what was built into its snippets.
await import('./build.js');
const {createServer} = await import('vite');

const {values} = parseArgs({options: {port: {type: 'string'}, host: {type: 'string'}}});
const server = await createServer({
  configFile: fileURLToPath(new URL('../vite.config.ts', import.meta.url)),
  // The next free port is taken when this one is not.
  server: {port: Number(values.port ?? 5173), ...(values.host && {host: values.host})},
});
await server.listen();
server.printUrls();
