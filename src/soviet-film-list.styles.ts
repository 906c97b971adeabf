import {css} from 'lit';
import {claimStyles} from './claims/claims.styles.js';
import {posterStyles} from './poster/poster.styles.js';
import {stripStyles} from './timeline/strip.styles.js';
import {controlStyles} from './wall/controls.styles.js';
import {filmStyles} from './wall/wall.styles.js';

/**
 * Sizes are in em, because hosts set a root of 62.5 %. Every custom property of the host's is read
 * in one place, with its default: colours here at the top, the others where they are used.
 */
const styles = css`
  :host {
    /* The one strong colour. */
    --_accent: var(--film-list-accent, light-dark(#c4261d, #ff6a55));
    /* Text on the strong colour. */
    --_on-accent: var(--film-list-on-accent, light-dark(#fff, #16130f));
    /* The ground behind everything; may be transparent. */
    --_surface: var(--film-list-surface, light-dark(#fbf7ee, #16130f));
    /* Text, and the heavy lines. */
    --_text: var(--film-list-text, light-dark(#16130f, #f4eee0));
    /* Lesser text. */
    --_muted: var(--film-list-muted, light-dark(#5f574c, #b3a997));
    /* Hairlines. */
    --_border: var(--film-list-border, light-dark(#d8cfbe, #463f35));

    /* A page's own display for everything would come before ours. */
    display: block !important;
    min-inline-size: 0;
    container-type: inline-size;
    /*
     * A container has no width of its own: without this it vanishes in a parent that shrinks to fit,
     * and with more it bursts columns of grids and flexible boxes, which give it at least so much.
     */
    contain-intrinsic-inline-size: 15em;
    /* In such a box itself it takes what there is, even where its neighbours stand in the middle. */
    flex-grow: 1;
    place-self: stretch;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([theme='auto']) {
    color-scheme: light dark;
  }

  [part='base'] {
    padding: clamp(1em, 2.5cqi, 2em);
    background: var(--_surface);
    color: var(--_text);
    /* What pages do to their own text; only font, colour scheme and direction are inherited. */
    /* Font of the text. */
    font-family: var(--film-list-font, inherit);
    font-size: max(1em, 10px);
    letter-spacing: normal;
    line-height: 1.5;
    text-indent: 0;
    text-transform: none;
    visibility: visible;
    white-space: normal;
    word-spacing: normal;
    writing-mode: horizontal-tb;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .preface {
    margin-block-end: 1.5em;
  }

  [part='introduction'] {
    max-inline-size: 60em;
    padding-inline-start: 1em;
    border-inline-start: 0.4em solid var(--_accent);
  }

  /* Controls */

  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    align-items: end;
    padding-block: 1em;
    border-block-start: 0.4em solid;
  }

  [part='search'] {
    flex: 1 1 14em;
  }

  [part='search-input'] {
    inline-size: 100%;
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  [part='views'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    min-block-size: 2.4em;
    margin-block-end: 0.8em;
  }

  [part='count'] {
    font-size: 1.15em;
    font-weight: 800;
  }

  [part='empty'],
  [part='error'] {
    margin-block-end: 1em;
    padding: 1em;
    border: 0.15em solid var(--_accent);
  }

  [part='empty'] [part='clear'],
  .more-films {
    margin-block-start: 1em;
  }

  /* Facets */

  [part='facets'] {
    display: none;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1.5em;
    margin-block-end: 1.5em;
  }

  [part='facets'].open {
    display: grid;
  }

  [part='facet'] {
    border: 0;
  }

  [part='facet-label'] {
    inline-size: 100%;
    padding-block: 0.3em;
    border-block-start: 0.2em solid;
    font-weight: 800;
  }

  [part='chip'] {
    display: flex;
    gap: 0.6em;
    min-block-size: max(1.9em, 24px);
    padding-block: 0.15em;
    cursor: pointer;
  }

  [part='chip'] input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.18em;
    accent-color: var(--_accent);
  }

  [part='chip']:hover {
    text-decoration: underline;
  }

  [part='chip-count'] {
    margin-inline-start: auto;
  }

  [part='chip-count'],
  .none {
    color: var(--_muted);
  }

  .more-values {
    padding: 0;
    border: 0;
    text-decoration: underline;
  }

  @container (min-width: 60em) {
    .unfold {
      display: none;
    }

    .split {
      display: flex;
      gap: 2.5em;
    }

    .split .side {
      flex: none;
      inline-size: 15em;
    }

    .main {
      flex: 1;
    }

    [part='facets'],
    [part='facets'].open {
      display: grid;
      grid-template-columns: 1fr;
    }
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

/** All that is there from the beginning; what comes later wins. */
export const STYLES = [controlStyles, claimStyles, posterStyles, stripStyles, filmStyles, styles];
