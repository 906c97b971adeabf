import type {Embed} from '../../src/plain/embed-code.js';
import type {Choices, Target} from './choices.js';
import {filesFor, isFramed, needsCopy} from './copy.js';

const FRAME_HEIGHT =
  'A frame does not grow with what it shows: change `height` if 900 pixels are too many or too few.';

const FALLBACK =
  'The sentence between the tags is what readers see until the list is ready, and where scripts are blocked. Its link leads to the same films as text; write there what you like.';

const ADVICE: Readonly<Record<Target, readonly string[]>> = {
  site: ['Paste the lines where the films should stand, all of them in one piece.', FALLBACK],
  csp: [
    'Send the header with the page. The hash is all that the list needs; add what the rest of your page loads.',
    'When you put a newer file in its place, take its `integrity` from `dist/embed.json`, or browsers refuse it.',
  ],
  wordpress: [
    'Add a block “Custom HTML” and paste the first snippet into it.',
    'Roles without the capability `unfiltered_html`, and the lower plans of WordPress.com, lose scripts when they save.',
    'If the films are gone after saving, paste the plain HTML instead: every film, note and source is in it.',
  ],
  moodle: [
    'In Moodle’s editor, open the source code view and paste the frame.',
    FRAME_HEIGHT,
    'Moodle strips scripts. Where frames are stripped too, paste the plain HTML: every film, note and source is in it.',
  ],
  canvas: [
    'In the Rich Content Editor, switch to the HTML editor and paste the frame.',
    FRAME_HEIGHT,
    'Canvas strips scripts, styles and forms. Where frames are stripped too, paste the plain HTML: it has none of them.',
  ],
  'google-sites': [
    'Choose Insert, Embed, Embed code, and paste the frame.',
    'If you would rather have no frame of your own, paste the last snippet: the embed box runs its script in a sandboxed frame.',
    'Drag the box as tall as you like it; it does not grow with the films.',
  ],
  handout: [
    'Save the document and open it in a browser, or print it from here.',
    'It holds the chosen films with their sources, as text, and the notes unless you hide them. It has no script and loads nothing.',
  ],
};

/** What to do with the snippets, in plain sentences; backticks mark code. */
export function adviceFor(choices: Choices, embed: Embed): readonly string[] {
  return [...filesAdvice(choices, embed), ...ADVICE[choices.target]];
}

/** What to do with the lines that have the films in them. */
export function prerenderedAdvice({language, target}: Choices): readonly string[] {
  const where =
    target === 'csp'
      ? 'Send this header in place of the one above: its `style-src` allows the style in these lines.'
      : 'They are for pages whose HTML you write yourself: the editors of many blogs strip them.';
  return [
    'Paste these lines in place of those above. Readers see the films with the page itself, before the script and without it.',
    where,
    ...(language === ''
      ? ['Until the script runs they are in English, unless you choose a language.']
      : []),
  ];
}

/** Whose files the snippets load, and where they must be. */
function filesAdvice(choices: Choices, embed: Embed): readonly string[] {
  const {copy, target} = choices;
  if (target === 'handout') return [];
  if (target === 'csp' && copy === '') {
    const names = filesFor(choices).map(file => `\`${file}\``);
    return [`Copy ${names.join(', ')} to the root of your server.`];
  }
  if (copy !== '' || needsCopy(choices, embed)) return [copyAdvice(choices)];
  return [
    'The script comes from unpkg.com in exactly this version, and `integrity` makes browsers refuse any other bytes.',
  ];
}

function copyAdvice(choices: Choices): string {
  const others = isFramed(choices)
    ? ''
    : ' If the page is on another site, that web space must send `Access-Control-Allow-Origin: *`.';
  return `Download the files below “Address of your copy”, put them on a web space of yours, a theme into a folder \`themes\`, and write the folder’s address there.${others}`;
}
