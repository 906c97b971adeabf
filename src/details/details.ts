import {html, nothing, type TemplateResult} from 'lit';
import {
  claimsOfFilm,
  notesIn,
  standingOf,
  versionsOf,
  type Claim,
  type Disagreement,
  type Film,
  type Source,
  type TextField,
} from '../catalog/index.js';
import {keep} from './scroll.js';
import {factsOf, textsAbout, type FilmFact} from './facts.js';
import {times} from './times.js';
import {checkedText, type Checked} from '../claims/checked-text.js';
import {claimItem} from '../claims/notes.js';
import {exportMenu} from '../export/menu.js';
import {poster} from '../poster/drawing.js';
import {meanings, withTerms} from '../claims/terms.js';
import {report} from '../claims/report.js';
import type {Scene} from '../wall/scene.js';
import {years} from '../wall/years.js';
import {refs, sourceList} from '../claims/sources.js';

/** The details of the film that is open, in a dialog that stays when none is. */
export function details(scene: Scene): TemplateResult {
  const {actions, film, locale} = scene;
  return html`
    <dialog
      part="details"
      aria-labelledby="details-title"
      lang=${locale.tag}
      @close=${(event: Event) => closed(event, actions)}
      @keydown=${keep}
      @touchmove=${keep}
      @wheel=${keep}
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
  const claims = claimsOfFilm(film);
  const checked = checkedOf(film, claims, scene);
  const facts = factsOf(film, collection, locale);
  return html`
    ${bar(film, scene)}
    <div class="body">
      ${head(film, facts, checked)} ${times(film, scene)}
      <div class="facts">
        ${context(film, scene)}
        ${
          facts.length > 0
            ? html`<h3>${locale.about}</h3>
                <dl>${facts.map(told => fact(told, scene))}</dl>`
            : nothing
        }
      </div>
      <div class="found">
        ${apparatus(film, claims, checked, scene)}
        ${rows(locale.disagreements, film.disagreements, film, scene)}
        ${rows(locale.versions, versionsOf(film), film, scene)} ${sources(film, scene)}
        ${report(film, null, scene)}
      </div>
      ${meanings(textsAbout(film, facts), '', scene)}
    </div>
  `;
}

/** Where the film stands in the result, its neighbours, what to take along, and the way out. */
function bar(film: Film, scene: Scene) {
  const {actions, locale, result, wall} = scene;
  const {films} = result;
  const place = films.indexOf(film);
  return html`
    <div class="bar">
      ${
        place < 0
          ? nothing
          : html`
              <span class="muted position">${locale.position(place + 1, films.length)}</span>
              ${step('previous', films[place - 1], scene)} ${step('next', films[place + 1], scene)}
            `
      }
      ${exportMenu([film], scene, {
        isOpen: wall.menu.is('cite'),
        label: locale.cite,
        set: isOpen => wall.menu.set('cite', isOpen),
      })}
      ${link(film, scene)}
      <button part="details-close" type="button" @click=${actions.close}>${locale.close}</button>
    </div>
  `;
}

/** Its name is the word and the title, each in its language. */
function step(way: 'next' | 'previous', film: Film | undefined, scene: Scene) {
  if (!film) return nothing;
  const {actions, collection, locale} = scene;
  return html`<button
      part="button"
      class=${way}
      id=${way}
      type="button"
      aria-labelledby="${way} ${way}-film"
      @click=${() => actions.open(film.id)}
    >
      ${locale[way]}</button
    ><span hidden id="${way}-film" lang=${collection.language ?? nothing}>${film.title}</span>`;
}

function originalTitle({originalLanguage, originalTitle: title, transliteration}: Film) {
  const language = originalLanguage ?? nothing;
  const latin = originalLanguage ? `${originalLanguage}-Latn` : nothing;
  return html`
    ${title && html`<p class="original" lang=${language}>${title}</p>`}
    ${transliteration && html`<p class="latin muted" lang=${latin}>${transliteration}</p>`}
  `;
}

/** All claims stand below the curator's words, with those that hold; a marker leads to its own. */
function checkedOf(film: Film, claims: readonly Claim[], scene: Scene): Checked {
  return {
    owner: film,
    prefix: '',
    notes: notesIn(claims),
    sources: film.sources,
    opened: new Set(),
    scene,
    goTo: goToClaim,
  };
}

function goToClaim(event: Event, number: number): void {
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  root.getElementById(`note-${number}`)?.focus();
}

/** Title, poster, what the film is called elsewhere, who made it when, and the curator's words. */
function head(film: Film, facts: readonly FilmFact[], checked: Checked) {
  const field = (name: TextField) => checkedText(String(film[name] ?? ''), name, checked);
  const {collection, locale} = checked.scene;
  const language = collection.language ?? nothing;
  return html`
    <h2 id="details-title" tabindex="-1" lang=${language}>${field('title')}</h2>
    <div class="frame">${poster(film)}</div>
    <div class="titles">
      ${originalTitle(film)}
      <p class="line">${years(film, checked)}${makers(film, facts, checked)}</p>
    </div>
    <div class="text" lang=${language}>
      ${film.description && html`<p>${field('description')}</p>`}
      ${film.fact && html`<p><b class="fact" lang=${locale.tag}>${locale.fact}</b> ${field('fact')}</p>`}
    </div>
  `;
}

function makers({runtimeMinutes}: Film, facts: readonly FilmFact[], {scene}: Checked) {
  const told = facts.filter(({name}) => name === 'director' || name === 'studio');
  const makers = told.map(({values}) => html` · ${pieces(values)}`);
  return html`<span class="muted"
    >${makers}${runtimeMinutes === null ? nothing : ` · ${scene.locale.minutes(runtimeMinutes)}`}</span
  >`;
}

/** Each piece is in its own language. */
function pieces(values: FilmFact['values'], draw: (words: string) => unknown = words => words) {
  return values.map((value, place) => [
    place > 0 ? ', ' : nothing,
    value.map(([words, language]) => html`<span lang=${language ?? ''}>${draw(words)}</span>`),
  ]);
}

function fact({href, label, values}: FilmFact, scene: Scene) {
  const words = pieces(values, words => withTerms(words, '', scene));
  return html`
    <div>
      <dt>${label}</dt>
      <dd>
        ${href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${pieces(values)}</a>` : words}
      </dd>
    </div>
  `;
}

/** What was found out about each claim, with its words; first about those that need a note. */
function apparatus(film: Film, claims: readonly Claim[], checked: Checked, scene: Scene) {
  const {checks, collection, locale} = scene;
  if (checks === 'off' || claims.length === 0) return nothing;
  const {noted} = standingOf(film);
  const places = placesOf(film.sources);
  const items = (areHeld: boolean) =>
    claims
      .filter(({number}) => (number === null) === areHeld)
      .map(claim => claimItem(claim, places, checked, report(film, claim.check, scene)));
  const language = collection.language ?? nothing;
  return html`
    <h3>${locale.claims} <small>${locale.standing(noted, claims.length)}</small></h3>
    <ul role="list" lang=${language}>
      ${items(false)}
    </ul>
    ${
      noted === claims.length
        ? nothing
        : html`<h4>${locale.held}</h4>
            <ul class="held" role="list" lang=${language}>
              ${items(true)}
            </ul>`
    }
  `;
}

function context({context, sources}: Film, scene: Scene) {
  if (!context) return nothing;
  const {collection, locale} = scene;
  return html`
    <h3>${locale.context}</h3>
    <p class="context" lang=${collection.language ?? nothing}>
      ${withTerms(context.text, '', scene)} ${refs(context.sources, placesOf(sources), locale)}
    </p>
  `;
}

/** What works say of one thing after the other. */
function rows(title: string, topics: readonly Disagreement[], film: Film, scene: Scene) {
  if (topics.length === 0) return nothing;
  const {collection, locale} = scene;
  const places = placesOf(film.sources);
  return html`
    <h3>${title}</h3>
    <dl lang=${collection.language ?? nothing}>
      ${topics.map(
        ({topic, values}) => html`
          <div>
            <dt>${topic}</dt>
            ${values.map(({sources, value}) => html`<dd>${withTerms(value, '', scene)} ${refs(sources, places, locale)}</dd>`)}
          </div>
        `,
      )}
    </dl>
  `;
}

/** Here the list of sources is whole, so that each letter is its source's own. */
function placesOf(sources: readonly Source[]): number[] {
  return sources.map((_, place) => place);
}

function sources(film: Film, scene: Scene) {
  if (film.sources.length === 0) return nothing;
  return html`<h3>${scene.locale.sources}</h3>
    ${sourceList(placesOf(film.sources), film.sources, scene)}`;
}

function link(film: Film, {actions, locale}: Scene) {
  const address = actions.linkTo(film);
  return address === null ? nothing : html`<a href=${address}>${locale.link}</a>`;
}
