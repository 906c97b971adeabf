/**
 * Registers `<soviet-film-list>` with the bundled films. Loading it is all that a page has to do.
 * @module soviet-film-list
 */
import films from './bundled-films.js';
import {define} from './guest/define.js';
import {SovietFilmList} from './soviet-film-list.js';

SovietFilmList.bundled = films;
define('soviet-film-list', SovietFilmList);

export type {View} from './attributes.js';
export type {FilmListErrorCode, FilmListEventDetails, Origin} from './events.js';
export {SovietFilmList};
