/** Puts what people copy to a web space of theirs into the demo's folder `frame`, as it is published. */
import {readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import type {Plugin} from 'vite';

const FILES = [
  'frame.html',
  'frame.css',
  'frame.js',
  'frame-host.js',
  'handout.html',
  'soviet-film-list.js',
  'themes/archive.css',
  'themes/paper.css',
  'themes/poster.css',
];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** @param dist the folder that `npm run build` writes */
export function frameFiles(dist: string): Plugin {
  return {
    name: 'frame-files',
    configureServer({middlewares}) {
      middlewares.use('/frame/', (request, response, next) => {
        const [path] = (request.url ?? '').split('?');
        const file = FILES.find(name => path === `/${name}`);
        if (!file) return next();
        response.setHeader('content-type', TYPES[extname(file)] ?? '');
        response.end(readFileSync(join(dist, file)));
      });
    },
    generateBundle() {
      for (const file of FILES) {
        const source = readFileSync(join(dist, file));
        this.emitFile({type: 'asset', fileName: `frame/${file}`, source});
      }
    },
  };
}
