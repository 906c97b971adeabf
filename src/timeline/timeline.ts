import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Film, Result} from '../catalog/index.js';
import {stepped} from '../guest/stepped.js';
import type {Locale} from '../locales/locale.js';
import {axisOf, timesOf} from './axis.js';
import {isRoomy} from './labels.js';
import {row, type RowScene} from './row.js';
import {scale} from './scale.js';
import {storyOf} from './story.js';

export {styles} from './timeline.styles.js';

/** What the drawing of the timeline depends on. */
interface TimelineScene extends RowScene {
  readonly headingLevel: number;
  readonly limit: number;
  readonly result: Result;
  readonly wall: RowScene['wall'] & {readonly row: string};
}

/**
 * What the films have to tell together in one sentence, and one row a film, on one line of years. It
 * is a table, whose last column is a picture of the others: roles are written out, because a table
 * that is drawn as a grid is none for some screen readers.
 */
export function draw(scene: TimelineScene): TemplateResult {
  const {collection, headingLevel, limit, locale, result, wall} = scene;
  const films = result.films.slice(0, limit);
  const axis = axisOf(films);
  const told = storyOf(result.films, collection.eras);
  const stop = films.find(({id}) => id === wall.row) ?? films[0];
  return html`
    <div part="timeline" class=${isRoomy(films, axis) ? 'roomy' : nothing} @keydown=${walk}>
      ${told.length > 0 ? headline(locale.story(told), headingLevel) : nothing}
      ${legend(films, locale)}${scale(axis, collection, locale)}
      <p class="hidden" id="timeline-keys">${locale.keys}</p>
      <table role="table" aria-label=${locale.views.timeline} aria-describedby="timeline-keys">
        ${heads(locale)}
        <tbody role="rowgroup">
          ${films.map(film => row(film, axis, film === stop, scene))}
        </tbody>
      </table>
    </div>
  `;
}

/** It has the place of the films' headings, which are table heads here. */
function headline(text: string, level: number) {
  return html`<p class="story" role="heading" aria-level=${level}>
    ${text.replaceAll('–', '–\u2060')}
  </p>`;
}

function heads(locale: Locale) {
  const {facets, facts, film, interval} = locale;
  const labels = [film, facets.director, facts.depicted, facts.made, facts.released, interval];
  return html`
    <thead role="rowgroup" class="hidden">
      <tr role="row">
        ${labels.map(label => html`<th role="columnheader">${label}</th>`)}
      </tr>
    </thead>
  `;
}

/** From row to row; with another key, and sideways, they are the browser's. */
function walk(event: KeyboardEvent): void {
  if (!event.shiftKey && !/Left|Right/.test(event.key)) stepped(event, 'th button');
}

/** What the signs mean, in the words of the columns; an open end only where there is one. */
function legend(films: readonly Film[], locale: Locale) {
  const {depicted, made, released} = locale.facts;
  const sign = (drawn: unknown, label: string) => html`
    <li>
      <svg width="1.5em" height="1em" aria-hidden="true">
        <svg class="strip" y="50%">${drawn}</svg>
      </svg>
      ${label}
    </li>
  `;
  const bar = svg`<rect part="timeline-span" x="2%" y="-.425em" width="96%" height=".85em" />`;
  const dashes = svg`<line part="timeline-span" class="open" x1=".2em" x2="1.2em" />`;
  const tick = svg`<line class="changed" x1="50%" x2="50%" y1="-.225em" y2=".225em" />`;
  return html`
    <ul part="timeline-legend" role="list">
      ${sign(bar, depicted)}
      ${films.some(film => timesOf(film).isOpen) ? sign(dashes, locale.openEnd) : nothing}
      ${sign(svg`<circle class="made" cx="50%" r=".4em" />`, made)}
      ${sign(svg`<circle part="timeline-release" cx="50%" r=".35em" />`, released)}
      ${films.some(({versions}) => versions.length > 0) ? sign(tick, locale.versions) : nothing}
    </ul>
  `;
}
