/** Everything on the page below the live element. Loaded after it, so that it comes first. */
import films from '../../data/films.json';
import manifest from '../../custom-elements.json';
import {readCollection} from '../../src/catalog/index.js';
import {showApi} from './api.js';
import {Builder} from './builder.js';
import {embed} from './embed.js';

const builder = document.querySelector<HTMLElement>('#builder-form');
const {collection} = readCollection(films);
if (builder && collection) new Builder(builder, {collection, embed});

const api = document.querySelector<HTMLElement>('#api-tables');
if (api) showApi(api, manifest);
