/** dist/embed.json, as the build wrote it; vite.config.ts serves it. */
declare module 'virtual:embed' {
  const described: import('../../src/plain/embed-code.js').Embed;
  export default described;
}

/** The one piece of Vite that the builder uses; all of `vite/client` would leak into src/. */
interface ImportMeta {
  glob<Module>(
    pattern: string,
    options: {query: '?raw'; import: 'default'; eager: true},
  ): Record<string, Module>;
}
