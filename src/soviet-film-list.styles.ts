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

  * {
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
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

  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }

  button,
  select,
  [part='search-input'] {
    min-block-size: max(2.4em, 24px);
    padding: 0.2em 0.8em;
    border: 0.125em solid;
    border-radius: var(--film-list-radius, 0);
    background: var(--_surface);
  }

  button {
    font-weight: 700;
    cursor: pointer;
  }

  button:hover,
  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  :focus-visible {
    outline: 0.19em solid var(--_accent);
    outline-offset: 0.13em;
  }

  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    align-items: end;
    padding-block: 1em;
    border-block-start: 0.4em solid;
  }

  .label {
    display: block;
    font-size: 0.85em;
    font-weight: 700;
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

  [part='card-year'] {
    display: flex;
    gap: 0 0.7em;
    overflow-wrap: normal;
  }

  /* Heavy and condensed in any font: the letters are drawn higher than they are wide. */
  .numerals {
    position: relative;
    font-size: 4em;
    font-weight: 900;
    letter-spacing: -0.05em;
    line-height: 1;
    transform: scaleY(1.35);
    transform-origin: 0 100%;
  }

  /* The wall. Rows are shared, so that titles and texts of neighbours begin at one height. */

  .cards [part='card'] {
    grid-row: span 5;
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

  @media print {
    [part='toolbar'],
    .side,
    button {
      display: none !important;
    }

    [part='card'] {
      break-inside: avoid;
    }
  }
`;
