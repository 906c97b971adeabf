/** The bundled collection, validated. In published files the build has done that already. */
import films from '../data/films.json';
import {readCollection} from './catalog/index.js';

export default readCollection(films).collection;
