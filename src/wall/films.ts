import {html, isServer, nothing, type TemplateResult} from 'lit';
import {card} from './card.js';
import {clearButton} from './clear-button.js';
import {chosenValues} from './facets.js';
import {timeline} from '../timeline/timeline.js';
import type {Scene} from './scene.js';

/** The timeline or the list that the kept cards fill; or the words that there is no film. */
export function films(scene: Scene): TemplateResult {
  const {limit, result} = scene;
  if (result.films.length === 0) return empty(scene);
  const more = result.films.length - limit;
  return html`
    ${scene.view === 'timeline' ? timeline(scene) : nothing}
    ${drawsCards(scene) ? cardList(scene) : nothing} ${more > 0 ? moreButton(more, scene) : nothing}
  `;
}

/** As many columns as there are films, up to five. In a page the kept cards are put in; a server keeps none. */
function cardList(scene: Scene) {
  const {limit, result} = scene;
  const cards = isServer ? result.films.slice(0, limit).map(film => card(film, scene)) : nothing;
  return html`<ul part="film-list" role="list" class="of-${Math.min(result.films.length, 5)}">
    ${cards}
  </ul>`;
}

/** On paper a timeline comes before the cards, which alone have the texts. */
export function drawsCards({isPrinting, view}: Scene): boolean {
  return isPrinting || view !== 'timeline';
}

function moreButton(more: number, {locale, wall}: Scene) {
  return html`
    <button part="button" class="quiet more-films" type="button" @click=${wall.showMore}>
      ${locale.moreFilms(more)}
    </button>
  `;
}

/** Says what was asked, and offers to ask nothing. */
function empty(scene: Scene) {
  const {isFiltering, locale, text} = scene;
  return html`
    <div part="empty">
      <p>${locale.empty}</p>
      ${
        isFiltering
          ? html`<div class="status">
              ${text ? html`<span class="asked">${locale.quoted(text)}</span>` : nothing}
              ${chosenValues(scene)}${clearButton(scene)}
            </div>`
          : nothing
      }
    </div>
  `;
}
