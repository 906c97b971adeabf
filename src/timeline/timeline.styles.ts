import {css} from 'lit';

/** Films on a line of years, one row each. */
export const styles = css`
  [part='timeline'] {
    container-type: inline-size;
    line-height: 1.35;

    [part='timeline-legend'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3em 1.2em;
      margin-block-end: 0.8em;
      font-size: 0.9em;
    }

    [part='timeline-legend'] svg {
      vertical-align: -0.12em;
    }

    table,
    tbody {
      display: block;
    }

    .hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    [part='timeline-row'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.7em;
      align-items: baseline;
      padding-block-start: 0.5em;
      border-block-start: 0.06em solid var(--_border);
      cursor: pointer;
    }

    [part='timeline-row']:hover button {
      text-decoration: underline;
    }

    th {
      flex: 1 0 100%;
      text-align: start;
    }

    th button {
      min-block-size: 24px;
      padding: 0;
      border: 0;
      background: none;
      font-family: var(--film-list-heading-font, inherit);
      font-weight: 800;
      text-align: start;
    }

    th button:hover {
      background: none;
      color: inherit;
    }

    td {
      color: var(--_muted);
      font-size: 0.82em;
    }

    td:empty {
      display: none;
    }

    .chart {
      flex: 1 0 100%;
    }

    text {
      fill: var(--_muted);
      font-size: 12px;
    }

    .era {
      fill: var(--_text);
      fill-opacity: 0.06;
    }

    .scale {
      border-block-start: 0.06em solid var(--_border);
      color: var(--_muted);
      font-size: 0.82em;
    }

    .changed {
      stroke: var(--_muted);
      stroke-width: 2;
    }

    .scale .era {
      fill-opacity: 0.45;
    }

    @container (max-width: 40em) {
      .odd {
        display: none;
      }
    }

    /* The facts in a column of their own, and beside it one chart from the first row to the last. */
    @container (min-width: 30em) {
      [part='timeline-row'] {
        position: relative;
        align-content: center;
        min-block-size: 44px;
        padding-block: 0.2em;
        padding-inline-end: 67%;
      }

      .chart {
        position: absolute;
        inset-block: 0;
        inset-inline-end: 0;
        inline-size: 65%;
      }

      .chart svg {
        block-size: 100%;
      }

      .scale {
        display: grid;
        grid-template-columns: 35% 65%;
        gap: 0.2em 0;
        align-items: center;
      }

      .scale svg {
        grid-column: 2;
      }

      .scale p {
        padding-inline-end: 1em;
        text-align: end;
      }
    }

    @media (forced-colors: active) {
      .era {
        fill: GrayText;
      }

      .changed {
        stroke: CanvasText;
      }
    }
  }
`;
