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
    font: inherit;
    color: inherit;
  }

  button,
  select,
  summary,
  [part='search-input'] {
    /* In a wide font the longest order is wider than a sidebar. */
    max-inline-size: 100%;
    min-block-size: max(2.4em, 24px);
    padding: 0.2em 0.8em;
    border: 0.125em solid;
    /* Roundness of fields, buttons and pictures. */
    border-radius: var(--film-list-radius, 0);
    background: var(--_surface);
  }

  /* What lies over the page. */
  dialog,
  [popover] {
    border: 0.125em solid;
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

  .label {
    display: block;
    font-size: 0.85em;
    font-weight: 700;
  }

  /* A row of its own, open or not: what is pressed stays under the pointer. */
  [part='export'] {
    flex-basis: 100%;
  }

  summary {
    align-content: center;
    inline-size: fit-content;
    font-weight: 700;
    cursor: pointer;
  }

  .formats {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.5em;
    padding-block: 0.8em;
  }

  .citation {
    margin-block: 0.4em;
    padding-inline-start: 0.8em;
    border-inline-start: 0.25em solid var(--_accent);
    white-space: pre-line;
  }
`;
