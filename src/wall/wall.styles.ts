import {css} from 'lit';

/** Films as cards, as lines that open, and on paper. */
export const filmStyles = css`
  [part='film-list'] {
    display: grid;
    /* Width that a card has at least. */
    grid-template-columns: repeat(
      auto-fill,
      minmax(min(100%, var(--film-list-card-min, 16em)), 1fr)
    );
    /* Space between cards. */
    gap: var(--film-list-gap, 2.5em 2em);
  }

  [part='card-title'],
  [part='card-original'],
  .year {
    /* Font of titles and numerals. */
    font-family: var(--film-list-heading-font, inherit);
    font-weight: 800;
    line-height: 1.2;
    text-wrap: balance;
  }

  [part='card-title'] {
    font-size: 1.35em;
  }

  [part='card-original'] {
    color: var(--_muted);
    font-weight: 600;
  }

  [part='card-year'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.7em;
    align-items: baseline;
  }

  [part='card-year'] b {
    font-size: 1.15em;
    font-weight: 800;
  }

  [part='card-year'] span,
  [part='card-meta'] {
    color: var(--_muted);
    font-size: 0.9em;
  }

  [part='card'] .strip {
    margin-block: 0.4em;
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

  /* The wall. Rows are shared, so that titles and texts of neighbours begin at one height. */

  .cards [part='card'],
  .timeline [part='card'] {
    display: grid;
    grid-row: span 5;
    grid-template-rows: subgrid;
    gap: 0.7em;
  }

  /* One line a film. */

  .list [part='film-list'] {
    grid-template-columns: 1fr;
    gap: 0;
  }

  .list [part='card'] {
    border-block-start: 0.06em solid var(--_border);
  }

  .list [part='card'] summary {
    display: flex;
    gap: 0.55em;
    align-items: baseline;
    inline-size: auto;
    min-block-size: max(2.2em, 24px);
    padding: 0.4em 0.2em;
    border: 0;
    background: none;
  }

  .list [part='card'] summary::after {
    content: '+' / '';
    margin-inline-start: auto;
    color: var(--_accent);
    font-weight: 800;
  }

  .list [part='card'] [open] summary::after {
    content: '−' / '';
  }

  .list [part='card'] summary:hover [part='card-title'] {
    text-decoration: underline;
  }

  .year {
    flex: none;
    color: var(--_accent);
  }

  /* A title too long for the line is not cut: it takes two. */
  .list [part='card-title'] {
    font-size: 1em;
    overflow-wrap: break-word;
  }

  .by {
    display: none;
  }

  .opened {
    display: grid;
    gap: 0.7em;
    padding: 0.2em 0.2em 1.5em;
  }

  @container (min-width: 44em) {
    .by {
      display: block;
      color: var(--_muted);
      font-size: 0.9em;
    }

    .opened {
      grid-template-columns: 16em 1fr;
      column-gap: 2em;
    }

    .opened .about {
      grid-row: span 2;
    }

    .opened > :not(.about) {
      grid-column: 2;
    }
  }

  /* A handout: one film after the other, everything written out, nothing to press. */
  @media print {
    [part='base'][class] {
      --_surface: #fff;
      --_text: #000;
      --_muted: #333;
      padding: 0;
      font-size: 0.8em;
    }

    [part='toolbar'],
    .side,
    button:not(th button, .term),
    [part='details'] {
      display: none !important;
    }

    .term {
      text-decoration: none;
    }

    [part='film-list'] {
      display: block;
    }

    /* What begins beside the poster stays there, the rest has the page's width; nobody's place is counted, because a page may hide any part. */
    [part] [part='card'] {
      display: flow-root;
      break-inside: avoid;
      padding-block: 1em 0.5em;
      border-block-start: 0.2em solid;
    }

    [part='card'] > div:not(.text),
    .text > * {
      display: flow-root;
      margin-block-end: 0.5em;
    }

    [part='card'] > [part='poster'] {
      float: inline-start;
      inline-size: 9em;
      margin-inline-end: 1.5em;
    }

    /* As many letters on a line in any font, so that a film has the same length in each. */
    .text,
    .preface {
      font-size-adjust: ch-width 0.53;
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
