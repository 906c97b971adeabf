import {css} from 'lit';

/** The introduction and the bar with its menus. */
export const barStyles = css`
  .preface {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0 0.75em;
  }

  [part='introduction'] {
    max-inline-size: 60em;
  }

  .clamped {
    max-block-size: 2lh;
    overflow: clip;
    /* The second line fades at its end, over any ground. */
    --_end: 0em;
    mask:
      linear-gradient(#000 0 0) 0 0 / 100% 50% no-repeat,
      linear-gradient(
          to right,
          #000 calc(100% - 2.5em - var(--_end)),
          #0000 calc(100% - var(--_end))
        )
        0 100% / 100% 50% no-repeat;
  }

  .preface:has(.clamped) {
    flex-wrap: nowrap;
  }

  .unfold {
    flex: none;
    min-block-size: max(1.5em, 24px);
    font-size: 0.9375em;
    white-space: nowrap;
  }

  [part='toolbar'] {
    position: relative;
    display: flex;
    gap: clamp(0.5em, 1.5cqi, 1.25em);
    align-items: center;
    block-size: 3em;
    margin-block-start: 1.0667em;
    border-block-start: 0.2em solid;
    border-block-end: 1px solid var(--_border);
    font-size: 0.9375em;
  }

  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: currentColor;
    fill-rule: evenodd;
  }

  [part='search'] {
    flex: 1 1 12em;
    display: flex;
    gap: 0.5em;
    align-items: center;
    max-inline-size: 19em;
    block-size: 2.1em;
    border-block-end: 1px solid var(--_muted);
  }

  [part='search-input'] {
    flex: 1;
    inline-size: 100%;
    text-overflow: ellipsis;
  }

  /* Safari on phones zooms in on smaller fields. */
  @media (pointer: coarse) {
    [part='search-input'],
    [part='sort'] {
      font-size: max(1em, 16px);
    }
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  /* A target of 24 pixels, in the colour of the words. */
  ::-webkit-search-cancel-button {
    appearance: none;
    inline-size: 24px;
    block-size: 24px;
    background:
      linear-gradient(45deg, #0000 46%, currentColor 0 54%, #0000 0),
      linear-gradient(-45deg, #0000 46%, currentColor 0 54%, #0000 0);
    background-position: center;
    background-size: 0.7em 0.7em;
    background-repeat: no-repeat;
    cursor: pointer;
  }

  [part='facets'] {
    display: none;
    gap: inherit;
  }

  [part='facets'],
  [part='views'],
  .menu:not(details > *),
  .opener,
  .export details,
  .export summary,
  [part='view-button'] {
    block-size: 100%;
  }

  .menu {
    flex: none;
    position: relative;
  }

  .opener,
  .panel summary {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }

  .opener {
    min-inline-size: 24px;
    color: inherit;
    font-weight: inherit;
    white-space: nowrap;
  }

  /* Leads down. */
  [part='facets'] .opener::after,
  .panel summary::after {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-block-start: -0.25em;
    border: solid;
    border-width: 0 0.11em 0.11em 0;
    rotate: 45deg;
  }

  /* Straight, however round the page's buttons are. */
  .opener[aria-expanded='true'],
  [aria-checked='true'] {
    padding-block-start: 0.2em;
    border-block-end: 0.2em solid var(--_accent);
    border-radius: 0;
  }

  .badge {
    min-inline-size: 1.6em;
    padding-inline: 0.3em;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.75em;
    line-height: 1.6;
    text-align: center;
  }

  [part='count'] {
    margin-inline-start: auto;
    font-weight: 700;
    white-space: nowrap;
  }

  .order {
    flex: 0 1 auto;
    display: flex;
    align-items: center;
  }

  [part='toolbar'] > .order > span,
  details > [part='facet'] > legend {
    position: absolute;
    clip-path: inset(50%);
  }

  [part='sort'] {
    text-overflow: ellipsis;
  }

  [part='views'] {
    flex: none;
    display: flex;
  }

  [part='view-button'],
  .export summary {
    display: grid;
    place-items: center;
    inline-size: clamp(1.875em, 4cqi, 2.5em);
    min-inline-size: 24px;
    color: var(--_muted);
  }

  .export summary {
    inline-size: 1.75em;
    margin-inline-start: -0.5em;
  }

  [aria-checked='true'] {
    color: var(--_accent);
  }

  .foot {
    display: none;
    margin-block-start: 2em;
    border-block-start: 1px solid var(--_border);
    font-size: 0.9375em;
  }

  /* Menus lie over the wall, which keeps room for them. */
  [part='base']:has(.panel, .export [open]) {
    min-block-size: 36em;
  }

  .panel,
  .export .menu {
    position: absolute;
    z-index: 3;
    inset-block-start: 100%;
    inset-inline-start: -1em;
    inline-size: 18em;
    padding: 0.75em 1em;
    box-shadow: 0 0.75em 2em rgb(0 0 0 / 0.14);
  }

  [part='facet'] {
    border: 0;
  }

  [part='facet-label'] {
    padding-block-end: 0.35em;
    font-weight: 700;
  }

  [part='chip'] {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: max(2em, 24px);
    cursor: pointer;
  }

  [part='chip'] input {
    flex: none;
    inline-size: 1.05em;
    block-size: 1.05em;
    accent-color: var(--_accent);
  }

  [part='chip-count'] {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }

  [part='chip-count'],
  .none {
    color: var(--_muted);
  }

  .row {
    display: flex;
    justify-content: space-between;
    align-items: center;
    margin-block-start: 0.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
  }

  .row:empty {
    display: none;
  }

  .panel details + details {
    border-block-start: 1px solid var(--_border);
  }

  .panel summary {
    min-block-size: 2.75em;
    font-weight: 700;
  }

  .panel summary::after {
    margin-inline: auto 0.2em;
  }

  .panel [open] > summary::after {
    margin-block-start: 0.25em;
    rotate: 225deg;
  }

  .filters .panel {
    padding-block-end: 0;
  }

  .filters .panel .order {
    display: none;
    justify-content: space-between;
    min-block-size: 2.75em;
    border-block-end: 1px solid var(--_border);
  }

  .filters .panel .order span {
    font-weight: 700;
  }

  .filters .row {
    position: sticky;
    inset-block-end: 0;
    margin-inline: -1em;
    padding: 0.6em 1em;
    border-color: currentColor;
    background: inherit;
  }

  .go {
    min-block-size: 2.75em;
    margin-inline-start: auto;
    padding-inline: 1.1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }

  .export .menu {
    inset-inline: auto 0;
    inline-size: 22em;
  }

  /* What is chosen. */
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }

  .status [part='count'] {
    margin: 0;
  }

  .chosen {
    padding-inline: 0.7em;
    border: 1px solid;
    color: var(--_accent);
    font-weight: 700;
  }

  [part='empty'] {
    padding-block: 3em;
    text-align: center;
  }

  [part='empty'] > p {
    font-size: 1.1875em;
    font-weight: 700;
  }

  [part='empty'] .status {
    justify-content: center;
  }

  [part='error'] {
    margin-block-start: 1em;
    padding-block: 0.5em;
    border-block: 1px solid var(--_accent);
  }

  @container (min-width: 73em) {
    [part='facets'] {
      display: flex;
    }

    .filters {
      display: none;
    }
  }

  @container (max-width: 43.99em) {
    .preface:has(.clamped) {
      display: block;
      font-size: 0.9375em;
    }

    .clamped + .unfold {
      position: absolute;
      inset-block-end: 0;
      inset-inline-end: 0;
      font-size: 1em;
    }

    /* Before the button. */
    .clamped {
      --_end: 3.5em;
    }

    [part='toolbar'] {
      flex-wrap: wrap;
      row-gap: 0;
      block-size: auto;
      margin-block-start: 0.6em;
      font-size: 1em;

      > .menu,
      > [part='views'] {
        block-size: 3em;
      }

      > [part='search'] {
        flex-basis: 0;
        min-inline-size: 0;
      }
    }

    .filters ~ :is([part='count'], .order),
    .export {
      display: none;
    }

    /* The count of results has a line of its own. */
    .filters ~ .filtering[part] {
      display: block;
      flex-basis: 100%;
      order: 1;
      margin: 0;
      padding-block-end: 0.5em;
    }

    .filters {
      position: static;
    }

    .filters .panel {
      inset-inline: 0;
      inline-size: auto;
    }

    .filters .panel .order {
      display: flex;
    }

    .panel [part='chip'] {
      min-block-size: 2.5em;
    }

    .filters:last-child,
    [part='views']:not(:first-child) {
      margin-inline-start: auto;
    }

    .foot {
      display: block;
    }
  }

  /* The search has a line of its own. */
  @container (max-width: 20.99em) {
    [part='toolbar'] > [part='search'] {
      flex-basis: 100%;
      max-inline-size: none;
      block-size: 3em;
    }
  }

  @container (max-width: 24em) {
    .filters .opener span {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @media (forced-colors: active) {
    .badge,
    .go {
      border: 1px solid;
    }
  }

  @media print {
    .clamped[part] {
      max-block-size: none;
      mask: none;
    }
  }
`;
