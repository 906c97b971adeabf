import {css} from 'lit';

/** Films on a line of years, one row each. */
export const timelineStyles = css`
  [part='timeline'] {
    container-type: inline-size;
    line-height: 1.35;

    .story {
      margin-block: 0.7em 0.3em;
      font-family: var(--film-list-heading-font, inherit);
      font-size: 1.25em;
      font-weight: 700;
      line-height: 1.25;
      text-wrap: balance;
    }

    .years {
      position: relative;
      /* For the years beside the first bar, and for a ring beside the last dot. */
      margin: 0 1.5em 0 4.9em;
    }

    .scale {
      position: relative;
      inset-block-start: 0;
      z-index: 1;
      border-block-end: 1px solid;
    }

    /* It stays in sight over the rows; high as it is with many eras, or in a low window, it would hide them. */
    @media screen and (height > 30em) {
      .scale:not(:has(li:nth-child(6))) {
        position: sticky;
      }
    }

    .scale li {
      display: flex;
      flex-wrap: wrap;
      padding-block-end: 0.25em;
      color: var(--_muted);
      font-size: 0.75em;
      line-height: 1.2;
    }

    .scale li > span {
      flex: 1;
    }

    .scale .late {
      flex-flow: row-reverse wrap;
      text-align: end;
    }

    .scale text {
      fill: var(--_text);
      font-size: 0.8125em;
    }

    table,
    tbody {
      display: block;
    }

    [part='timeline-row'] {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      align-items: baseline;
      /* The chart lies under the words. */
      isolation: isolate;
      padding-block: 0.3em 1.8em;
      border-block-end: 1px solid var(--_border);
      break-inside: avoid;
      cursor: pointer;
    }

    [part='timeline-row']:hover button {
      text-decoration: underline;
      text-decoration-color: var(--_accent);
    }

    th {
      flex: 1;
      font-size: 0.9375em;
      font-weight: 700;
      text-align: start;
    }

    /* Not under the years, when the keys come to it. */
    th button {
      display: block;
      min-block-size: 24px;
      min-inline-size: 24px;
      font-family: var(--film-list-heading-font, inherit);
      text-align: start;
      scroll-margin-block: 8em 1em;
    }

    td {
      color: var(--_muted);
      font-size: 0.8125em;
    }

    td.interval {
      font-size: 0.875em;
      text-align: end;
    }

    b {
      color: var(--_text);
      font-size: 1.15em;
    }

    td.chart {
      position: absolute;
      inset: 0;
      z-index: -1;
      font-size: 1em;
    }

    td .years {
      block-size: 100%;
    }

    .bands {
      position: absolute;
      inset-block: 0;
      block-size: 100%;
    }

    .marks {
      position: absolute;
      inset-block-end: 0.2em;
      block-size: 1.8em;
    }

    .era {
      fill: var(--_text);
      fill-opacity: 0.07;
    }

    .scale .era {
      fill-opacity: 0.6;
    }

    .changed {
      stroke: var(--_text);
      stroke-width: 0.13em;
    }

    figcaption {
      display: none;
    }

    @container (max-width: 41.99em) {
      .thumb,
      .scale .interval,
      .off {
        display: none;
      }
    }

    @container (max-width: 56em) {
      .scale text:nth-of-type(even) {
        display: none;
      }
    }

    @container (max-width: 20em) {
      .scale text:nth-of-type(4n + 3) {
        display: none;
      }
    }

    /* Where the years beside the bars need no more, the line begins further left. */
    @container (min-width: 20em) {
      &.roomy .years {
        margin-left: 2.5em;
      }
    }

    /* Poster, words, chart and interval side by side. */
    @container (min-width: 42em) {
      .story {
        font-size: 1.5em;
      }

      .scale,
      [part='timeline-row'] {
        --_words: clamp(10em, 28cqi, 21em);
        --_chart: calc(var(--_words) + 4em);
      }

      .scale {
        padding-inline: var(--_chart) 7.5em;
      }

      [part='timeline-row'] {
        display: block;
        align-content: center;
        min-block-size: 2.75em;
        padding-block: 0 0.1em;
        line-height: 1.1;
        padding-inline: 3em calc(100% - 3em - var(--_words));
      }

      .thumb,
      .interval {
        position: absolute;
        inset-block: 0;
        align-content: center;
      }

      .thumb {
        inset-inline-start: 0;
        inline-size: 2em;
        font-size: 1em;
      }

      td.chart {
        inset-inline: var(--_chart) 7.5em;
      }

      .interval {
        inset-inline-end: 0;
        inline-size: 8.5em;
      }

      .scale .interval {
        align-content: end;
        padding-block-end: 0.25em;
        color: var(--_muted);
        font-size: 0.8125em;
        text-align: end;
      }

      .marks {
        inset-block-end: 0;
        block-size: 100%;
      }

      th {
        display: block;
        font-size: 1em;
        line-height: 1.2;
      }
    }

    /* In the tree, and where there is room in sight. */
    @container (max-width: 55.99em) {
      .by,
      .when {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }

    .when {
      white-space: nowrap;
    }

    @container (min-width: 56em) {
      .by,
      .when {
        display: inline;
        font-style: italic;
      }

      .by:not(:empty)::after,
      .when:has(~ .when)::after {
        content: ',';
      }
    }

    @media (prefers-contrast: more) {
      .era {
        fill-opacity: 0.2;
      }

      td,
      li {
        color: inherit;
      }
    }

    @media (forced-colors: active) {
      .era {
        fill: GrayText;
        fill-opacity: 0.2;
      }

      .changed {
        stroke: CanvasText;
      }
    }

    /* Firefox prints no flexible rows of a table. */
    @media print {
      [part='timeline-row'],
      th {
        display: block;
      }

      .scale {
        break-after: avoid;
      }
    }
  }
`;
