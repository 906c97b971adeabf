/**
 * `npm run snippets`: writes the snippets of README.md anew, with the version and the hashes of what
 * has been built. With `--check` it writes nothing and fails where they are stale.
 */
import {readFileSync, writeFileSync} from 'node:fs';

const root = new URL('../', import.meta.url);
const {files, snippet, version} = JSON.parse(
  readFileSync(new URL('dist/embed.json', root), 'utf8'),
);
const {integrity} = files['themes/paper.css'];
const theme = `https://unpkg.com/soviet-film-list@${version}/dist/themes/paper.css`;

/** @type {Record<string, string>} */
const SNIPPETS = {
  snippet,
  jsdelivr: snippet.replace('https://unpkg.com/', 'https://cdn.jsdelivr.net/npm/').split('\n')[0],
  theme: `<link rel="stylesheet" href="${theme}" integrity="${integrity}" crossorigin="anonymous">`,
};

const file = new URL('README.md', root);
const before = readFileSync(file, 'utf8');
const after = Object.entries(SNIPPETS).reduce(put, before);
if (!process.argv.includes('--check')) writeFileSync(file, after);
else if (after !== before)
  fail('The snippets in README.md are stale: npm run build, npm run snippets.');

/**
 * @param {string} text
 * @param {[name: string, html: string]} snippet
 */
function put(text, [name, html]) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) fail(`README.md has no place for ${start} … ${end}.`);
  const block = `\n\n<!-- prettier-ignore -->\n\`\`\`html\n${html}\n\`\`\`\n\n`;
  return text.slice(0, from + start.length) + block + text.slice(to);
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
