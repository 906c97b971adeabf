import {css} from 'lit';

/** One film, in a dialog. */
export const detailsStyles = css`
  [part='details'] {
    inline-size: min(100%, max(40em, 100% - 4em), 68em);
    max-inline-size: none;
    max-block-size: calc(100% - clamp(1em, 5%, 3em));
    margin: auto;
    border: 0;
    border-block-start: 0.1875em solid var(--_accent);
    container-type: inline-size;
    overscroll-behavior: contain;

    /* Where the observer of the dialog sees it as soon as it is rendered. */
    &:not(:modal) {
      position: fixed;
      inset: 0;
    }

    /* The bar stays where it is: nothing scrolls under it, and so nothing is covered by it. */
    &[open] {
      display: flex;
      flex-direction: column;
    }

    &::backdrop {
      background: rgb(12 10 8 / 0.62);
    }

    .bar {
      position: relative;
      display: flex;
      flex: none;
      flex-wrap: wrap;
      gap: 0 min(1.25em, 4.5cqi);
      align-items: center;
      padding-inline: 1em;
      border-block-end: 1px solid var(--_border);
      font-size: 0.9375em;

      & button,
      & summary,
      & > a {
        min-block-size: max(2.9em, 24px);
        font-weight: inherit;
        text-decoration: none;
      }

      & > a {
        align-content: center;
      }

      & :is(button, summary, a):hover {
        color: var(--_accent);
        text-decoration: underline;
      }

      & [part='details-close'] {
        font-weight: 700;
      }
    }

    .previous::before {
      content: '‹ ' / '';
    }

    .next::after {
      content: ' ›' / '';
    }

    [part='details-close']::after {
      content: ' ×' / '';
      color: var(--_accent);
    }

    /* What can be taken along stands at the other end, with the way out. */
    [part='export'] {
      flex-basis: auto;
      margin-inline-start: auto;
    }

    .menu {
      position: absolute;
      z-index: 1;
      inset-block-start: 100%;
      inset-inline: 0;
      max-block-size: 50vh;
      padding: 0.5em 1em 1em;
      border-block-end: 1px solid var(--_border);
      overflow: auto;
      overscroll-behavior: contain;
    }

    /* A page may set the text and so the ground under it, and leave the accent: it is no colour for words. */
    .menu button {
      margin-inline-end: 1em;
      text-decoration: underline var(--_accent);
    }

    /* Where the bar leaves no room for it, the dialog scrolls too. */
    .body {
      display: grid;
      grid-template-columns: min(44%, 14em) minmax(0, 1fr);
      gap: 0 1.25em;
      align-content: start;
      min-block-size: 8em;
      padding: 1em 1em 2em;
      overflow: auto;
      overscroll-behavior: contain;
      scroll-padding: 1em;
    }

    .body > * {
      grid-column: 1 / -1;
    }

    h2,
    .original {
      font-family: var(--film-list-heading-font, inherit);
    }

    /* It has the focus only by script, so that it is read out. */
    h2:focus {
      outline: none;
    }

    h2 {
      margin-block-end: 0.4em;
      font-size: 2em;
      line-height: 1.08;
      letter-spacing: -0.02em;
      text-wrap: balance;
    }

    .body > .frame {
      grid-column: 1;
    }

    .body > .titles {
      grid-column: 2;
    }

    .original {
      font-size: 1.25em;
      line-height: 1.3;
    }

    .latin {
      font-style: italic;
    }

    .line {
      margin-block-start: 0.5em;
      font-size: 0.9375em;
    }

    .muted,
    dt,
    small,
    h4 {
      color: var(--_muted);
    }

    .text {
      max-inline-size: 34em;
      margin-block-start: 1em;
      font-size: 1.0625em;
    }

    .fact {
      margin-inline-end: 0.15em;
      color: var(--_accent);
    }

    .times {
      margin-block-start: 1.5em;
    }

    .times .axis {
      stroke: var(--_text);
    }

    /* The only picture of its kind here, and so twice as high as in a row. */
    .times :is(rect, g > svg) {
      transform: scaleY(1.9);
    }

    h3 {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      align-items: baseline;
      justify-content: space-between;
      margin-block-start: 1.5em;
      padding-block-end: 0.4em;
      border-block-end: 1px solid var(--_text);
      font-size: 1em;
    }

    small,
    h4 {
      font-size: 0.8125em;
      font-weight: 400;
    }

    h4 {
      padding-block-start: 0.9em;
    }

    .context {
      padding-block-start: 0.5em;
      font-size: 0.875em;
    }

    dl > div {
      display: grid;
      grid-template-columns: 6.5em minmax(0, 1fr);
      gap: 0 0.75em;
      padding-block: 0.4em;
      border-block-end: 1px solid var(--_border);
      font-size: 0.875em;
      line-height: 1.4;
    }

    /* Beside all that is told, which stands close however many lines the label has. */
    dt {
      grid-row: span 9;
    }

    dd {
      grid-column: 2;
    }

    li[part='check-note'] {
      margin: 0;
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_border);
      font-size: 0.9375em;
      line-height: 1.45;
    }

    .held > li[part='check-note'] {
      padding-block: 0.35em;
      font-size: 0.875em;
    }

    .held .verdict {
      font-weight: 400;
    }

    .held .number::before {
      content: '·';
      color: var(--_muted);
    }

    .sources {
      padding-block-start: 0.4em;
      color: inherit;
      font-size: 0.875em;
    }

    .sources li {
      display: grid;
      grid-template-columns: 1.7em 1fr;
      padding-block: 0.2em;
    }

    .report {
      min-block-size: 24px;
      color: var(--_muted);
      font-size: 0.8125em;
      text-decoration: underline;
    }

    .found > .report {
      margin-block-start: 1em;
      color: var(--_accent);
      font-size: 0.875em;
      font-weight: 700;
    }
  }

  @container (max-width: 29.99em) {
    [part='details'] :is(.position, .tick:nth-of-type(even)) {
      display: none;
    }
  }

  /* The words stand beside the poster. */
  @container (min-width: 40em) {
    [part='details'] .body {
      grid-template-rows: auto auto 1fr;

      > .frame {
        grid-row: 2 / 4;
      }

      > .text {
        grid-column: 2;
      }
    }
  }

  @container (min-width: 56em) {
    [part='details'] {
      .bar,
      .menu {
        padding-inline: 2em;
      }

      .body {
        grid-template: auto auto auto 1fr / 19em minmax(0, 1fr);
        gap: 0 2.5em;
        padding: 2em;
        scroll-padding: 2em;
      }

      .body > :is(h2, .times, .found) {
        grid-column: 2;
      }

      .body > .frame {
        grid-row: 1 / 5;
      }

      h2 {
        margin-block-end: 0.1em;
        font-size: 2.5em;
      }

      .original,
      .latin {
        display: inline;
      }

      .original {
        margin-inline-end: 0.4em;
      }

      .text {
        margin-block-start: 1.1em;
        padding-block-start: 1em;
        border-block-start: 1px solid var(--_border);
        font-size: 1.125em;
      }

      .times {
        grid-row: 4;
        align-self: end;
      }

      .facts,
      .found {
        grid-row: 5;
      }

      .facts {
        grid-column: 1;
      }
    }
  }

  /* Low windows keep their room for the text. */
  @media (height < 30em) {
    [part='details'] .bar :is(button, summary, a) {
      min-block-size: 24px;
    }
  }
`;
