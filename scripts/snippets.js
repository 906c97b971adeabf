/**
 * `npm run snippets`: writes the snippets of README.md anew, with the version and the hashes of what
 * has been built. With `--check` it writes nothing and fails where they are stale.
 */
import {readFileSync, writeFileSync} from 'node:fs';

const root = new URL('../', import.meta.url);
const {files, isPublished, snippet, version} = JSON.parse(
  readFileSync(new URL('dist/embed.json', root), 'utf8'),
);

/** As long as npm does not have this version, its address would show nothing. */
const folder = `https://unpkg.com/soviet-film-list@${version}/dist/`;
const own = isPublished ? folder : 'https://YOUR-SITE/';
const {integrity} = files['themes/paper.css'];

const COPY = `This version is not on npm yet, so these lines load a copy of your own. \`npm run build\` writes \`dist/soviet-film-list.js\` and \`dist/handout.html\`, and the builder (\`npm start\`) offers them to download: put both into one folder of a web space of yours, and that folder’s address in place of \`${own}\`.`;

/** @type {Record<string, string>} */
const BLOCKS = {
  snippet: (isPublished ? '' : `${COPY}\n\n`) + fenced(snippet.replaceAll(folder, own)),
  theme: fenced(
    `<link rel="stylesheet" href="${own}themes/paper.css" integrity="${integrity}" crossorigin="anonymous" />`,
  ),
};

const file = new URL('README.md', root);
const before = readFileSync(file, 'utf8');
const after = Object.entries(BLOCKS).reduce(put, before);
if (!process.argv.includes('--check')) writeFileSync(file, after);
else if (after !== before)
  fail('The snippets in README.md are stale: npm run build, npm run snippets.');

/** @param {string} html */
function fenced(html) {
  return `<!-- prettier-ignore -->\n\`\`\`html\n${html}\n\`\`\``;
}

/**
 * @param {string} text
 * @param {[name: string, block: string]} named
 */
function put(text, [name, block]) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) fail(`README.md has no place for ${start} … ${end}.`);
  return `${text.slice(0, from + start.length)}\n\n${block}\n\n${text.slice(to)}`;
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
