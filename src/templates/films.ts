import {html, nothing, type TemplateResult} from 'lit';
import {clearButton} from './clear-button.js';
import type {Scene} from './scene.js';

/** The list that the card controller fills, or the words that there is nothing to fill it with. */
export function films(scene: Scene): TemplateResult {
  const {limit, result} = scene;
  if (result.films.length === 0) return empty(scene);
  const more = result.films.length - limit;
  return html`
    <ul part="film-list" role="list"></ul>
    ${more > 0 ? moreButton(more, scene) : nothing}
  `;
}

function moreButton(more: number, {acts, locale}: Scene) {
  return html`
    <button class="more-films" type="button" @click=${acts.showMore}>
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
