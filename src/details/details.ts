import {html, nothing, type TemplateResult} from 'lit';
import {notesOfFilm, type Check, type Film, type TextField} from '../catalog/index.js';
import {factsOf, type FilmFact} from './facts.js';
import type {Locale} from '../locales/en.js';
import {otherYears} from '../locales/other-years.js';
import {checkedText} from '../claims/checked-text.js';
import {exportMenu} from '../export/menu.js';
import {poster} from '../poster/drawing.js';
import {report} from '../claims/report.js';
import type {Scene} from '../wall/scene.js';
import {refs, sourceList} from '../claims/sources.js';

export {styles} from './details.styles.js';

/** The details of the film that is open, in a dialog that stays when none is. */
export function draw(scene: Scene): TemplateResult {
  const {actions, film, locale} = scene;
  return html`
    <dialog
      part="details"
      aria-labelledby="details-title"
      lang=${locale.tag}
      @close=${(event: Event) => closed(event, actions)}
    >
      ${film ? body(film, scene) : nothing}
    </dialog>
  `;
}

/**
 * By Escape or the button; when the list closes it, no film is open any more. The event comes with
 * a later task, and by then somebody may have opened the details again.
 */
function closed({target}: Event, actions: Scene['actions']): void {
  if (!(target as HTMLDialogElement).open) actions.close();
}

/** All that is known of a film. */
function body(film: Film, scene: Scene) {
  const {collection, locale} = scene;
  return html`
    ${bar(film, scene)}
    <div class="body">
      ${head(film, scene)}
      <dl>${factsOf(film, collection, locale).map(fact)}</dl>
      ${claims(film, scene)} ${disagreements(film, scene)} ${sources(film, locale)}
      <div class="acts">
        ${exportMenu([film], scene)} ${link(film, scene)} ${report(film, null, scene)}
      </div>
    </div>
  `;
}

/** The neighbours in the result, and the way out. */
function bar(film: Film, {actions, locale, result}: Scene) {
  const place = result.films.indexOf(film);
  const step = (neighbour: Film | undefined, label: string) =>
    neighbour
      ? html`<button
          part="button"
          type="button"
          aria-label="${label}: ${neighbour.title}"
          @click=${() => actions.open(neighbour.id)}
        >
          ${label}
        </button>`
      : nothing;
  return html`
    <div class="bar">
      ${place < 0 ? nothing : [step(result.films[place - 1], locale.previous), step(result.films[place + 1], locale.next)]}
      <button part="details-close" type="button" @click=${actions.close}>${locale.close}</button>
    </div>
  `;
}

function originalTitle({originalLanguage, originalTitle: title, transliteration}: Film) {
  const language = originalLanguage ?? nothing;
  const latin = originalLanguage ? `${originalLanguage}-Latn` : nothing;
  return html`
    ${title && html`<p class="original" lang=${language}>${title}</p>`}
    ${transliteration && html`<p class="muted" lang=${latin}>${transliteration}</p>`}
  `;
}

/** The curator's words; their notes stand among the claims below. */
function head(film: Film, scene: Scene) {
  const {id, sources: works} = film;
  const notes = notesOfFilm(film);
  const opened = new Set<number>();
  const others = otherYears(film, scene.locale);
  const checked = {owner: film, id, notes, sources: works, opened, scene, goTo: goToClaim};
  const field = (name: TextField) => checkedText(String(film[name] ?? ''), name, checked);
  const language = scene.collection.language ?? nothing;
  return html`
    <div class="head">
      ${poster(film)}
      <div>
        <h2 id="details-title" tabindex="-1" lang=${language}>${field('title')}</h2>
        ${originalTitle(film)}
        <p><b>${field('year')}</b> <span class="muted">${others}</span></p>
        <div class="text" lang=${language}>
          ${(['description', 'fact'] as const).map(name => film[name] && html`<p>${field(name)}</p>`)}
        </div>
      </div>
    </div>
  `;
}

/** All claims stand below, with those that hold; the marker leads to its own. */
function goToClaim(event: Event, number: number): void {
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  root.getElementById(`claim-${number}`)?.focus();
}

function fact({href, label, lang, values}: FilmFact) {
  return html`
    <div>
      <dt>${label}</dt>
      ${values.map(value => html`<dd lang=${lang ?? nothing}>${href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${value}</a>` : value}</dd>`)}
    </div>
  `;
}

function claims(film: Film, scene: Scene) {
  const {checks, collection, locale} = scene;
  if (checks === 'off' || film.checks.length === 0) return nothing;
  const numbers = new Map(notesOfFilm(film).map(note => [note.check, note.number]));
  const places = placesOf(film);
  const claim = (check: Check) => {
    const number = numbers.get(check);
    return html`
      <li
        part="check-note"
        class=${check.verdict}
        id=${number ? `claim-${number}` : nothing}
        tabindex=${number ? -1 : nothing}
      >
        <q lang=${collection.language ?? nothing}>${check.quote}</q>
        <b>${number} ${locale.verdicts[check.verdict]}.</b>
        <span lang=${collection.language ?? nothing}>${check.note}</span>
        ${refs(check.sources, places, locale)} ${report(film, check, scene)}
      </li>
    `;
  };
  return html`<h3>${locale.claims}</h3>
    <ul role="list">
      ${film.checks.map(claim)}
    </ul>`;
}

function disagreements(film: Film, {collection, locale}: Scene) {
  if (film.disagreements.length === 0) return nothing;
  const places = placesOf(film);
  return html`
    <h3>${locale.disagreements}</h3>
    <dl lang=${collection.language ?? nothing}>
      ${film.disagreements.map(
        ({topic, values}) => html`
          <div>
            <dt>${topic}</dt>
            ${values.map(({sources: works, value}) => html`<dd>${value} ${refs(works, places, locale)}</dd>`)}
          </div>
        `,
      )}
    </dl>
  `;
}

/** Here the list of sources is whole, so that each letter is its source's own. */
function placesOf(film: Film): number[] {
  return film.sources.map((_, place) => place);
}

function sources(film: Film, locale: Locale) {
  if (film.sources.length === 0) return nothing;
  return html`<h3>${locale.sources}</h3>
    ${sourceList(placesOf(film), film.sources, locale)}`;
}

function link(film: Film, {actions, locale}: Scene) {
  const address = actions.linkTo(film);
  return address === null ? nothing : html`<a href=${address}>${locale.link}</a>`;
}
