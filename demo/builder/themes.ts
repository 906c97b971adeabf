/** The theme files as text, by their names: the folder itself is the list of themes. */
const FILES = import.meta.glob<string>('../../src/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const THEMES: ReadonlyMap<string, string> = new Map(
  Object.entries(FILES).map(([path, css]) => [path.replace(/^.*\/|\.css$/g, ''), css]),
);
