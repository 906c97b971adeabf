import {html, nothing} from 'lit';
import type {Collection, Source} from '../catalog/index.js';
import type {Locale} from '../locales/locale.js';

/** Letters, because the notes have numbers; beyond z the place itself. */
function letter(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : String(index + 1);
}

/** What stands behind a note: the letters of its sources in the list of these places. */
export function refs(sources: readonly number[], places: readonly number[], locale: Locale) {
  if (sources.length === 0) return nothing;
  const letters = places.flatMap((place, index) => (sources.includes(place) ? letter(index) : []));
  return html`<span class="refs" lang=${locale.tag}>[${letters.join(', ')}]</span>`;
}

/** What the drawing of sources depends on. */
interface SourceScene {
  readonly collection: Pick<Collection, 'language'>;
  readonly locale: Locale;
}

/** The works at these places, each with its letter where letters point to it. */
export function sourceList(
  places: readonly number[],
  sources: readonly Source[],
  {collection: {language}, locale}: SourceScene,
  hasLetters = true,
) {
  if (places.length === 0) return nothing;
  return html`
    <ul class="sources" role="list" aria-label=${locale.sources}>
      ${places.map(
        (place, index) =>
          html`<li lang=${language ?? nothing}>
            ${hasLetters ? html`<span>${letter(index)}</span> ` : nothing}<span
              >${work(sources[place] as Source)}</span
            >
          </li>`,
      )}
    </ul>
  `;
}

/**
 * Opens beside the page, which keeps its filters; the other page learns nothing of this one. What
 * says no language has that of the text around it.
 */
export function work({author, language, publisher, title, url, year}: Source) {
  const name = html`<cite lang=${language ?? nothing}>${title}</cite>`;
  const linked = url
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${name}</a>`
    : name;
  const rest = [publisher, year].filter(Boolean).join(', ');
  return html`${author ? `${author}, ` : ''}${linked}${rest ? `, ${rest}` : ''}`;
}
