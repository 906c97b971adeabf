import {html, nothing, type TemplateResult} from 'lit';
import {claimsOfFilm, notesIn, standingOf, type Film} from '../catalog/index.js';
import {isPlainClick} from '../guest/plain-click.js';
import {nameOf} from '../locales/facet-labels.js';
import {checkedParagraph, type Checked} from '../claims/checked-text.js';
import {notesOn, sourcesOfNotes} from '../claims/notes.js';
import {poster} from '../poster/drawing.js';
import type {CardScene} from './scene.js';
import {years} from './years.js';

/**
 * A film as the view draws it. It can have the focus, which goes to the first of those that are new.
 * Its picture opens the details as its title does, and is no second stop: nothing is missed without.
 */
export function card(film: Film, scene: CardScene): TemplateResult {
  const checked = checkedOf(film, scene);
  const open = (event: MouseEvent) =>
    (event.target as Element).closest('[part=poster]') &&
    isPlainClick(event) &&
    scene.actions.open(film.id);
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- The title's button is the way by keyboard.
  return html`<li part="card" tabindex="-1" @click=${open}>
    ${poster(film)} ${head(film, checked)}
    ${scene.view === 'list' ? folded(film, checked) : whole(film, checked)}
  </li>`;
}

function whole(film: Film, checked: CheckedFilm) {
  return html`
    ${words(film, checked)}
    <div class="end"><slot name=${`film:${film.id}`}></slot>${standing(film, checked.scene)}</div>
  `;
}

/** In a row of the list the words are folded. */
function folded(film: Film, checked: CheckedFilm) {
  const {locale} = checked.scene;
  return html`
    ${standing(film, checked.scene)}
    <details>
      <summary aria-label="${locale.details}: ${film.title}"></summary>
      ${words(film, checked)}<slot name=${`film:${film.id}`}></slot>
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

/** Its titles, its times, and who made it. */
function head(film: Film, checked: CheckedFilm) {
  return html`
    <div class="head">
      ${heading(film, checked.scene)} ${original(film)}
      <p part="card-year">${years(film, checked)}</p>
      ${notesOn('year', checked)}${meta(film, checked.scene)}
    </div>
  `;
}

/** The curator's words with their notes; the title once more where there is a note on it. */
function words(film: Film, checked: CheckedFilm) {
  const {description, fact: told, title} = film;
  const isNoted = checked.notes.some(({field}) => field === 'title');
  return html`
    <div class="text" lang=${checked.scene.collection.language ?? nothing}>
      ${isNoted ? checkedParagraph(title, 'title', checked) : nothing}
      ${description && checkedParagraph(description, 'description', checked, 'card-description')}
      ${told && fact(told, checked)}${sourcesOfNotes(checked)}
    </div>
  `;
}

/** A heading with the button in it that opens the details; paper has nothing to press. */
function heading({id, title}: Film, scene: CardScene) {
  const {actions, collection, headingLevel: level, isPrinting} = scene;
  const lang = collection.language ?? nothing;
  const button = isPrinting
    ? title
    : // prettier-ignore
      html`<button type="button" aria-haspopup="dialog" @click=${() => actions.open(id)}>${title}</button>`;
  if (level === 2) return html`<h2 part="card-title" lang=${lang}>${button}</h2>`;
  if (level === 4) return html`<h4 part="card-title" lang=${lang}>${button}</h4>`;
  if (level === 5) return html`<h5 part="card-title" lang=${lang}>${button}</h5>`;
  if (level === 6) return html`<h6 part="card-title" lang=${lang}>${button}</h6>`;
  return html`<h3 part="card-title" lang=${lang}>${button}</h3>`;
}

function original({originalLanguage, originalTitle}: Film) {
  if (originalTitle === null) return nothing;
  return html`<p part="card-original" lang=${originalLanguage ?? nothing}>${originalTitle}</p>`;
}

function meta({depicts, directors}: Film, {locale}: CardScene) {
  if (!depicts && directors.length === 0) return nothing;
  const shown = depicts && locale.depicts(locale.years(depicts.from, depicts.to));
  const names = directors.map(person => nameOf(person, locale)).join(', ');
  return html`<ul part="card-meta" role="list">
    ${shown && html`<li class="depicts">${shown}</li>`}
    ${names && html`<li class="by">${names}</li>`}
  </ul>`;
}

function fact(text: string, checked: CheckedFilm) {
  const {locale} = checked.scene;
  const word = html`<b lang=${locale.tag}>${locale.fact}</b> `;
  return checkedParagraph(text, 'fact', checked, 'card-fact', word);
}

function standing(film: Film, {checks, locale}: CardScene) {
  const {claims, noted} = standingOf(film);
  if (claims === 0 || checks === 'off') return nothing;
  return html`<p part="card-standing">${locale.standing(noted, claims)}</p>`;
}
