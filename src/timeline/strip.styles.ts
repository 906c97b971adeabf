import {css} from 'lit';

/** The two times of a film, in a card and in the timeline. */
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
  [part='timeline-span'].open {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
    stroke-dasharray: 3 2;
  }

  .beam {
    fill: var(--_accent);
    fill-opacity: 0.3;
  }

  .made {
    fill: var(--_accent);
  }

  [part='timeline-release'] {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .wait {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 2 3;
  }

  .axis {
    stroke: var(--_border);
  }

  @media (forced-colors: active) {
    .strip {
      forced-color-adjust: none;
    }

    [part='timeline-span'] {
      fill: CanvasText;
    }

    .made,
    .beam {
      fill: LinkText;
    }

    .wait,
    [part='timeline-release'] {
      stroke: LinkText;
    }
  }
`;
