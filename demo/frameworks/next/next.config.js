/** Every page is rendered in Node when the app is built, and taken over by React in the browser. */
export default {output: 'export', distDir: 'dist', trailingSlash: true};
