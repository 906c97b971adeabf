/**
 * `npm run snippets`: writes the snippets of README.md anew, with the version and the hashes of what
 * has been built. With `--check` it writes nothing and fails where they are stale.
 */
import {put, read, readmeWith} from './generated.js';

const {files, isPublished, snippet, version} = JSON.parse(read('dist/embed.json'));

/** As long as npm does not have this version, its address would show nothing. */
const folder = `https://unpkg.com/soviet-film-list@${version}/dist/`;
const own = isPublished ? folder : 'https://YOUR-SITE/';
const {integrity} = files['themes/paper.css'];

const COPY = `This version is not on npm yet, so these lines load a copy of your own. \`npm run build\` writes \`dist/soviet-film-list.js\` and \`dist/handout.html\`, and the builder (\`npm start\`) offers them to download: put both into one folder of a web space of yours, and that folder’s address in place of \`${own}\`.`;

const readme = readmeWith({
  snippet: (isPublished ? '' : `${COPY}\n\n`) + fenced(snippet.replaceAll(folder, own)),
  theme: fenced(
    `<link rel="stylesheet" href="${own}themes/paper.css" integrity="${integrity}" crossorigin="anonymous" />`,
  ),
});
put('README.md', readme);

/** @param {string} html */
function fenced(html) {
  return `<!-- prettier-ignore -->\n\`\`\`html\n${html}\n\`\`\``;
}
