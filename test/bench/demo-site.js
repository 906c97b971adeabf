/** The demo site as it would be published, on the server of the benchmark. */
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Its first page and the builder, by the names that the server knows them by. */
export const DEMO = 'demo/index.html';
export const BUILDER = 'demo/builder.html';

export async function addDemo(server) {
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: {outDir: folder, emptyOutDir: true},
  });
  const names = await readdir(folder, {recursive: true});
  for (const name of names.filter(file => /\.(html|js|css)$/.test(file))) {
    const path = name.replaceAll('\\', '/');
    await server.add(`demo/${path}`, await readFile(join(folder, name), 'utf8'));
  }
  await rm(folder, {recursive: true});
}
