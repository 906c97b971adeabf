/** The builder on its page. */
import films from '../../data/films.json';
import {readCollection} from '../../src/catalog/index.js';
import {Builder} from './builder.js';
import {embed} from './embed.js';

const root = document.querySelector<HTMLElement>('#builder');
const {collection} = readCollection(films);
if (root && collection) new Builder(root, {collection, embed});
