/**
 * Rollup plugin that takes comments and indentation out of Lit's templates and stylesheets.
 *
 * The published plugins for this (minify-literals and what builds on it) hand styles to clean-css,
 * which drops nested rules (https://github.com/clean-css/clean-css/issues/1254). esbuild knows
 * today's CSS, and is here anyway.
 */
import {transform} from 'esbuild';

/** @typedef {{start: number, end: number, text: string}} Edit */

/** @returns {import('rollup').Plugin} */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    async transform(code, id) {
      if (!/\.[jt]s$/.test(id) || id.includes('node_modules')) return null;
      const edits = await Promise.all(taggedTemplates(this.parse(code)).flatMap(minify));
      return {code: apply(code, edits), map: null};
    },
  };
}

/**
 * @param {any} node of the syntax tree
 * @returns {any[]}
 */
function taggedTemplates(node) {
  if (node === null || typeof node !== 'object') return [];
  const inside = Object.values(node).flatMap(taggedTemplates);
  return node.type === 'TaggedTemplateExpression' ? [node, ...inside] : inside;
}

/** @returns {(Edit | Promise<Edit>)[]} */
function minify({tag, quasi}) {
  if (tag.name === 'css') return [minifyStyles(quasi)];
  return tag.name === 'html' || tag.name === 'svg' ? quasi.quasis.map(collapse) : [];
}

/** @returns {Promise<Edit>} */
async function minifyStyles({quasis}) {
  const [{start, end, value}, ...rest] = quasis;
  if (rest.length > 0) throw new Error('css`…` with an expression inside cannot be minified.');
  const options = {loader: 'css', minify: true, charset: 'utf8', legalComments: 'none'};
  const {code} = await transform(value.cooked, /** @type {any} */ (options));
  return {start, end, text: escape(code.trim())};
}

/** A line break with its indentation means one space in HTML, so nothing is drawn differently. */
function collapse({start, end, value}) {
  return {start, end, text: value.raw.replace(/\s*\n\s*/g, ' ')};
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[\\`]|\$\{/g, '\\$&');
}

/**
 * @param {string} code
 * @param {Edit[]} edits that do not overlap
 */
function apply(code, edits) {
  const lastFirst = edits.sort((a, b) => b.start - a.start);
  return lastFirst.reduce((c, {start, end, text}) => c.slice(0, start) + text + c.slice(end), code);
}
