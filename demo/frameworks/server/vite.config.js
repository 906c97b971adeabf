/** One entry under a fixed name, which the server's HTML refers to. */
export default {
  base: '/',
  build: {
    rollupOptions: {
      input: 'client.js',
      output: {entryFileNames: '[name].js', assetFileNames: '[name][extname]'},
    },
  },
};
