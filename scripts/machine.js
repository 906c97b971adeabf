/**
 * What tests see of the machine that they run on: the same fonts, language, time zone and looks on
 * each. The time zone is far from the others, so that a day that shifts is noticed.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The folder of the fonts that browsers are given, with the slash at its end that Firefox asks for. */
export const FONTS = `${root}node_modules/dejavu-fonts-ttf/ttf/`;

/** Language and time, for Node and for browsers. */
export const LANGUAGE_AND_TIME = {
  LANG: 'en_US.UTF-8',
  LANGUAGE: 'en_US',
  LC_ALL: 'en_US.UTF-8',
  TZ: 'Pacific/Auckland',
};

/** Generic families, and the fonts of npm's that they stand for. */
const FAMILIES = {
  'sans-serif': 'DejaVu Sans',
  serif: 'DejaVu Serif',
  monospace: 'DejaVu Sans Mono',
  'system-ui': 'DejaVu Sans',
};

/**
 * The environment to start a browser in.
 * @returns {NodeJS.ProcessEnv}
 */
export function sameEverywhere() {
  return {
    ...process.env,
    ...LANGUAGE_AND_TIME,
    FONTCONFIG_FILE: writeFontList(),
    GTK_THEME: 'Adwaita',
  };
}

/** Browsers on Linux ask fontconfig for their fonts: https://www.freedesktop.org/software/fontconfig/fontconfig-user.html. */
function writeFontList() {
  const aliases = Object.entries(FAMILIES).map(
    ([name, font]) =>
      `<alias binding="same"><family>${name}</family><prefer><family>${font}</family></prefer></alias>`,
  );
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${FONTS}</dir>
  <cachedir>${root}.cache/fonts</cachedir>
  ${aliases.join('\n  ')}
</fontconfig>
`;
  mkdirSync(`${root}.cache`, {recursive: true});
  const file = `${root}.cache/fonts.conf`;
  writeFileSync(file, text);
  return file;
}
