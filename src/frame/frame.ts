/**
 * Configures the list on frame.html by the page's address, and tells the page around the frame how
 * tall it is. It listens to nobody: whoever puts the page into a frame has no other power over it.
 */
const list = document.querySelector('soviet-film-list') as HTMLElement;
const params = new URLSearchParams(location.search);

/** Attributes that an address may set; where reports of mistakes go is not for strangers to say. */
const ATTRIBUTES = ['view', 'query', 'facets', 'controls', 'only', 'checks', 'theme'];

/** Parameters that become the custom property of the same name. */
const COLOURS = ['accent', 'on-accent', 'surface', 'text', 'muted', 'border'];

for (const name of ATTRIBUTES) {
  const value = params.get(name);
  if (value !== null) list.setAttribute(name, value);
}
for (const name of COLOURS) {
  const value = params.get(name) ?? '';
  if (CSS.supports('color', value)) list.style.setProperty(`--film-list-${name}`, value);
}
speak(params.get('lang') ?? '');
dress(params.get('style') ?? '');
list.addEventListener('film-list-ready', nameFrame);
new ResizeObserver(tellHeight).observe(document.documentElement);

function speak(language: string): void {
  if (/^[a-z]{2,3}(-\w+)*$/i.test(language)) document.documentElement.lang = language;
}

function dress(theme: string): void {
  if (!/^[a-z]+$/.test(theme)) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = `./themes/${theme}.css`;
  document.head.append(sheet);
}

/** Under the collection's own title. */
function nameFrame(): void {
  const {collection} = list as HTMLElement & {collection: {title: string | null}};
  if (!collection.title) return;
  document.title = collection.title;
  (document.querySelector('h1') as HTMLElement).textContent = collection.title;
}

/** To any page: a height is no secret. */
function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (window.parent !== window) {
    window.parent.postMessage({type: 'soviet-film-list', height}, '*');
  }
}
