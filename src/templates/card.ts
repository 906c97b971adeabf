import {html, nothing, type TemplateResult} from 'lit';
import {notesOfFilm, standingOf, type Film} from '../catalog/index.js';
import type {Locale} from '../locales/en.js';
import {nameOf, valueLabel} from '../locales/facet-labels.js';
import {checkedNotes, checkedText, type Checked} from './checked-text.js';
import type {CardLook} from './scene.js';

/** What stands in a film's card: its year, its titles, who made it, and the curator's words. */
export function card(film: Film, look: CardLook): TemplateResult {
  const {collection, locale, noteActs} = look;
  const {id, sources} = film;
  const opened = noteActs.openIn(film);
  const checked = {owner: film, id, notes: notesOfFilm(film), sources, opened, look};
  return html`
    ${year(film, checked)}
    <div>${heading(film.title, checked)}${original(film)}</div>
    ${meta(film, look)}
    <div class="text" lang=${collection.language ?? nothing}>
      ${film.description && html`<p part="card-description">${checkedText(film.description, 'description', checked)}</p>`}
      ${film.fact && fact(film.fact, checked)}${checkedNotes(checked)}
    </div>
    <slot name=${`film:${film.id}`}></slot>
    ${foot(film, look, locale)}
  `;
}

/** Beside the curator's year, in words, the year made and the year released where they differ. */
function year(film: Film, checked: Checked) {
  const {locale} = checked.look;
  const others = [];
  const released = film.releaseDate?.slice(0, 4);
  if (film.yearMade !== null && film.yearMade !== film.year)
    others.push(locale.made(film.yearMade));
  if (released && Number(released) !== film.year) others.push(locale.released(released));
  return html`
    <p part="card-year" class="lean-${lean(film)}">
      <span class="numerals">${checkedText(String(film.year), 'year', checked)}</span>
      ${others.length > 0 ? html`<span class="others">${others.join(', ')}</span>` : nothing}
    </p>
  `;
}

/** How far the beam leans, in three steps: from films about their own day to those about long ago. */
function lean({depicts, year, yearMade}: Film): number {
  if (!depicts) return 0;
  const years = (yearMade ?? year) - depicts.from;
  return years > 40 ? 3 : years > 20 ? 2 : years > 10 ? 1 : 0;
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
