import {css} from 'lit';

/**
 * Sizes are in em, because hosts set a root of 62.5 %. Every custom property of the host's is read
 * in one place, with its default: colours here at the top, the others where they are used.
 */
export const styles = css`
  :host {
    /* The one strong colour, and text on it. */
    --_accent: var(--film-list-accent, light-dark(#c4261d, #ff6a55));
    --_on-accent: var(--film-list-on-accent, light-dark(#fff, #16130f));
    /* The ground behind everything, and the text and heavy lines on it. */
    --_surface: var(--film-list-surface, light-dark(#fbf7ee, #16130f));
    --_text: var(--film-list-text, light-dark(#16130f, #f4eee0));
    /* Lesser text, and hairlines. */
    --_muted: var(--film-list-muted, light-dark(#5f574c, #b3a997));
    --_border: var(--film-list-border, light-dark(#d8cfbe, #463f35));
    /* How claims stand: lines under words and beside notes, never the only sign. */
    --_accurate: var(--film-list-verdict-accurate, light-dark(#2e6b3a, #7fc98f));
    --_partly: var(--film-list-verdict-partly, light-dark(#8a5a00, #e2b04a));
    --_inaccurate: var(--film-list-verdict-inaccurate, light-dark(#b3201a, #ff7a66));
    --_unverified: var(--film-list-verdict-unverified, light-dark(#41568c, #a3b6ee));

    display: block;
    min-inline-size: 0;
    container-type: inline-size;
    /* A container has no width of its own: without this it vanishes in a shrink-to-fit parent. */
    contain-intrinsic-inline-size: 64em;
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([theme='auto']) {
    color-scheme: light dark;
  }

  [part='base'] {
    padding: clamp(1em, 2.5cqi, 2em);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--film-list-font, inherit);
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
  }

  [part='introduction'] {
    max-inline-size: 60em;
    margin-block-end: 1.5em;
    padding-inline-start: 1em;
    border-inline-start: 0.4em solid var(--_accent);
  }

  /* Controls */

  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    align-items: end;
    padding-block: 1em;
    border-block-start: 0.4em solid;
  }

  [part='search'] {
    flex: 1 1 14em;
  }

  [part='search-input'] {
    inline-size: 100%;
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  [part='views'] {
    display: flex;
    gap: 0.25em;
  }

  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    min-block-size: 2.4em;
    margin-block-end: 0.8em;
  }

  [part='count'] {
    font-size: 1.15em;
    font-weight: 800;
  }

  [part='empty'],
  [part='error'] {
    margin-block-end: 1em;
    padding: 1em;
    border: 0.15em solid var(--_accent);
  }

  [part='empty'] [part='clear'],
  .more-films {
    margin-block-start: 1em;
  }

  /* Facets */

  .side {
    margin-block-end: 1em;
  }

  [part='facets'] {
    display: none;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1.5em;
    margin-block-end: 1.5em;
  }

  [part='facets'].open {
    display: grid;
  }

  [part='facet'] {
    border: 0;
  }

  [part='facet-label'] {
    inline-size: 100%;
    padding-block: 0.3em;
    border-block-start: 0.2em solid;
    font-weight: 800;
  }

  [part='chip'] {
    display: flex;
    gap: 0.6em;
    min-block-size: max(1.9em, 24px);
    padding-block: 0.15em;
    cursor: pointer;
  }

  [part='chip'] input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.18em;
    accent-color: var(--_accent);
  }

  [part='chip']:hover {
    text-decoration: underline;
  }

  [part='chip-count'] {
    margin-inline-start: auto;
  }

  [part='chip-count'],
  .none,
  [part='card-meta'] {
    color: var(--_muted);
  }

  .more-values {
    padding: 0;
    border: 0;
    text-decoration: underline;
  }

  /* Films */

  [part='film-list'] {
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(min(100%, var(--film-list-card-min, 16em)), 1fr)
    );
    gap: var(--film-list-gap, 2em);
  }

  [part='card'] {
    display: grid;
  }

  [part='card-title'],
  [part='card-original'],
  .numerals {
    font-family: var(--film-list-heading-font, inherit);
    font-weight: 800;
    line-height: 1.2;
    text-wrap: balance;
  }

  [part='card-title'] {
    font-size: 1.35em;
  }

  [part='card-original'] {
    color: var(--_accent);
    font-size: 1.1em;
    text-transform: uppercase;
  }

  [part='card-meta'] {
    font-size: 0.9em;
  }

  [part='card-fact'] {
    margin-block-start: 0.8em;
    padding-inline-start: 0.8em;
    border-inline-start: 0.25em solid var(--_accent);
  }

  [part='card-fact'] b {
    display: block;
    font-size: 0.85em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block-start: 0.5em;
    border-block-start: 0.06em solid var(--_border);
    font-size: 0.9em;
  }

  [part='card-year'] {
    display: flex;
    gap: 0 0.7em;
    overflow-wrap: normal;
  }

  /* The wall. Rows are shared, so that titles and texts of neighbours begin at one height. */

  .cards [part='card'] {
    grid-row: span 6;
    grid-template-rows: subgrid;
    gap: 0.7em;
  }

  .cards [part='card-year'] {
    position: relative;
    align-items: end;
    justify-content: space-between;
    block-size: 7.5em;
    padding: 0.6em 0.7em;
    background: var(--_text);
    color: var(--_surface);
  }

  .cards .others {
    position: relative;
    font-weight: 700;
    text-align: end;
  }

  /* The projector's beam leans as far as the year made lies from the years shown. */
  .cards [part='card-year']::before {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--_accent);
    clip-path: polygon(
      calc(76% + var(--_lean, 0%)) 0,
      calc(82% + var(--_lean, 0%)) 0,
      calc(72% - var(--_lean, 0%)) 100%,
      calc(38% - var(--_lean, 0%)) 100%
    );
  }

  .lean-1 {
    --_lean: 6%;
  }

  .lean-2 {
    --_lean: 12%;
  }

  .lean-3 {
    --_lean: 18%;
  }

  /* The list: a catalogue with one row a film. */

  .list [part='film-list'] {
    grid-template-columns: 1fr;
    gap: 0;
  }

  .list [part='card'] {
    gap: 0.4em 1.5em;
    padding-block: 1em;
    border-block-start: 0.06em solid var(--_border);
  }

  .list [part='card-year'] {
    flex-wrap: wrap;
    align-content: start;
    align-items: end;
  }

  .list .numerals {
    margin-block-end: 0.3em;
    font-size: 2.2em;
    transform-origin: 0 0;
  }

  @container (min-width: 30em) {
    .list [part='card'] {
      grid-template-columns: 6.5em 1fr;
    }

    .list [part='card-year'] {
      grid-row: span 4;
    }
  }

  @container (min-width: 60em) {
    .unfold {
      display: none;
    }

    .split {
      display: flex;
      gap: 2.5em;
    }

    .split .side {
      flex: none;
      inline-size: 15em;
    }

    .main {
      flex: 1;
    }

    [part='facets'],
    [part='facets'].open {
      display: grid;
      grid-template-columns: 1fr;
    }

    .list [part='card'] {
      grid-template-columns: 6.5em 17em 1fr;
    }

    .list .text {
      grid-area: 1 / 3 / span 4;
    }
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    [part='card-year'] {
      border-block-start: 0.3em solid;
    }
  }

  /* A handout: one film after the other, everything written out, nothing to press. */
  @media print {
    [part='base'] {
      --_surface: #fff;
      --_text: #000;
      --_muted: #333;
      padding: 0;
      font-size: 0.8em;
    }

    [part='toolbar'],
    .side,
    button,
    soviet-film-details {
      display: none !important;
    }

    [part='film-list'] {
      display: block;
    }

    [part] [part='card'] {
      display: grid;
      grid-template: none / 6em 1fr;
      gap: 0.3em 1.5em;
      break-inside: avoid;
      padding-block: 1.2em;
      border-block-start: 0.2em solid;
    }

    [part] [part='card-year'] {
      display: block;
      grid-row: 1 / span 5;
      block-size: auto;
      padding: 0;
      background: none;
      color: inherit;
    }

    [part='card-year']::before {
      display: none;
    }

    .numerals {
      font-size: 2.2em;
      transform-origin: 0 0;
    }

    .others {
      display: block;
      margin-block-start: 1.2em;
      text-align: start;
    }

    .foot {
      padding: 0;
      border: 0;
    }

    .sources {
      font-size: 0.85em;
    }

    .sources a::after {
      content: ' <' attr(href) '>';
    }
  }
`;
