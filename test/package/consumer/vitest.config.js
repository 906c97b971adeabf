import {defineConfig} from 'vitest/config';

/** Vitest would take the packages' files for Node, which render on servers. */
export default defineConfig({
  resolve: {conditions: ['browser']},
  test: {server: {deps: {inline: ['soviet-film-list', /lit/]}}},
});
