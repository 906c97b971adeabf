import {html} from 'lit';

/** Signs of the controls, each one filled path in a square of 16. */
const PATHS = {
  search:
    'M6.5 1a5.5 5.5 0 1 0 3.2 10l3.9 3.9 1.3-1.3L11 9.7A5.5 5.5 0 0 0 6.5 1zm0 2a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z',
  filters: 'M1 3h14v1.6H1zM3.5 7.2h9v1.6h-9zM6 11.4h4V13H6z',
  cards: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
  list: 'M1 2h3v3H1zM1 6.5h3v3H1zM1 11h3v3H1zM6 2.7h9v1.6H6zM6 7.2h9v1.6H6zM6 11.7h9v1.6H6z',
  timeline: 'M1 2h6v2.4H1zM5 6.8h7v2.4H5zM9 11.6h6V14H9z',
  export: 'M1 6.5h3v3H1zM6.5 6.5h3v3h-3zM12 6.5h3v3h-3z',
};

/** Its name stands beside it in words, seen or not. */
export function icon(name: keyof typeof PATHS) {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${PATHS[name]} />
  </svg>`;
}
