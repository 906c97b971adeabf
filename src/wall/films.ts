import {html, nothing, type TemplateResult} from 'lit';
import {clearButton} from './clear-button.js';
import type {Scene} from './scene.js';

/** The timeline or the list that the kept cards fill; or the words that there is no film. */
export function films(scene: Scene): TemplateResult {
  const {limit, result} = scene;
  if (result.films.length === 0) return empty(scene);
  const more = result.films.length - limit;
  return html`
    ${scene.view === 'timeline' ? scene.drawTimeline(scene) : nothing}
    ${drawsCards(scene) ? html`<ul part="film-list" role="list"></ul>` : nothing}
    ${more > 0 ? moreButton(more, scene) : nothing}
  `;
}

/** On paper a timeline comes before the cards, which alone have the texts. */
export function drawsCards({isPrinting, view}: Scene): boolean {
  return isPrinting || view !== 'timeline';
}

function moreButton(more: number, {locale, wall}: Scene) {
  return html`
    <button part="button" class="more-films" type="button" @click=${wall.showMore}>
      ${locale.moreFilms(more)}
    </button>
  `;
}

function empty(scene: Scene) {
  return html`
    <div part="empty">
      <p>${scene.locale.empty}</p>
      ${scene.isFiltering ? clearButton(scene) : nothing}
    </div>
  `;
}
