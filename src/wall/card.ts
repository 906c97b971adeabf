import {html, nothing, type TemplateResult} from 'lit';
import {notesOfFilm, standingOf, type Film} from '../catalog/index.js';
import type {Locale} from '../locales/en.js';
import {nameOf, valueLabel} from '../locales/facet-labels.js';
import {otherYears} from '../locales/other-years.js';
import {axisOf} from '../timeline/axis.js';
import {checkedNotes, checkedText, type Checked} from '../claims/checked-text.js';
import {poster} from '../poster/drawing.js';
import type {CardLook} from './scene.js';
import {strip} from '../timeline/strip.js';

/** What stands in a film's card: its poster, its titles, its times, and the curator's words. */
export function card(film: Film, look: CardLook): TemplateResult {
  const checked = checkedOf(film, look);
  return html`
    ${poster(film)}
    <div>${heading(film.title, checked)}${original(film)}</div>
    <div class="about">${about(film, checked)}</div>
    ${words(film, checked)}
  `;
}

/** The same in one line, which opens in place. */
export function line(film: Film, look: CardLook): TemplateResult {
  const checked = checkedOf(film, look);
  const isNoted = checked.notes.some(({field}) => field === 'title');
  return html`
    <details>
      <summary>
        <span class="year">${film.year}</span> ${heading(film.title, {...checked, notes: []})}
        <span class="by"
          >${film.directors.map(person => nameOf(person, look.locale)).join(', ')}</span
        >
      </summary>
      <div class="opened">
        ${isNoted ? html`<p>${checkedText(film.title, 'title', checked)}</p>` : nothing}
        <div class="about">${original(film)}${about(film, checked)}</div>
        ${words(film, checked)}
      </div>
    </details>
  `;
}

function checkedOf(film: Film, look: CardLook): Checked {
  const {id, sources} = film;
  const opened = look.noteActs.openIn(film);
  return {owner: film, id, notes: notesOfFilm(film), sources, opened, look};
}

/** When it was made, by whom, and the two times. */
function about(film: Film, checked: Checked) {
  const {collection} = checked.look;
  return html`
    ${year(film, checked)} ${meta(film, checked.look)}
    <svg class="strip" height="14" aria-hidden="true">
      <line class="axis" x2="100%" y1="7" y2="7" />
      ${strip(film, axisOf(collection.films), 7)}
    </svg>
  `;
}

/** The curator's words with their notes, and what stands under them. */
function words(film: Film, checked: Checked) {
  const {look} = checked;
  const {description, fact: told, id} = film;
  return html`
    <div class="text" lang=${look.collection.language ?? nothing}>
      ${description && html`<p part="card-description">${checkedText(description, 'description', checked)}</p>`}
      ${told && fact(told, checked)}${checkedNotes(checked)}
    </div>
    <div class="end">
      <slot name=${`film:${id}`}></slot>
      ${foot(film, look, look.locale)}
    </div>
  `;
}

function year(film: Film, checked: Checked) {
  const others = otherYears(film, checked.look.locale);
  return html`
    <p part="card-year">
      <b>${checkedText(String(film.year), 'year', checked)}</b>
      ${others ? html`<span>${others}</span>` : nothing}
    </p>
  `;
}

function heading(text: string, checked: Checked) {
  const {collection, headingLevel: level} = checked.look;
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

function meta(film: Film, {collection, locale}: CardLook) {
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

function fact(text: string, checked: Checked) {
  const {locale} = checked.look;
  return html`
    <p part="card-fact">
      <b lang=${locale.tag}>${locale.fact}</b> ${checkedText(text, 'fact', checked)}
    </p>
  `;
}

/** How the film stands, and the way to all that is known of it. */
function foot(film: Film, {checks, filmActs}: CardLook, locale: Locale) {
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
        @click=${() => filmActs.open(film)}
      >
        ${locale.details}
      </button>
    </div>
  `;
}
