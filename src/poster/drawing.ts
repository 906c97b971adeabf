import {html, nothing, render, svg, type TemplateResult} from 'lit';
import type {Film, Image} from '../catalog/index.js';
import {composePoster, HEIGHT, WIDTH, type Poster} from './composition.js';

/** The picture of a film: the host's own, or one that is drawn from what is known of it. */
export function poster(film: Film): TemplateResult {
  return film.image ? photograph(film, film.image) : drawing(composePoster(film), 'poster');
}

/** Where it cannot be loaded, or a policy of the page refuses it, the drawn one stands instead. */
function photograph(film: Film, {alt, credit, licence, src}: Image) {
  const settle = ({target, type}: Event): void => {
    const picture = target as HTMLImageElement;
    picture.hidden = type === 'error';
    const stead = picture.hidden ? drawing(composePoster(film), nothing) : nothing;
    render(stead, picture.nextElementSibling as HTMLElement);
  };
  const line = [credit, licence].filter(Boolean).join(' · ');
  return html`
    <figure part="poster">
      <img
        src=${src}
        alt=${alt ?? ''}
        loading="lazy"
        decoding="async"
        width=${WIDTH}
        height=${HEIGHT}
        @error=${settle}
        @load=${settle}
      />
      <div></div>
      ${line ? html`<figcaption>${line}</figcaption>` : nothing}
    </figure>
  `;
}

/** Hidden from screen readers: all that it shows stands in the card in words. */
function drawing({foreign, ground, layers, type}: Poster, part: 'poster' | typeof nothing) {
  return html`
    <svg part=${part} viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
      <path class=${ground} d="M0 0h${WIDTH}v${HEIGHT}H0z" />
      ${layers.map(({ink, path}) => svg`<path class=${ink} d=${path} />`)}
      ${foreign && svg`<text class=${type} x="20" y="372" font-size=${Math.min(60, 260 / foreign.length)}>${foreign}</text>`}
    </svg>
  `;
}
