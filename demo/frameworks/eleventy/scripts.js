/** What pages load, as it is: the file to paste, and what the page does with its events. */
export const SCRIPTS = {
  'node_modules/soviet-film-list/dist/soviet-film-list.js': 'soviet-film-list.js',
  '../listen.js': 'listen.js',
};
