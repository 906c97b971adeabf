import {css} from 'lit';

/** Pictures of films, in the list and in the details of a film. */
export const posterStyles = css`
  [part='poster'] {
    inline-size: 100%;
    border-radius: var(--film-list-radius, 0);
    print-color-adjust: exact;
  }

  figure > *,
  figure > div > svg {
    border-radius: inherit;
  }

  svg[part='poster'],
  figure img,
  figure > div > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    /* A dark ground on a dark page has an edge all the same. */
    outline: 0.06em solid var(--_border);
    outline-offset: -0.06em;
  }

  figure img {
    aspect-ratio: 3 / 4;
    object-fit: cover;
  }

  /* The credit is the missing picture's, not the drawn poster's. */
  figure img[hidden],
  img[hidden] ~ figcaption {
    display: none;
  }

  figcaption {
    padding: 0.3em 0;
    color: var(--_muted);
    font-size: 0.8em;
  }

  [part='poster'] path,
  [part='poster'] text {
    fill: currentColor;
  }

  [part='poster'] text {
    font-weight: 800;
  }

  /* In every medium. Dark Reader leaves rules for print alone, and a poster needs all of its colours. */
  @media print, not print {
    .red {
      /* Red on posters. */
      color: var(--film-list-poster-red, #c4261d);
    }

    .ink {
      /* Black on posters. */
      color: var(--film-list-poster-ink, #16130f);
    }

    .paper {
      /* Cream on posters. */
      color: var(--film-list-poster-paper, light-dark(#f3ead6, #ede4cf));
    }

    .ochre {
      /* Yellow on posters. */
      color: var(--film-list-poster-ochre, #d99a2b);
    }

    .steel {
      /* Blue on posters. */
      color: var(--film-list-poster-steel, #3d5866);
    }

    .tint {
      /* Darker cream on posters. */
      color: var(--film-list-poster-tint, light-dark(#dccfb4, #c9bb9d));
    }
  }

  @media (forced-colors: active) {
    [part='poster'] {
      forced-color-adjust: none;
    }

    .red {
      color: LinkText;
    }

    .ochre {
      color: color-mix(in srgb, Canvas, LinkText 40%);
    }

    .ink {
      color: CanvasText;
    }

    .steel {
      color: GrayText;
    }

    .paper,
    .tint {
      color: Canvas;
    }
  }
`;
