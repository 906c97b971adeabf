/** What the analyzer reads to write custom-elements.json; run it with `npm run manifest`. */

/** The sources that are analyzed, and the published files that people import instead of them. */
const PUBLISHED = {
  'src/index.ts': 'dist/index.js',
  'src/soviet-film-list.ts': 'dist/element.js',
};

/** Private members are nobody's interface. */
const publicMembers = {
  name: 'public-members',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(({privacy}) => privacy !== 'private');
      }
    }
  },
};

/**
 * The analyzer does not follow what one module exports for another, nor our `define()`: this says
 * where the class is declared, which module registers it, and what they are called when published.
 */
const publishedModules = {
  name: 'published-modules',
  packageLinkPhase({customElementsManifest}) {
    const {modules} = customElementsManifest;
    for (const module of modules) module.path = PUBLISHED[module.path];
    const [element, index] = ['dist/element.js', 'dist/index.js'].map(path =>
      modules.find(module => module.path === path),
    );
    const {name, tagName} = element.declarations.find(({customElement}) => customElement);
    const declaration = {name, module: element.path};
    element.exports = [{kind: 'js', name, declaration}];
    index.exports = [
      {kind: 'js', name, declaration},
      {kind: 'custom-element-definition', name: tagName, declaration},
    ];
  },
};

export default {
  globs: Object.keys(PUBLISHED),
  litelement: true,
  plugins: [publicMembers, publishedModules],
};
