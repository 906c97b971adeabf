/** Otherwise svelte-check takes the repository's vite.config.ts for one of Svelte. */
export default {};
