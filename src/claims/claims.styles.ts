import {css} from 'lit';

/** Marks on words and the notes on them, in the list and in the details of a film. */
export const claimStyles = css`
  .partly {
    /* Rule beside the verdict on a claim that holds in part. */
    --_ink: var(--film-list-verdict-partly, light-dark(#8a5a00, #e2b04a));
  }

  .inaccurate {
    /* Rule beside the verdict on a claim that sources contradict. */
    --_ink: var(--film-list-verdict-inaccurate, light-dark(#b3201a, #ff7a66));
  }

  .unverified {
    /* Rule beside the verdict on a claim that could not be confirmed. */
    --_ink: var(--film-list-verdict-unverified, light-dark(#41568c, #a3b6ee));
  }

  .accurate {
    /* Rule beside the verdict on a claim that holds. */
    --_ink: var(--film-list-verdict-accurate, light-dark(#2e6b3a, #7fc98f));
  }

  /* The text is quiet: words are underlined while their marker is pointed at, or their note is open. */
  mark {
    background: none;
    color: inherit;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.09em;
    text-underline-offset: 0.2em;
  }

  .noted,
  mark:has(+ sup > :is(:hover, :focus-visible)),
  mark:has(+ mark + sup > :is(:hover, :focus-visible)) {
    text-decoration-line: underline;
  }

  sup {
    font-size: 0.78em;
    font-weight: 700;
    line-height: 0;
    white-space: nowrap;
  }

  /* Keeps the marker on the line of its words. */
  sup::before {
    content: '\\2060';
  }

  [part='check-marker'] {
    margin-inline-start: 0.12em;
    color: var(--_accent);
  }

  /* The target is larger than the sign, and takes no room in the line. */
  button[part='check-marker'] {
    min-inline-size: max(1.5em, 24px);
    min-block-size: max(1.5em, 24px);
    margin: -1em calc((0.8em - max(1.5em, 24px)) / 2);
  }

  button[part='check-marker']:hover {
    text-decoration: underline;
  }

  button[part='check-marker'][aria-expanded='true'] {
    background: linear-gradient(var(--_accent) 0 0) center / 0.9em 1.4em no-repeat;
    color: var(--_on-accent);
    text-decoration: none;
  }

  .number {
    color: var(--_accent);
  }

  .verdict {
    white-space: nowrap;
  }

  .verdict::before {
    content: '';
    margin-inline: 0.2em 0.4em;
    border-inline-start: 0.2em solid var(--_ink);
  }

  .note {
    display: block;
    position: relative;
    inline-size: auto;
    overflow: visible;
    margin-block: 0.5em;
    padding-block: 0.8em 1em;
    border: solid var(--_border);
    border-width: 0 0 1px;
    border-block-start: 0.1875em solid var(--_accent);
  }

  .note:not(:popover-open) {
    background: none;
  }

  .note > :first-child {
    padding-inline-end: 2em;
  }

  .note > p ~ p {
    margin-block-start: 0.35em;
  }

  q {
    font-style: italic;
  }

  a cite {
    font-style: normal;
  }

  .note .sources {
    margin-block-start: 0.6em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
  }

  .shut {
    position: absolute;
    inset-block-start: 0.55em;
    inset-inline-end: 0;
    min-block-size: max(2em, 24px);
    min-inline-size: max(2em, 24px);
    color: var(--_muted);
  }

  /* Where there is room a note lies over the wall, and moves nothing. */
  @container (min-width: 40em) {
    .note {
      --_over: 1;
    }
  }

  .note:popover-open {
    position: absolute;
    inset: auto;
    inline-size: 24em;
    max-inline-size: 100%;
    margin: 0.35em 0;
    padding-inline: 1em;
    border-width: 0.1875em 1px 1px;
    box-shadow: 0 0.75em 2em rgb(0 0 0 / 0.16);
  }

  @supports (position-area: bottom) {
    :is(p, b, h2, h3, h4, h5, h6):has(> sup > [aria-expanded='true']) {
      anchor-name: --_noted;
    }

    .note:popover-open {
      position: fixed;
      position-anchor: --_noted;
      inset: anchor(bottom) auto auto max(0px, anchor(left) - 1em);
      position-try-fallbacks:
        flip-inline,
        flip-block,
        flip-block flip-inline;
      position-visibility: always;
    }

    .note:dir(rtl):popover-open {
      left: auto;
      right: max(0px, anchor(right) - 1em);
    }
  }

  /* All written out: a number, and beside it what stands in a note. */
  .notes {
    max-inline-size: 60em;
    margin-block-start: 0.5em;
    font-size: 0.9em;
  }

  li[part='check-note'] {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    margin-block-end: 0.5em;
  }

  /* A word in a text: it looks like one, and as a target it is part of the line. */
  .term {
    min-block-size: 0;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }

  .term:hover {
    color: var(--_accent);
  }

  .meaning {
    max-inline-size: min(24em, 90%);
    padding: 0.8em 1em;
  }

  /* Where browsers cannot put it at its word, it stands in the middle. */
  @supports (position-area: block-end) {
    .meaning {
      position-area: block-end span-inline-end;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
      inset: auto;
      margin: 0.3em 0;
    }
  }

  .sources,
  .refs {
    color: var(--_muted);
    font-size: 0.95em;
  }

  .refs {
    display: inline-block;
  }

  /* Links on two lines are 24 pixels apart. */
  .sources li {
    min-block-size: 24px;
  }

  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  @media (forced-colors: active) {
    button[part='check-marker'][aria-expanded='true'] {
      background-image: linear-gradient(Highlight 0 0);
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  /* Paper has the words above, and no room to say them twice. */
  @media print {
    .notes q {
      display: none;
    }
  }
`;
