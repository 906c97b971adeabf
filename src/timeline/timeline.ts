import {html, nothing, type TemplateResult} from 'lit';
import type {Result} from '../catalog/index.js';
import {stepped} from '../guest/stepped.js';
import type {Locale} from '../locales/locale.js';
import {axisOf, timesOf} from './axis.js';
import {isRoomy} from './labels.js';
import {legend} from './legend.js';
import {row, type RowScene} from './row.js';
import {scale} from './scale.js';
import {storyOf} from './story.js';

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
export function timeline(scene: TimelineScene): TemplateResult {
  const {collection, headingLevel, limit, locale, result, wall} = scene;
  const films = result.films.slice(0, limit);
  const axis = axisOf(films);
  const told = storyOf(result.films, collection.eras);
  const stop = films.find(({id}) => id === wall.row) ?? films[0];
  return html`
    <div part="timeline" class=${isRoomy(films, axis) ? 'roomy' : nothing} @keydown=${walk}>
      ${told.length > 0 ? headline(locale.story(told), headingLevel) : nothing}
      ${legend(films.map(timesOf), locale)}${scale(axis, collection, locale)}
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
