import {html, nothing} from 'lit';
import type {Check, Film} from '../catalog/index.js';
import type {Scene} from '../wall/scene.js';

/** "Report a mistake", where somebody takes reports: the page by its event, or a person by mail. */
export function report(film: Film, check: Check | null, scene: Scene) {
  const {filmActs, locale, reportTo} = scene;
  const tell = () => filmActs.report(film, check ?? undefined);
  const label = check ? `${locale.report}: ${check.quote}` : nothing;
  if (reportTo) {
    const write = (event: Event) => {
      if (!tell()) event.preventDefault();
    };
    return html`<a
      class="report"
      aria-label=${label}
      href=${mailTo(film, check, scene)}
      @click=${write}
      >${locale.report}</a
    >`;
  }
  if (!filmActs.takesReports) return nothing;
  return html`<button class="report" type="button" aria-label=${label} @click=${tell}>
    ${locale.report}
  </button>`;
}

function mailTo({title, year}: Film, check: Check | null, {locale, reportTo}: Scene): string {
  const subject = encodeURIComponent(`${locale.report}: ${title} (${year})`);
  const body = encodeURIComponent(check ? `“${check.quote}”\n${check.note ?? ''}\n` : '');
  // Nothing but the address itself may come from the attribute, and no half of a character.
  return `mailto:${encodeURIComponent(String(reportTo).toWellFormed()).replace('%40', '@')}?subject=${subject}&body=${body}`;
}
