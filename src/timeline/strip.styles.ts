import {css} from 'lit';

/** The two times of a film, in the timeline and in its details. */
export const stripStyles = css`
  .strip {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  [part='timeline-span'] {
    fill: var(--_text);
  }

  /* The last year shown is not known. */
  .open {
    stroke: var(--_text);
    stroke-width: 0.85em;
    stroke-dasharray: 0.12em 0.16em;
    stroke-dashoffset: -0.16em;
  }

  /* Pale, for what lies under it, and with an edge that is seen on any ground. */
  .beam {
    fill: var(--_accent);
    fill-opacity: 0.35;
    stroke: var(--_accent);
    vector-effect: non-scaling-stroke;
  }

  /* On a bar and on a beam it has an edge. */
  .made {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 0.1em;
  }

  [part='timeline-release'] {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 0.13em;
  }

  .wait {
    stroke: var(--_accent);
    stroke-width: 0.13em;
    stroke-dasharray: 0.13em 0.16em;
  }

  .axis {
    stroke: var(--_border);
  }

  [part='timeline-legend'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-end: 0.8em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  [part='timeline-legend'] li > svg {
    overflow: visible;
    vertical-align: -0.15em;
  }

  .strip text {
    fill: var(--_muted);
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
  }

  @media (prefers-contrast: more) {
    .beam {
      fill-opacity: 1;
    }
  }

  @media (forced-colors: active) {
    .strip {
      forced-color-adjust: none;
    }

    [part='timeline-span'] {
      fill: CanvasText;
      stroke: CanvasText;
    }

    .strip text {
      fill: CanvasText;
    }

    .made,
    .beam {
      fill: LinkText;
      stroke: LinkText;
    }

    .made {
      stroke: Canvas;
    }

    .wait,
    [part='timeline-release'] {
      fill: Canvas;
      stroke: LinkText;
    }
  }
`;
