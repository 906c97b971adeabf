import {css} from 'lit';

/** A handout: one film after the other, everything written out, nothing to press. */
export const printStyles = css`
  @media print {
    [part='base'][class] {
      --_surface: #fff;
      --_text: #000;
      --_muted: #333;
      color-scheme: light;
      padding: 0;
      font-size: 0.75em;
      line-height: 1.36;
    }

    [part='toolbar'],
    .status,
    .foot,
    slot[name='aside'],
    [part='card-standing'],
    button:not(th button, [part='card-title'] button, [part='check-marker'], .term) {
      display: none !important;
    }

    .term {
      text-decoration: none;
    }

    [part='film-list'] {
      display: block;
      margin: 0.8em 0 0;
      border-block-start: 0.1875em solid;
    }

    /* The poster has a column of its own, which goes where a page hides the poster. */
    [part] [part='card'][part] {
      display: grid;
      grid-template: none / auto minmax(0, 1fr);
      gap: 0;
      padding-block: 0.8em;
      border-block-end: 1px solid;
      break-inside: avoid;
    }

    [part] [part='card'][part] > * {
      grid-area: auto / 2;
    }

    [part] [part='card'][part] > [part='poster'] {
      grid-area: 1 / 1 / span 9;
      inline-size: 9em;
      margin-inline-end: 1.5em;
    }

    /* What stands in lines on a card stands in one here. */
    .head > :not([part='card-title']),
    .head li {
      display: inline;
      margin: 0;
    }

    .head > :not([part='card-title']) {
      font-size: 0.9em;
    }

    .head > :not([part='card-title']) ~ *::before,
    .head li + li::before {
      content: ' · ';
    }

    /* Where the details of a film are open, that film is printed. */
    [part='base']:has(> [open]) > :not([open]) {
      display: none !important;
    }

    [part='base'][class] > [part='details'][open] {
      position: static;
      display: block;
      inline-size: 100%;
      max-block-size: none;
      margin: 0;
      border: 0;
      overflow: visible;

      .bar {
        display: none;
      }

      .body {
        padding: 0;
        overflow: visible;
      }
    }

    /* As many letters on a line in any font, so that a film has the same length in each. */
    .text,
    .preface {
      margin-block-start: 0.3em;
      font-size-adjust: ch-width 0.53;
    }

    .notes {
      margin-block: 0.4em;
      font-size: 0.85em;
    }

    ol.notes {
      columns: 2;
      column-gap: 1.5em;
    }

    [part='check-note'] {
      break-inside: avoid;
    }

    /* A note goes on where its verdict ends. */
    .notes p {
      display: inline;
    }

    .notes .verdict::after {
      content: '. ';
    }

    .sources {
      font-size: 0.85em;
      line-height: 1.3;
    }

    .sources li {
      display: inline;
      margin-inline-end: 0.6em;
    }

    .sources a::after {
      content: ' <' attr(href) '>';
    }
  }
`;
