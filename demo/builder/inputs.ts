/** Groups of fields: a question as the legend, an answer as the label. */
import {html, nothing, type TemplateResult} from 'lit';
import {withCode} from './code.js';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** One of several. */
export function radios<Value extends string>(question: {
  name: string;
  legend: string;
  options: readonly Option<Value>[];
  chosen: Value;
  choose: (value: Value) => void;
}): TemplateResult {
  const {choose, chosen, legend, name, options} = question;
  return html`
    <fieldset class=${name === 'for' ? 'where' : 'row'}>
      <legend>${legend}</legend>
      ${options.map(
        ({hint, label, value}) => html`
          <label class=${name === 'for' ? 'place' : 'choice'}>
            <input
              type="radio"
              name=${`b-${name}`}
              value=${value}
              .checked=${value === chosen}
              @change=${() => choose(value)}
            />
            <span>${label}${hint ? html` <small>${hint}</small>` : nothing}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** Any of several; the new list has the one ticked last at its end. */
export function ticks<Value extends string>(question: {
  name: string;
  legend: string;
  /** What is chosen, in short, to be read while the group is folded. */
  summary: string;
  hint: string;
  options: readonly Option<Value>[];
  chosen: readonly Value[];
  choose: (values: readonly Value[]) => void;
  isOrdered?: boolean;
}): TemplateResult {
  const {choose, chosen, hint, isOrdered = false, legend, name, options, summary} = question;
  const toggled = (value: Value): readonly Value[] =>
    chosen.includes(value) ? chosen.filter(other => other !== value) : [...chosen, value];
  return html`
    <details>
      <summary><b>${legend}</b> <span>${summary}</span></summary>
      <fieldset class="ticks" aria-describedby=${`b-${name}-hint`}>
        <legend class="unseen">${legend}</legend>
        ${options.map(
          option => html`
            <label class="choice">
              <input
                type="checkbox"
                name=${`b-${name}`}
                value=${option.value}
                .checked=${chosen.includes(option.value)}
                @change=${() => choose(toggled(option.value))}
              />
              <span
                >${option.label}${option.hint ? html` <small>${option.hint}</small>` : nothing}</span
              >
              ${
                isOrdered && chosen.includes(option.value)
                  ? html`<i aria-hidden="true">${chosen.indexOf(option.value) + 1}</i>`
                  : nothing
              }
            </label>
          `,
        )}
        <p class="hint" id=${`b-${name}-hint`}>${withCode(hint)}</p>
      </fieldset>
    </details>
  `;
}

/** A line of text; `problem` is said beside it. */
export function line(question: {
  name: string;
  label: string;
  hint: string;
  value: string;
  problem?: string;
  placeholder?: string;
  type?: 'text' | 'url';
  write: (text: string) => void;
}): TemplateResult {
  const {hint, label, name, placeholder, problem, type = 'text', value, write} = question;
  return html`
    <div class="line">
      <label for=${`b-${name}`}>${label}</label>
      <input
        id=${`b-${name}`}
        type=${type}
        .value=${value}
        placeholder=${placeholder ?? ''}
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${`b-${name}-hint`}
        @input=${(event: InputEvent) => write((event.target as HTMLInputElement).value)}
      />
      <p class=${problem ? 'hint problem' : 'hint'} id=${`b-${name}-hint`}>
        ${withCode(problem ?? hint)}
      </p>
    </div>
  `;
}
