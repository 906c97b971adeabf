import {toShadowHtml} from 'soviet-film-list/static';
import programme from '../films.json' with {type: 'json'};
import {SCRIPTS} from './scripts.js';

/** Eleventy as it is. The films of one's own stand in the tag as JSON too, for the script to read. */
export default function (config) {
  config.addShortcode('programme', () => toShadowHtml(programme));
  config.addPassthroughCopy(SCRIPTS);
  return {dir: {input: 'pages', output: 'dist'}};
}
