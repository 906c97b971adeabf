import {html, nothing, type TemplateResult} from 'lit';
import {
  claimsOfFilm,
  notesIn,
  versionsOf,
  type Claim,
  type Disagreement,
  type Film,
  type Source,
  type TextField,
} from '../catalog/index.js';
import {factsOf, textsAbout, type FilmFact} from './facts.js';
import type {Locale} from '../locales/en.js';
import {checkedText, claimItem, type Checked} from '../claims/checked-text.js';
import {exportMenu} from '../export/menu.js';
import {poster} from '../poster/drawing.js';
import {meanings, withTerms} from '../claims/terms.js';
import {report} from '../claims/report.js';
import type {Scene} from '../wall/scene.js';
import {years} from '../wall/years.js';
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
  const claims = claimsOfFilm(film);
  const checked = checkedOf(film, claims, scene);
  return html`
    ${bar(film, scene)}
    <div class="body">
      ${head(film, checked)} ${context(film, scene)}
      <dl>${factsOf(film, collection, locale).map(told => fact(told, scene))}</dl>
      ${rows(locale.versions, versionsOf(film), film, scene)}
      ${apparatus(film, claims, checked, scene)}
      ${rows(locale.disagreements, film.disagreements, film, scene)} ${sources(film, locale)}
      <div class="acts">
        ${exportMenu([film], scene)} ${link(film, scene)} ${report(film, null, scene)}
      </div>
      ${meanings(textsAbout(film, collection, locale), '', scene)}
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

function head(film: Film, checked: Checked) {
  const field = (name: TextField) => checkedText(String(film[name] ?? ''), name, checked);
  const language = checked.scene.collection.language ?? nothing;
  return html`
    <div class="head">
      ${poster(film)}
      <div>
        <h2 id="details-title" tabindex="-1" lang=${language}>${field('title')}</h2>
        ${originalTitle(film)}
        <p>${years(film, checked)}</p>
        <div class="text" lang=${language}>
          ${(['description', 'fact'] as const).map(name => film[name] && html`<p>${field(name)}</p>`)}
        </div>
      </div>
    </div>
  `;
}

function fact({href, label, lang, values}: FilmFact, scene: Scene) {
  return html`
    <div>
      <dt>${label}</dt>
      ${values.map(value => html`<dd lang=${lang ?? nothing}>${href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${value}</a>` : withTerms(value, '', scene)}</dd>`)}
    </div>
  `;
}

/** What was found out about each claim, under its words. */
function apparatus(film: Film, claims: readonly Claim[], checked: Checked, scene: Scene) {
  const {checks, collection, locale} = scene;
  if (checks === 'off' || claims.length === 0) return nothing;
  const places = placesOf(film.sources);
  const quote = ({quote}: Claim) => html`<q>${quote}</q>`;
  return html`<h3>${locale.claims}</h3>
    <ul role="list" lang=${collection.language ?? nothing}>
      ${claims.map(claim =>
        claimItem(claim, places, checked, quote(claim), report(film, claim.check, scene)),
      )}
    </ul>`;
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

function sources(film: Film, locale: Locale) {
  if (film.sources.length === 0) return nothing;
  return html`<h3>${locale.sources}</h3>
    ${sourceList(placesOf(film.sources), film.sources, locale)}`;
}

function link(film: Film, {actions, locale}: Scene) {
  const address = actions.linkTo(film);
  return address === null ? nothing : html`<a href=${address}>${locale.link}</a>`;
}
