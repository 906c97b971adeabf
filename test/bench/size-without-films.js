/** Prints how large the bundle of the folder that this runs in would be without films, in brotli. */
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {rollup} from 'rollup';

const {default: configs} = await import(
  pathToFileURL(join(process.cwd(), 'rollup.config.js')).href
);
const [{output, plugins, ...config}] = configs;

const noFilms = {
  name: 'no-films',
  resolveId: address =>
    /\/(?:data\/films\.json|bundled-films\.js)$/.test(address) ? 'no-films' : null,
  load: id => (id === 'no-films' ? 'export default null;' : null),
};

const bundle = await rollup({...config, plugins: [noFilms, ...plugins]});
const {
  output: [{code}],
} = await bundle.generate(output);
console.log(brotliCompressSync(code).length);
