/**
 * What servers get in place of `index.ts`.
 * @module soviet-film-list
 */
import './server-element.js';

export * from './index.js';
