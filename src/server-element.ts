/**
 * The element for servers, which can load nothing later: with the timeline, and all styles that are
 * seen before anything is opened. Registers nothing.
 * @module soviet-film-list/element
 */
import {SovietFilmList} from './soviet-film-list.js';
import {STYLES} from './soviet-film-list.styles.js';
import {draw, styles} from './timeline/timeline.js';

SovietFilmList.styles = [...STYLES, styles];
SovietFilmList.drawTimeline = draw;

export {SovietFilmList};
