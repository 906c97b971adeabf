import {html, type TemplateResult} from 'lit';
import type {Embed} from '../../src/plain/embed-code.js';
import type {Choices} from './choices.js';
import {copyFolder, filesFor, isFramed, needsCopy} from './copy.js';
import type {Form} from './form.js';
import {line} from './inputs.js';

/** One address for whatever the snippets load, and the files to put there. */
export function copyField({change, choices, embed}: Form): TemplateResult {
  const isWrong = choices.copy !== '' && copyFolder(choices.copy) === null;
  const links = filesFor(choices).map(
    file => html`<li><a href="./frame/${file}" download>${file}</a></li>`,
  );
  return html`
    ${line({
      name: 'copy',
      label: 'Address of your copy',
      type: 'url',
      value: choices.copy,
      placeholder: 'https://your.site/films/',
      hint: copyHint(choices, embed),
      ...(isWrong && {problem: 'Write a whole address, beginning with `https://`.'}),
      write: text => change({copy: text.trim()}),
    })}
    <ul class="downloads">
      ${links}
    </ul>
  `;
}

function copyHint(choices: Choices, embed: Embed): string {
  if (needsCopy(choices, embed)) {
    const reason = isFramed(choices) ? '' : 'This version is not on npm yet, so it needs a copy. ';
    return `${reason}Download these files, and write the address of the folder where you put them.`;
  }
  return choices.target === 'csp'
    ? 'Optional: the folder with these files, where that is not the root of your server.'
    : 'Optional: the folder where you put these files, to load nothing from elsewhere.';
}
