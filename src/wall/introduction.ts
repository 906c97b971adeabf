import {html, nothing} from 'lit';
import {claimsOfIntroduction, notesIn} from '../catalog/index.js';
import {checkedText} from '../claims/checked-text.js';
import {notesOn, sourcesOfNotes} from '../claims/notes.js';
import type {Scene} from './scene.js';

/** Two lines of it, and the way to the rest; whole on paper, and where all notes are written out. */
export function introduction(scene: Scene) {
  const {checks, collection, locale, openNotes, shows, wall} = scene;
  const {introduction: text, language, sources} = collection;
  if (text === null || !shows('introduction')) return nothing;
  const notes = notesIn(claimsOfIntroduction(collection));
  const opened = openNotes.openIn(collection);
  const checked = {owner: collection, prefix: '-', notes, sources, opened, scene};
  const {isUnfolded} = wall.introduction;
  const isWhole = isUnfolded || checks === 'open';
  return html`
    <div class="preface">
      <p part="introduction" class=${isWhole ? '' : 'clamped'} lang=${language ?? nothing}>
        ${checkedText(text, 'introduction', checked)}
      </p>
      ${
        checks === 'open'
          ? nothing
          : html`<button
              class="quiet unfold"
              type="button"
              aria-expanded=${isUnfolded}
              @click=${wall.introduction.toggle}
            >
              ${isUnfolded ? locale.less : locale.more}
            </button>`
      }
      ${notesOn('introduction', checked)}${sourcesOfNotes(checked)}
    </div>
  `;
}
