/** `npm run build:demo`: writes dist-demo/, a folder that any static host serves from any path. */
import {fileURLToPath} from 'node:url';
import {ensureInstall} from './ensure-install.js';

ensureInstall();
// The builder writes the hashes of what was built into its snippets.
await import('./build.js');
const {build} = await import('vite');

await build({configFile: fileURLToPath(new URL('../vite.config.ts', import.meta.url))});
