import type {Choices, Target} from './choices.js';

/** The files of the package that a frame's page consists of. */
const HOST_FRAME =
  'Put `frame.html`, `frame.css`, `frame.js`, `soviet-film-list.js` and the folder `themes` from the package’s `dist` folder on a web space of yours, and write the page’s address into the field below.';

const FRAME_HEIGHT =
  'A frame does not grow with what it shows: change `height` if 900 pixels are too many or too few.';

const ADVICE: Readonly<Record<Target, readonly string[]>> = {
  site: [
    'Paste the lines where the films should stand.',
    'The script comes from unpkg.com in exactly this version, and `integrity` makes browsers refuse any other bytes. To load nothing from elsewhere, choose the strict policy: it uses files of your own.',
    'What you write between the two tags is shown until the list is ready, and where scripts are blocked.',
  ],
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
    HOST_FRAME,
    'In Moodle’s editor, open the source code view and paste the frame.',
    FRAME_HEIGHT,
    'Moodle strips scripts. Where frames are stripped too, paste the plain HTML: every film, note and source is in it.',
  ],
  canvas: [
    HOST_FRAME,
    'In the Rich Content Editor, switch to the HTML editor and paste the frame.',
    FRAME_HEIGHT,
    'Canvas strips scripts, styles and forms. Where frames are stripped too, paste the plain HTML: it has none of them.',
  ],
  'google-sites': [
    HOST_FRAME,
    'Choose Insert, Embed, Embed code, and paste the frame.',
    'Without a page of your own, paste the last snippet: the embed box runs its script in a sandboxed frame.',
    'Drag the box as tall as you like it; it does not grow with the films.',
  ],
  handout: [
    'Save the document and open it in a browser, or print it from here.',
    'It holds the chosen films with every note and every source, as text. It has no script and loads nothing.',
  ],
};

/** What to do with the snippets, in plain sentences; backticks mark code. */
export function adviceFor({style, target}: Choices): readonly string[] {
  if (target !== 'csp') return ADVICE[target];
  const files = ['soviet-film-list.js', ...(style === 'poster' ? [] : [`themes/${style}.css`])];
  const names = files.map(file => `\`${file}\``).join(' and ');
  return [
    `Copy ${names} from the package’s \`dist\` folder to the root of your server.`,
    ...ADVICE.csp,
  ];
}
