import {html, nothing} from 'lit';
import type {Check, Film} from '../catalog/index.js';
import type {Locale} from '../locales/locale.js';

/** What the drawing of it depends on. */
export interface ReportScene {
  readonly actions: {
    /** False when the page takes care of it. */
    readonly report: (film: Film, check?: Check) => boolean;
  };
  readonly locale: Locale;
  /** E-mail address for reports of mistakes; empty for none. */
  readonly reportTo: string;
  /** Does the page take reports? */
  readonly takesReports: boolean;
}

/** "Report a mistake", where somebody takes reports: the page by its event, or a person by mail. */
export function report(film: Film, check: Check | null, scene: ReportScene) {
  const {actions, locale, reportTo, takesReports} = scene;
  const tell = () => actions.report(film, check ?? undefined);
  const label = check ? `${locale.report}: ${check.quote}` : nothing;
  if (reportTo) {
    const write = (event: Event) => {
      if (!tell()) event.preventDefault();
    };
    return html`<a
      class="report"
      lang=${locale.tag}
      aria-label=${label}
      href=${mailTo(film, check, scene)}
      @click=${write}
      >${locale.report}</a
    >`;
  }
  if (!takesReports) return nothing;
  return html`<button
    class="report"
    type="button"
    lang=${locale.tag}
    aria-label=${label}
    @click=${tell}
  >
    ${locale.report}
  </button>`;
}

function mailTo({title, year}: Film, check: Check | null, {locale, reportTo}: ReportScene): string {
  const subject = encodeURIComponent(`${locale.report}: ${title} (${year})`);
  const body = encodeURIComponent(check ? `“${check.quote}”\n${check.note ?? ''}\n` : '');
  // Nothing but the address itself may come from the attribute, and no half of a character.
  return `mailto:${encodeURIComponent(String(reportTo).toWellFormed()).replace('%40', '@')}?subject=${subject}&body=${body}`;
}
