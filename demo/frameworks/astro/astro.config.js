/** Astro as it is: knows nothing of Lit. */
export default {};
