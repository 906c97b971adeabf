import {html, nothing, type TemplateResult} from 'lit';
import {claimsOfFilm, notesIn, standingOf, type Film} from '../catalog/index.js';
import {nameOf, valueLabel} from '../locales/facet-labels.js';
import {axisOf} from '../timeline/axis.js';
import {checkedParagraph, checkedText, type Checked} from '../claims/checked-text.js';
import {notesOn, sourcesOfNotes} from '../claims/notes.js';
import {poster} from '../poster/drawing.js';
import type {CardScene} from './scene.js';
import {strip} from '../timeline/strip.js';
import {years} from './years.js';

/** A film as the view draws it. It can have the focus, which goes to the first of those that are new. */
export function card(film: Film, scene: CardScene): TemplateResult {
  return html`<li part="card" tabindex="-1">
    ${scene.view === 'list' ? line(film, scene) : whole(film, scene)}
  </li>`;
}

/** Its poster, its titles, its times, and the curator's words. */
function whole(film: Film, scene: CardScene) {
  const checked = checkedOf(film, scene);
  return html`
    ${poster(film)}
    <div>${heading(film.title, checked)}${notesOn('title', checked)}${original(film)}</div>
    <div class="about">${about(film, checked)}</div>
    ${words(film, checked)}
  `;
}

/** The same in one line, which opens in place. */
function line(film: Film, scene: CardScene) {
  const checked = checkedOf(film, scene);
  const isNoted = checked.notes.some(({field}) => field === 'title');
  return html`
    <details>
      <summary>
        <span class="year">${film.year}</span> ${heading(film.title, {...checked, notes: []})}
        <span class="by"
          >${film.directors.map(person => nameOf(person, scene.locale)).join(', ')}</span
        >
      </summary>
      <div class="opened">
        ${
          isNoted
            ? html`<p>${checkedText(film.title, 'title', checked)}</p>
                ${notesOn('title', checked)}`
            : nothing
        }
        <div class="about">${original(film)}${about(film, checked)}</div>
        ${words(film, checked)}
      </div>
    </details>
  `;
}

interface CheckedFilm extends Checked {
  readonly scene: CardScene;
}

function checkedOf(film: Film, scene: CardScene): CheckedFilm {
  const {id, sources} = film;
  const opened = scene.openNotes.openIn(film);
  return {
    owner: film,
    prefix: `${id}-`,
    notes: notesIn(claimsOfFilm(film)),
    sources,
    opened,
    scene,
  };
}

/** When it was made, by whom, and the two times. */
function about(film: Film, checked: CheckedFilm) {
  const {collection} = checked.scene;
  return html`
    <p part="card-year">${years(film, checked)}</p>
    ${notesOn('year', checked)} ${meta(film, checked.scene)}
    <svg class="strip" height="14" aria-hidden="true">
      <line class="axis" x2="100%" y1="7" y2="7" />
      ${strip(film, axisOf(collection.films), 7)}
    </svg>
  `;
}

/** The curator's words with their notes, and what stands under them. */
function words(film: Film, checked: CheckedFilm) {
  const {scene} = checked;
  const {description, fact: told, id} = film;
  return html`
    <div class="text" lang=${scene.collection.language ?? nothing}>
      ${description && checkedParagraph(description, 'description', checked, 'card-description')}
      ${told && fact(told, checked)}${sourcesOfNotes(checked)}
    </div>
    <div class="end">
      <slot name=${`film:${id}`}></slot>
      ${foot(film, scene)}
    </div>
  `;
}

function heading(text: string, checked: CheckedFilm) {
  const {collection, headingLevel: level} = checked.scene;
  const lang = collection.language ?? nothing;
  const title = checkedText(text, 'title', checked);
  if (level === 2) return html`<h2 part="card-title" lang=${lang}>${title}</h2>`;
  if (level === 4) return html`<h4 part="card-title" lang=${lang}>${title}</h4>`;
  if (level === 5) return html`<h5 part="card-title" lang=${lang}>${title}</h5>`;
  if (level === 6) return html`<h6 part="card-title" lang=${lang}>${title}</h6>`;
  return html`<h3 part="card-title" lang=${lang}>${title}</h3>`;
}

function original({originalLanguage, originalTitle}: Film) {
  if (originalTitle === null) return nothing;
  return html`<p part="card-original" lang=${originalLanguage ?? nothing}>${originalTitle}</p>`;
}

function meta(film: Film, {collection, locale}: CardScene) {
  const {depicts, directors, runtimeMinutes, studios} = film;
  const production = studios.map(studio => valueLabel(locale, collection, studio));
  if (runtimeMinutes !== null) production.push(locale.minutes(runtimeMinutes));
  const lines = [
    directors.length > 0 &&
      locale.directors(directors.map(person => nameOf(person, locale)).join(', ')),
    production.join(' · '),
    depicts && locale.depicts(locale.years(depicts.from, depicts.to)),
  ];
  const known = lines.filter(Boolean);
  if (known.length === 0) return nothing;
  return html`<ul part="card-meta" role="list">
    ${known.map(line => html`<li>${line}</li>`)}
  </ul>`;
}

function fact(text: string, checked: CheckedFilm) {
  const {locale} = checked.scene;
  const word = html`<b lang=${locale.tag}>${locale.fact}</b> `;
  return checkedParagraph(text, 'fact', checked, 'card-fact', word);
}

/** How the film stands, and the way to all that is known of it. */
function foot(film: Film, {actions, checks, locale}: CardScene) {
  const {claims, noted} = standingOf(film);
  return html`
    <div class="foot">
      ${claims > 0 && checks !== 'off' ? html`<p part="card-standing">${locale.standing(noted, claims)}</p>` : nothing}
      <button
        part="button"
        class="more"
        type="button"
        aria-haspopup="dialog"
        aria-label="${locale.details}: ${film.title}"
        @click=${() => actions.open(film.id)}
      >
        ${locale.details}
      </button>
    </div>
  `;
}
