import lit from '@semantic-ui/astro-lit';

/** The same with the Lit integration, which draws the tag itself wherever it stands in a page. */
export default {integrations: [lit()], srcDir: 'lit', outDir: 'dist/lit', base: '/lit'};
