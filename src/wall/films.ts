import {html, nothing, type TemplateResult} from 'lit';
import {clearButton} from './clear-button.js';
import type {Scene} from './scene.js';

/** The timeline or the list that the card controller fills; or the words that there is no film. */
export function films(scene: Scene): TemplateResult {
  const {limit, result} = scene;
  if (result.films.length === 0) return empty(scene);
  const more = result.films.length - limit;
  return html`
    ${scene.view === 'timeline' && scene.timeline.isLoaded ? timeline(scene) : nothing}
    ${drawsCards(scene) ? html`<ul part="film-list" role="list"></ul>` : nothing}
    ${more > 0 ? moreButton(more, scene) : nothing}
  `;
}

/** On paper a timeline comes before the cards, which alone have the texts. */
export function drawsCards({isPrinting, view}: Scene): boolean {
  return isPrinting || view !== 'timeline';
}

function timeline(scene: Scene) {
  return html`<soviet-film-timeline
    exportparts="timeline, timeline-row, timeline-span, timeline-release, timeline-legend"
    .scene=${scene}
  ></soviet-film-timeline>`;
}

function moreButton(more: number, {acts, locale}: Scene) {
  return html`
    <button part="button" class="more-films" type="button" @click=${acts.showMore}>
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
