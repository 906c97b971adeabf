/**
 * The element for servers, with all styles that are seen before anything is opened. Registers nothing.
 * @module soviet-film-list/element
 */
import {css, type PropertyDeclaration} from 'lit';
import {SovietFilmList} from './soviet-film-list.js';
import {STYLES} from './soviet-film-list.styles.js';
import {timelineStyles} from './timeline/timeline.styles.js';

/**
 * What a server has drawn comes piece by piece, and a row is as high as its highest card: nothing is
 * shown before something comes after it. For browsers there is no last child until all is there.
 */
const arriving = css`
  [part='base'] > :not(slot, dialog, :has(+ *)) {
    visibility: hidden;
  }
`;

SovietFilmList.styles = [...STYLES, timelineStyles, arriving];
writeProperties();

/**
 * What a framework hands over by a property stands in the tag as its attribute too: it is all that
 * the browser goes on from.
 */
function writeProperties(): void {
  const properties: Record<string, PropertyDeclaration> = SovietFilmList.properties;
  for (const [name, options] of Object.entries(properties)) {
    const {attribute, noAccessor = false} = options;
    if (attribute !== false)
      properties[name] = {...options, reflect: true, useDefault: !noAccessor};
  }
  tellOf(SovietFilmList.prototype, 'query', '');
  tellOf(SovietFilmList.prototype, 'view', 'cards');
}

/** The accessors only change the store, since in a page the attributes stay as you wrote them. */
function tellOf(prototype: SovietFilmList, name: 'query' | 'view', before: string): void {
  const accessor = Object.getOwnPropertyDescriptor(prototype, name);
  Object.defineProperty(prototype, name, {
    ...accessor,
    set(this: SovietFilmList, value: string) {
      accessor?.set?.call(this, value);
      this.requestUpdate(name, before);
    },
  });
}

export {SovietFilmList};
