import {html, svg} from 'lit';
import type {Locale} from '../locales/locale.js';
import type {Times} from './axis.js';

/** Explains the signs that are drawn for these films, in the words of the columns. */
export function legend(films: readonly Times[], locale: Locale) {
  const {depicted, made, released} = locale.facts;
  const signs: readonly (readonly [isDrawn: boolean, sign: unknown, label: string])[] = [
    [
      films.some(({shown}) => shown),
      svg`<rect part="timeline-span" x="2%" y="-.425em" width="96%" height=".85em" />`,
      depicted,
    ],
    [
      films.some(({isOpen}) => isOpen),
      svg`<line part="timeline-span" class="open" x1=".2em" x2="1.2em" />`,
      locale.openEnd,
    ],
    [true, svg`<circle class="made" cx="50%" r=".4em" />`, made],
    [
      films.some(film => film.released),
      svg`<circle part="timeline-release" cx="50%" r=".5em" />`,
      released,
    ],
    [
      films.some(({changed}) => changed.length > 0),
      svg`<line class="changed" x1="50%" x2="50%" y1="-.225em" y2=".225em" />`,
      locale.versions,
    ],
  ];
  return html`
    <ul part="timeline-legend" role="list">
      ${signs.filter(([isDrawn]) => isDrawn).map(([, sign, label]) => entry(sign, label))}
    </ul>
  `;
}

function entry(sign: unknown, label: string) {
  return html`
    <li>
      <svg width="1.5em" height="1em" aria-hidden="true">
        <svg class="strip" y="50%">${sign}</svg>
      </svg>
      ${label}
    </li>
  `;
}
