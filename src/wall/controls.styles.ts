import {css} from 'lit';

/** What the list and the details of a film have in common beside the marks on claims. */
export const controlStyles = css`
  * {
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
  }

  ol,
  ul {
    list-style: none;
  }

  button,
  input,
  select {
    border: 0;
    /* Roundness of fields, buttons and pictures. */
    border-radius: var(--film-list-radius, 0);
    background: none;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  button,
  select,
  summary,
  [part='search-input'] {
    max-inline-size: 100%;
    min-block-size: max(1.75em, 24px);
  }

  [part='button'],
  .quiet {
    font-weight: 700;
  }

  .quiet {
    color: var(--_accent);
  }

  /* What lies over the page. */
  dialog,
  [popover],
  .panel,
  .skip,
  .export .menu {
    border: 1px solid;
    border-block-start-width: 0.1875em;
  }

  dialog,
  [popover],
  .panel,
  .skip,
  .export .menu,
  .bar .menu,
  .scale {
    /* Under a surface that a page has made transparent lies black or white, whichever the text is not. */
    background: linear-gradient(var(--_surface) 0 0);
    background-color: oklch(from var(--_text) calc((0.6 - l) * 99) 0 0);
    color: var(--_text);
  }

  /* Browsers draw them on a ground of their own where the field has none. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  button,
  select,
  summary {
    cursor: pointer;
  }

  button:hover,
  summary:hover,
  [part='chip']:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  :focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.15em;
  }

  .label {
    display: block;
    font-size: 0.875em;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .skip {
    position: absolute;
    z-index: 4;
    padding-inline: 1em;
    font-size: 0.9375em;
  }

  .skip:not(:focus) {
    clip-path: inset(50%);
  }

  summary {
    align-content: center;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .formats {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.5em;
    padding-block: 0.8em;
  }

  .formats button {
    margin-inline-end: 1em;
  }

  .citation {
    margin-block: 0.4em;
    padding-inline-start: 0.8em;
    border-inline-start: 1px solid;
    white-space: pre-wrap;
  }
`;
