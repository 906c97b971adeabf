import {css} from 'lit';

/** Marks on words and the notes on them, in the list and in the details of a film: lines are never the only sign. */
export const claimStyles = css`
  .partly {
    --_line: dashed;
    /* Line under and beside a claim that holds in part. */
    --_ink: var(--film-list-verdict-partly, light-dark(#8a5a00, #e2b04a));
  }

  .inaccurate {
    --_line: solid;
    /* Line under and beside a claim that sources contradict. */
    --_ink: var(--film-list-verdict-inaccurate, light-dark(#b3201a, #ff7a66));
  }

  .unverified {
    --_line: dotted;
    /* Line under and beside a claim that could not be confirmed. */
    --_ink: var(--film-list-verdict-unverified, light-dark(#41568c, #a3b6ee));
  }

  .accurate {
    --_line: double;
    /* Line beside the note on a claim that holds. */
    --_ink: var(--film-list-verdict-accurate, light-dark(#2e6b3a, #7fc98f));
  }

  /* One by one, because Safari's shorthand knows nothing but the line (until 26). */
  .claim {
    text-decoration-line: underline;
    text-decoration-style: var(--_line);
    text-decoration-color: var(--_ink);
    text-decoration-thickness: 0.12em;
    text-underline-offset: 0.22em;
    text-decoration-skip-ink: none;
  }

  sup {
    font-size: 0.75em;
    font-weight: 800;
    line-height: 0;
    white-space: nowrap;
  }

  /* Keeps the marker on the line of its words. */
  sup::before {
    content: '\\2060';
  }

  /* The target is larger than the sign, and takes no room in the line. */
  button[part='check-marker'] {
    min-inline-size: max(1.5em, 24px);
    min-block-size: max(1.5em, 24px);
    margin: -1em calc((0.6em - max(1.5em, 24px)) / 2);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
  }

  [part='check-marker'][aria-expanded='true'],
  button[part='check-marker']:hover {
    background: linear-gradient(var(--_accent) 0 0) center / 0.8em 1.3em no-repeat;
    color: var(--_on-accent);
  }

  .notes {
    max-inline-size: 60em;
    margin-block-start: 0.8em;
    font-size: 0.9em;
  }

  [part='check-note'] {
    margin-block-end: 0.5em;
    padding-inline-start: 0.8em;
    border-inline-start: 0.25em var(--_line) var(--_ink);
  }

  /* A word in a text: it looks like one, and as a target it is part of the line. */
  .term {
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }

  .term:hover {
    background: none;
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

  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
`;
