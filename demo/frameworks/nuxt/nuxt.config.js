export default {
  compatibilityDate: '2026-01-01',
  telemetry: false,
  app: {head: {htmlAttrs: {lang: 'en'}, link: [{rel: 'icon', href: 'data:,'}]}},
  vue: {compilerOptions: {isCustomElement: tag => tag === 'soviet-film-list'}},
  nitro: {output: {publicDir: 'dist'}},
};
