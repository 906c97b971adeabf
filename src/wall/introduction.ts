import {html, nothing} from 'lit';
import {claimsOfIntroduction, notesIn} from '../catalog/index.js';
import {checkedText} from '../claims/checked-text.js';
import {notesOn, sourcesOfNotes} from '../claims/notes.js';
import type {Scene} from './scene.js';

/** A shorter text has room in two lines of the widest list. */
const SHORT = 240;

/** Two lines, and a button for the rest. Short texts are whole, and so are all with open notes or on paper. */
export function introduction(scene: Scene) {
  const {checks, collection, locale, openNotes, shows, wall} = scene;
  const {introduction: text, language, sources} = collection;
  if (text === null || !shows('introduction')) return nothing;
  const notes = notesIn(claimsOfIntroduction(collection));
  const opened = openNotes.openIn(collection);
  const {isIntroductionOpen: isOpen, toggleIntroduction} = wall;
  const canFold = checks !== 'open' && text.length > SHORT;
  const isFolded = canFold && !isOpen;
  const checked = {owner: collection, prefix: '-', notes, sources, opened, scene, isFolded};
  return html`
    <div class="preface">
      <p part="introduction" class=${isFolded ? 'clamped' : ''} lang=${language ?? nothing}>
        ${checkedText(text, 'introduction', checked)}
      </p>
      ${
        canFold
          ? html`<button
              class="quiet unfold"
              type="button"
              aria-expanded=${isOpen}
              @click=${toggleIntroduction}
            >
              ${isOpen ? locale.less : locale.more}
            </button>`
          : nothing
      }
      ${notesOn('introduction', checked)}${sourcesOfNotes(checked)}
    </div>
  `;
}
