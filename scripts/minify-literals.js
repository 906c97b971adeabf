/**
 * Rollup plugin that takes comments and indentation out of Lit's templates and stylesheets.
 *
 * Of the published plugins for this, minify-literals 1 hands styles to clean-css, which drops nested
 * rules (https://github.com/clean-css/clean-css/issues/1254), and 2 needs Node 22;
 * `@literals/html-css-minifier` leaves as it is what it cannot minify, and says nothing. esbuild knows
 * today's CSS, and is here anyway.
 */
import {transform} from 'esbuild';
import MagicString from 'magic-string';

/** @returns {import('rollup').Plugin} */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    async transform(code, id) {
      if (!/\.[jt]s$/.test(id) || id.includes('node_modules')) return null;
      const text = new MagicString(code);
      for (const {quasi, tag} of taggedTemplates(this.parse(code))) {
        for (const part of quasi.quasis)
          if (part.start < part.end)
            text.update(part.start, part.end, await MINIFIERS[tag.name](part, quasi.quasis));
      }
      return {code: text.toString(), map: null};
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
  return node.type === 'TaggedTemplateExpression' && node.tag.name in MINIFIERS
    ? [node, ...inside]
    : inside;
}

/** By the name of the tag. */
const MINIFIERS = {css: minifyStyles, html: collapse, svg: collapse};

/** @returns {Promise<string>} */
async function minifyStyles({value: {cooked}}, {length}) {
  if (length > 1) throw new Error('css`…` with an expression inside cannot be minified.');
  const options = {loader: 'css', minify: true, charset: 'utf8', legalComments: 'none'};
  const {code} = await transform(cooked, /** @type {any} */ (options));
  return code.trim().replace(/[\\`]|\$\{/g, '\\$&');
}

const BLOCK =
  '(?:dialog|div|dl|fieldset|figure|form|h[1-6]|li|ol|p|search|table|tr|ul|circle|line|path|rect|svg)\\b';
const BEFORE_BLOCK = new RegExp(`^\\s*\\n\\s*(?=<${BLOCK})`);
const AFTER_BLOCK = new RegExp(`(</${BLOCK}>)\\s*\\n\\s*$`);

/**
 * A line break with its indentation means one space in HTML, and none between a block and the edge of a
 * template, so nothing is drawn differently.
 */
function collapse(quasi, quasis) {
  let {raw} = quasi.value;
  if (quasi === quasis[0]) raw = raw.replace(BEFORE_BLOCK, '');
  if (quasi === quasis.at(-1)) raw = raw.replace(AFTER_BLOCK, '$1');
  return raw.replace(/\s*\n\s*/g, ' ');
}
