/** Where the bare names of the npm modules lead. */
const IMPORTS = {
  lit: 'lit/index.js',
  'lit/': 'lit/',
  'lit-html': 'lit-html/lit-html.js',
  'lit-html/': 'lit-html/',
  'lit-element/': 'lit-element/',
  '@lit/reactive-element': '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '@lit/reactive-element/',
  '@lit/context': '@lit/context/index.js',
};

/** For a page that loads the npm modules from a server of this folder. */
export function importMap(origin: string): string {
  const imports = Object.entries(IMPORTS).map(([name, path]) => [
    name,
    `${origin}/node_modules/${path}`,
  ]);
  const map = JSON.stringify({imports: Object.fromEntries(imports)});
  return `<script type="importmap">${map}</script>`;
}
