import {titleOf} from '../plain/title.js';
import {FRAME_ATTRIBUTES, FRAME_COLOURS} from './parameters.js';

/**
 * Configures the list on frame.html by the page's address, and tells the page around the frame how
 * tall it is. It listens to nobody: whoever puts the page into a frame has no other power over it.
 */
const list = document.querySelector(
  'soviet-film-list',
) as HTMLElementTagNameMap['soviet-film-list'];
const params = new URLSearchParams(location.search);

/** Pixels in which details can be read. */
const LEAST_SIGHT = 400;

keepToOwnOrigin();
for (const name of FRAME_ATTRIBUTES) {
  const value = params.get(name);
  if (value !== null) list.setAttribute(name, value);
}
for (const name of FRAME_COLOURS) {
  // A sign # would have to be escaped in an address, and is easily forgotten.
  const value = (params.get(name) ?? '').replace(/^[\da-f]{3,8}$/i, '#$&');
  if (isColour(value)) list.style.setProperty(`--film-list-${name}`, value);
}
speak(params.get('lang') ?? '');
dress(params.get('style') ?? '');
list.addEventListener('film-list-ready', nameFrame);
list.addEventListener('film-open', openInSight);
new ResizeObserver(tellHeight).observe(document.documentElement);

/**
 * Policies add up: of all that the one in frame.html leaves open, this leaves what lies beside it.
 * There it cannot be said, because 'self' is nobody to WebKit where the frame is in a sandbox.
 */
function keepToOwnOrigin(): void {
  const {origin} = location;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `script-src ${origin}; style-src ${origin}`;
  document.head.append(policy);
}

/**
 * Not one that stands for something else: `var(--x, url(…))` is supported as a colour, and would be
 * a picture where the property is used for a background. Of a shorthand with such a value nothing
 * is known yet (https://drafts.csswg.org/css-variables/#variables-in-shorthands).
 */
function isColour(value: string): boolean {
  const {style} = document.createElement('i');
  style.borderColor = value;
  return CSS.supports('color', value) && style.borderTopColor !== '';
}

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

/** Under the collection's own title, or where films are chosen, under theirs. */
function nameFrame(): void {
  const {films, title: own} = list.collection;
  const all = (list.constructor as unknown as {bundled: {films: readonly unknown[]}}).bundled;
  const title = titleOf(films, {title: own, films: all.films});
  if (!title) return;
  document.title = title;
  (document.querySelector('h1') as HTMLElement).textContent = title;
}

/**
 * A frame as tall as all films is mostly out of sight, and so would be what opens in its middle.
 * Which part of it people see is known to nobody but an observer, a frame later.
 */
function openInSight(event: HTMLElementEventMap['film-open']): void {
  event.preventDefault();
  const {id} = event.detail.film;
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    if (entry) setSight(entry.intersectionRect);
    list.open(id);
  });
  observer.observe(document.documentElement);
}

/** For frame.css. Of a frame that is hardly in sight more is taken than is seen. */
function setSight({height, top}: DOMRectReadOnly): void {
  const size = Math.max(height, Math.min(LEAST_SIGHT, innerHeight));
  const {style} = document.documentElement;
  style.setProperty('--sight-size', `${size}px`);
  style.setProperty('--sight-start', `${Math.max(0, Math.min(top, innerHeight - size))}px`);
}

/** To any page: a height is no secret. */
function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (window.parent !== window) {
    window.parent.postMessage({type: 'soviet-film-list', height}, '*');
  }
}
