/** dist/embed.json, as the build wrote it; vite.config.ts serves it. */
declare module 'virtual:embed' {
  const described: import('./embed.js').DescribedBuild;
  export default described;
}

/** The style of prerendered shadow roots, whose hash is `styleHash`; vite.config.ts serves it. */
declare module 'virtual:prerendered-style' {
  const style: string;
  export default style;
}

/** The one piece of Vite that the builder uses; all of `vite/client` would leak into src/. */
interface ImportMeta {
  glob<Module>(
    pattern: string,
    options: {query: '?raw'; import: 'default'; eager: true},
  ): Record<string, Module>;
}
