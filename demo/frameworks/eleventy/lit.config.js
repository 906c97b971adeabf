import lit from '@lit-labs/eleventy-plugin-lit';
import {SCRIPTS} from './scripts.js';

/**
 * With the Lit plugin, which draws the bundled films wherever the tag stands in a page: in one that
 * `toShadowHtml` has drawn too, so that a site has either the one or the other.
 */
export default function (config) {
  config.addPlugin(lit, {mode: 'worker', componentModules: ['list.js']});
  config.addPassthroughCopy(SCRIPTS);
  return {dir: {input: 'lit', output: 'dist/lit'}};
}
