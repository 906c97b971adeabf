import {html, type TemplateResult} from 'lit';

/** A sentence in which backticks mark code. */
export function withCode(text: string): readonly (string | TemplateResult)[] {
  return text
    .split('`')
    .map((piece, place) => (place % 2 === 1 ? html`<code>${piece}</code>` : piece));
}
