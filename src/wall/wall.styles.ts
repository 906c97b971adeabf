import {css} from 'lit';

/** Films as cards, as rows of a list, and on paper. */
export const filmStyles = css`
  [part='film-list'] {
    display: grid;
    /* Space between cards. */
    gap: var(--film-list-gap, 2em 1.5em);
    margin-block-start: 1.25em;
  }

  /* A long word stays inside its card. */
  [part='card'] {
    display: grid;
    gap: 0.6em 1em;
    align-content: start;
  }

  [part='card']:focus {
    outline-offset: 0.5em;
  }

  [part='card'] > [part='poster'] {
    align-self: start;
    cursor: pointer;
  }

  [part='card-title'],
  [part='card-original'] {
    /* Font of titles and numerals. */
    font-family: var(--film-list-heading-font, inherit);
    line-height: 1.25;
  }

  [part='card-title'] {
    font-size: 1.0625em;
    font-weight: 700;
  }

  /* A target of 24 pixels in a line of 21. */
  [part='card-title'] button {
    min-block-size: 24px;
    min-inline-size: 24px;
    margin-block: -0.1em;
    padding-block: 0.1em;
    font-weight: inherit;
    line-height: inherit;
    text-align: start;
  }

  [part='card-title'] button:hover {
    text-decoration-color: var(--_accent);
  }

  [part='card-original'] {
    color: var(--_muted);
    font-size: 0.9375em;
    font-style: italic;
    line-height: 1.35;
  }

  [part='card-year'],
  [part='card-meta'],
  [part='card-standing'] {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
  }

  [part='card-year'] b {
    color: var(--_text);
  }

  .depicts {
    text-transform: lowercase;
  }

  .text {
    font-size: 0.875em;
    line-height: 1.45;
  }

  .text > * ~ p {
    margin-block-start: 0.5em;
  }

  [part='card-fact'] b {
    margin-inline-end: 0.15em;
    color: var(--_accent);
    /* As large as the years: each size and weight costs the first paint a look at the system's fonts. */
    font-size: calc(13em / 14);
  }

  .more-films {
    display: block;
    margin: 2em auto 0;
  }

  /* The wall: the year and the years shown stand on one line where there is room. */
  .head {
    line-height: 1.2;
  }

  :is(.cards, .timeline) :is([part='card-year'], [part='card-meta']) {
    display: inline;
  }

  :is(.cards, .timeline) [part='card-year'] {
    margin-inline-end: 0.7em;
  }

  :is(.cards, .timeline) .depicts {
    display: inline-block;
  }

  @container (max-width: 43.99em) {
    [part='film-list'] {
      margin-block-start: 1em;
    }

    :is(.cards, .timeline) [part='card'] {
      padding-block-end: 1em;
      border-block-end: 1px solid var(--_border);
    }
  }

  /* The words stand under the poster, the titles beside it. */
  @container ((min-width: 21em) and (max-width: 33.99em)) or
    ((min-width: 44em) and (max-width: 59.99em)) {
    :is(.cards, .timeline) [part='card'] {
      grid-template: auto 1fr auto / minmax(0, 44%) minmax(0, 1fr);
      align-self: start;

      > [part='poster'] {
        grid-row: span 2;
      }

      > .text {
        grid-area: 3 / 1 / auto / -1;
        font-size: 0.9375em;
      }

      > .end {
        align-self: end;
      }

      [part='card-title'] {
        font-size: 1.1875em;
      }
    }
  }

  /* Everything stands beside the poster. */
  @container ((min-width: 34em) and (max-width: 43.99em)) or (min-width: 60em) {
    :is(.cards, .timeline) [part='card'] {
      grid-template: auto auto 1fr / minmax(0, 36%) minmax(0, 1fr);
      gap: 0.5em 1.25em;

      > [part='poster'] {
        grid-row: span 3;
      }
    }
  }

  @container (min-width: 44em) {
    :is(.cards, .timeline) [part='film-list'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    :is(.cards, .timeline) .of-1 {
      grid-template-columns: minmax(0, 44em);
    }
  }

  /* From four films on they share rows: titles, texts and ends begin at one height. */
  @container (min-width: 73em) {
    :is(.cards, .timeline) .of-3 {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    :is(.cards, .timeline) .of-4 {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }

    :is(.cards, .timeline) .of-5 {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }

    :is(.cards, .timeline) :is(.of-4, .of-5) > [part='card'] {
      grid-row: span 4;
      grid-template: subgrid / none;
      gap: 0.75em;

      > * {
        grid-area: auto;
      }
    }
  }

  /* A row of the list: what fills its columns are the same pieces. */
  .list [part='film-list'] {
    gap: 0;
    margin: 0;
  }

  .list [part='card'] {
    position: relative;
    grid-template-columns: 2.625em minmax(0, 1fr) auto;
    gap: 0 0.85em;
    align-items: center;
    padding-block: 0.375em;
    padding-inline-end: 2.5em;
    border-block-end: 1px solid var(--_border);
  }

  .list :is(.head, [part='card-meta']) {
    display: contents;
  }

  .list [part='poster'] {
    grid-row: span 2;
    align-self: center;
  }

  .list [part='card-title'] {
    font-size: 1em;
  }

  .list [part='card-year'] {
    grid-area: 1 / 3 / span 2;
  }

  .list [part='card-year'] b {
    font-size: 1.23em;
  }

  .list .by {
    grid-column: 2;
    grid-row: 2;
  }

  /* The credit is in the details. */
  .list figcaption {
    display: none;
  }

  .list [part='card'] > details {
    grid-column: 1 / -1;
  }

  .list [part='card'] summary {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 2.5em;
    block-size: 4.25em;
    display: grid;
    place-items: center;
    color: var(--_accent);
    text-decoration: none;
  }

  .list [part='card'] summary::before {
    content: '+' / '';
    font-size: 1.5em;
    line-height: 1;
  }

  .list [part='card'] [open] > summary::before {
    content: '−' / '';
  }

  .list details .text {
    max-inline-size: 48em;
    padding-block: 0.75em 1em;
  }

  @container ((min-width: 24em) and (max-width: 65.99em)) {
    .list .head:not(:has(.by)) [part='card-title'] {
      grid-row: span 2;
    }
  }

  /* The year stands before the names, so that titles have the room. */
  @container (max-width: 23.99em) {
    .list [part='card'] {
      grid-template-columns: 2.625em auto minmax(0, 1fr);
    }

    .list [part='card-title'] {
      grid-column: 2 / -1;
    }

    .list [part='card-year'] {
      grid-area: 2 / 2;

      b {
        font-size: 1em;
      }
    }

    .list .by {
      grid-column: 3;
    }
  }

  @container (max-width: 65.99em) {
    /* What a narrow row has no room for stands in it when it is open. */
    .list [part='card']:not(:has(> [open])) :is([part='card-original'], .depicts, .muted),
    .list [part='card']:not(:has(> [open])) > [part='card-standing'] {
      display: none;
    }

    .list :is([part='card-original'], .depicts),
    .list [part='card'] > [part='card-standing'] {
      grid-column: 2 / -1;
    }
  }

  @container (min-width: 66em) {
    .list [part='card'] {
      grid-template-columns: 2.25em minmax(15em, 1.8fr) 8em minmax(7.5em, 1fr) 8em 8em;
      gap: 0 1.25em;
      min-block-size: 3.75em;
    }

    .list [part='card-title'] {
      align-self: end;
    }

    .list [part='card-original'] {
      grid-area: 2 / 2;
      align-self: start;
      font-size: 0.875em;
      line-height: 1.3;
    }

    .list .head:not(:has([part='card-original'])) [part='card-title'] {
      grid-row: span 2;
      align-self: center;
    }

    .list .depicts {
      grid-area: 1 / 5 / span 2;
    }

    .list .by {
      grid-area: 1 / 4 / span 2;
      color: var(--_text);
      font-size: 1.15em;
    }

    .list [part='card'] summary {
      block-size: 3.75em;
    }

    .list [part='card'] > [part='card-standing'] {
      grid-area: 1 / 6 / span 2;
    }

    .list details .text {
      margin-inline-start: 4em;
    }
  }

  @container (min-width: 80em) {
    .list [part='card'] {
      grid-template-columns: 2.25em minmax(15em, 1.5fr) 10.5em minmax(9em, 1.3fr) 9.5em 12.5em;
    }
  }

  /* Browsers give marked words a colour of their own, for a ground that ours do not have. */
  @media (forced-colors: active) {
    mark {
      color: CanvasText;
    }
  }
`;
