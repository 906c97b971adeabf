import {css} from 'lit';
import {claimStyles} from './claims/claims.styles.js';
import {posterStyles} from './poster/poster.styles.js';
import {stripStyles} from './timeline/strip.styles.js';
import {barStyles} from './wall/bar.styles.js';
import {controlStyles} from './wall/controls.styles.js';
import {printStyles} from './wall/print.styles.js';
import {filmStyles} from './wall/wall.styles.js';

/**
 * Sizes are in em, because hosts set a root of 62.5 %. Every custom property of the host's is read
 * in one place, with its default: colours here at the top, the others where they are used.
 */
const styles = css`
  :host {
    /* The one strong colour. */
    --_accent: var(--film-list-accent, light-dark(#b3211a, #f07a66));
    /* Text on the strong colour. */
    --_on-accent: var(--film-list-on-accent, light-dark(#fff, #151310));
    /* The ground behind everything; may be transparent. */
    --_surface: var(--film-list-surface, light-dark(#fbf8f1, #151310));
    /* Text, and the heavy lines. */
    --_text: var(--film-list-text, light-dark(#1a1713, #ece4d4));
    /* Lesser text. */
    --_muted: var(--film-list-muted, light-dark(#5f584c, #a89f8f));
    /* Hairlines. */
    --_border: var(--film-list-border, light-dark(#d9d0bf, #3a352d));

    display: block;
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

  /* For PageScheme: the page's text colour in one form, and a transition whose events report changes. */
  :host,
  :host::before {
    outline-color: color-mix(in oklab, currentColor, currentColor) !important;
  }

  /* A page's reset of motion or colours must not stop it. */
  :host::before {
    content: '' !important;
    position: absolute;
    transition: color 1ms step-start !important;
  }

  @starting-style {
    :host::before {
      color: #0000;
    }
  }

  /* On screens it comes before a page's display for everything; on paper a page may leave the list out. */
  @media not print {
    :host {
      display: block !important;
    }
  }

  :host([hidden]:not([hidden='until-found' i])) {
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

  /*
   * Nothing that a page does to its own text is inherited, except what visitors need it to be: font,
   * spacing, size, colour scheme, and whether it can be seen and used. Direction is no part of all.
   */
  [part='base'] {
    all: initial;
    display: block;
    box-sizing: border-box;
    padding: 1.25em 2em 2em;
    background: var(--_surface);
    color: var(--_text);
    color-scheme: inherit;
    font: inherit;
    /* Font of the text. */
    font-family: var(--film-list-font, inherit);
    font-size: max(1em, 12px);
    -webkit-font-smoothing: inherit;
    letter-spacing: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
    pointer-events: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
    visibility: inherit;
    word-spacing: inherit;
  }

  /* A page whose text is light. A class, because with :state(dark) each state would restyle the inside. */
  @media screen {
    .dark {
      color-scheme: dark;
    }
  }

  /* The base has a direction of its own; what the page puts in keeps the page's. */
  :host(:dir(rtl)) slot {
    direction: rtl;
  }

  @container (max-width: 43.99em) {
    [part='base'] {
      padding: 0.75em 1em 1.5em;
    }
  }
`;

/** All that is there from the beginning; what comes later wins. */
export const STYLES = [
  controlStyles,
  claimStyles,
  posterStyles,
  stripStyles,
  filmStyles,
  barStyles,
  styles,
  printStyles,
];
