import {css} from 'lit';

/** One film, in a dialog. */
export const styles = css`
  [part='details'] {
    inline-size: min(100% - 1em, 56em);
    max-block-size: calc(100% - 1em);
    margin: auto;

    /* The bar stays where it is: nothing scrolls under it, and so nothing is covered by it. */
    &[open] {
      display: flex;
      flex-direction: column;
    }

    &::backdrop {
      background: rgb(0 0 0 / 0.6);
    }

    .bar,
    .body {
      padding: 0.6em clamp(1em, 4%, 2.5em);
    }

    .bar {
      display: flex;
      flex: none;
      flex-wrap: wrap;
      gap: 0.5em;
      border-block-end: 0.06em solid var(--_border);
    }

    /* Where the bar leaves no room for it, the dialog scrolls too. */
    .body {
      min-block-size: 8em;
      padding-block: 1.5em 2em;
      overflow: auto;
      scroll-padding: 1em;
    }

    [part='details-close'] {
      margin-inline-start: auto;
    }

    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8em 2em;
      align-items: start;
      margin-block-end: 1.5em;
    }

    .head > [part='poster'] {
      flex: 0 1 14em;
      min-inline-size: 7em;
    }

    .head > div {
      flex: 1 1 18em;
    }

    /* It has the focus only so that it is read out. */
    h2:focus {
      outline: none;
    }

    h2,
    h3,
    .original {
      font-family: var(--film-list-heading-font, inherit);
      font-weight: 800;
      line-height: 1.2;
    }

    h2 {
      font-size: 1.9em;
    }

    h3 {
      margin-block: 1.5em 0.6em;
      padding-block-start: 0.4em;
      border-block-start: 0.2em solid;
      font-size: 1.15em;
    }

    .original {
      color: var(--_accent);
      font-size: 1.3em;
      text-transform: uppercase;
    }

    .muted,
    dt {
      color: var(--_muted);
    }

    .text {
      display: grid;
      gap: 0.8em;
      max-inline-size: 46em;
      margin-block-start: 1em;
      font-size: 1.1em;
    }

    .context {
      max-inline-size: 46em;
    }

    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
      gap: 0.8em 2em;
    }

    dt {
      font-size: 0.85em;
      font-weight: 700;
    }

    q {
      display: block;
      font-style: italic;
    }

    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 1em 1.5em;
      align-items: center;
      margin-block-start: 2em;
    }

    .report {
      font-size: 0.85em;
    }
  }
`;
