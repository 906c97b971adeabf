/** Keeps the live list of the preview in step with the choices. */
import {FRAME_ATTRIBUTES} from '../../src/frame/parameters.js';
import {attributesOf} from './attributes.js';
import type {Choices} from './choices.js';
import {colourRule, coloursOf, type Schemes} from './colours.js';
import {THEMES} from './themes.js';

/** The address of this page keeps the choices, so that `url-state` is not tried out here. */
const KNOWN = [...FRAME_ATTRIBUTES, 'lang'];

/** Pixels above the first film. */
const FILMS_MARGIN = 16;

export function applyAttributes(list: Element, choices: Choices, filmIds: readonly string[]): void {
  const attributes = new Map(attributesOf(choices, filmIds));
  for (const name of KNOWN) {
    const value = attributes.get(name) ?? null;
    if (value === list.getAttribute(name)) continue;
    if (value === null) list.removeAttribute(name);
    else list.setAttribute(name, value);
  }
}

/** What people look for are films; what stands above them is a little way up. */
export function showFilms(list: Element): void {
  const film = list.shadowRoot?.querySelector('[part~="card"], [part~="timeline-row"]');
  const box = list.parentElement;
  if (!film || !box) return;
  const {top} = box.getBoundingClientRect();
  box.scrollTop += film.getBoundingClientRect().top - top - FILMS_MARGIN;
}

/** A sheet of this page that reaches the preview alone. */
export class PreviewStyles {
  readonly #sheet = new CSSStyleSheet();

  constructor() {
    document.adoptedStyleSheets.push(this.#sheet);
  }

  apply({colours, style}: Choices): void {
    this.#sheet.replaceSync(inPreview(`${themeFile(style)}\n${colourRule(colours)}`));
  }
}

/** The theme's own colours: what own ones are set against. */
export function themeColours(style: Choices['style']): Schemes {
  return coloursOf(themeFile(style));
}

function themeFile(style: Choices['style']): string {
  return THEMES.get(style) ?? '';
}

function inPreview(css: string): string {
  return css.replace(/(?<![\w-])soviet-film-list(?![\w-])/g, '#preview soviet-film-list');
}
