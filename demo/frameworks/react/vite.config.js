/** The site works in any folder. React's JSX is compiled by Vite itself. */
export default {base: './'};
