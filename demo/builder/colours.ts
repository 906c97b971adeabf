/** Own colours as a style rule, and whether people can read what is set in them. */
import type {FrameColour} from '../../src/frame/parameters.js';
import type {Choices, Colour} from './choices.js';

type Colours = Choices['colours'];

/** What a theme has, in light and in dark. */
export type Schemes = Readonly<Record<'light' | 'dark', Colours>>;

const DEFAULT: Schemes = {
  light: {accent: '#b3211a', surface: '#fbf8f1', text: '#1a1713'},
  dark: {accent: '#f07a66', surface: '#151310', text: '#ece4d4'},
};

/** How much of the text there is in lesser text and in hairlines, in percent. */
const LESSER = 85;
const HAIRLINE = 25;

/** WCAG 2.2, success criterion 1.4.3. */
const ENOUGH = 4.5;

/** Custom properties for the colours that are set; empty when none is. */
export function colourRule(colours: Colours): string {
  const lines = colourProperties(colours).map(
    ([name, value]) => `  --film-list-${name}: ${value};\n`,
  );
  return lines.length > 0 ? `soviet-film-list {\n${lines.join('')}}` : '';
}

/** Text on the accent, lesser text and hairlines follow, so that three choices are enough. */
export function colourProperties({
  accent,
  surface,
  text,
}: Colours): [name: FrameColour, value: string][] {
  // Where one of the two is the theme's own, it is the element that knows it.
  const mixed = (percent: number): string =>
    surface || text
      ? `color-mix(in srgb, ${text || 'currentcolor'} ${percent}%, ${surface || 'transparent'})`
      : '';
  const all: [FrameColour, string][] = [
    ['accent', accent],
    ['on-accent', accent && readableOn(accent)],
    ['surface', surface],
    ['text', text],
    ['muted', mixed(LESSER)],
    ['border', mixed(HAIRLINE)],
  ];
  return all.filter(([, value]) => value);
}

/** The colours that a theme file sets; where it is silent, those of the element itself. */
export function coloursOf(css: string): Schemes {
  // Comments in theme files give examples of other colours.
  const rules = css.replace(/\/\*.*?\*\//gs, '');
  const found = (name: Colour, scheme: 'light' | 'dark'): string => {
    const [, light, dark] =
      new RegExp(`--film-list-${name}:\\s*(?:light-dark\\()?(#\\w+)(?:,\\s*(#\\w+))?`).exec(
        rules,
      ) ?? [];
    return sixDigits((scheme === 'dark' && dark) || light || DEFAULT[scheme][name]);
  };
  const scheme = (name: 'light' | 'dark'): Colours => ({
    accent: found('accent', name),
    surface: found('surface', name),
    text: found('text', name),
  });
  return {light: scheme('light'), dark: scheme('dark')};
}

function sixDigits(colour: string): string {
  return colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
}

/** What is hard to read, in words. What is not chosen is the theme's own, in light or in dark. */
export function contrastNotes({colours, theme}: Choices, schemes: Schemes): readonly string[] {
  const [light, dark] = [weakOn(colours, schemes.light), weakOn(colours, schemes.dark)];
  const notes: [when: string, weak: string][] = [
    ['in light', theme === 'dark' ? '' : light],
    ['in dark', theme === 'light' ? '' : dark],
  ];
  return notes
    .filter(([, weak]) => weak)
    .map(
      ([when, weak]) => `Too weak on the background ${when}: ${weak}; readers need ${ENOUGH} to 1.`,
    );
}

/** Only what was chosen can be helped; a ground of one's own changes everything on it. */
function weakOn(colours: Colours, own: Colours): string {
  const ground = colours.surface || own.surface;
  const text = colours.text || own.text;
  const pairs: [what: string, isChosen: unknown, colour: string][] = [
    ['text', colours.text, text],
    ['lesser text', colours.text, mix(text, ground, LESSER)],
    ['accent', colours.accent, colours.accent || own.accent],
  ];
  return pairs
    .filter(([, isChosen]) => isChosen || colours.surface)
    .map(([what, , colour]): [string, number] => [what, contrast(colour, ground)])
    .filter(([, ratio]) => ratio < ENOUGH)
    .map(([what, ratio]) => `${what} ${(Math.floor(ratio * 10) / 10).toFixed(1)}`)
    .join(', ');
}

function readableOn(ground: string): string {
  return contrast('#ffffff', ground) >= contrast('#16130f', ground) ? '#ffffff' : '#16130f';
}

export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(byte => {
    const channel = byte / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As `color-mix(in srgb, …)` does it. */
function mix(one: string, other: string, percent: number): string {
  const others = channels(other);
  const mixed = channels(one).map((byte, place) => {
    const value = (byte * percent + (others[place] ?? 0) * (100 - percent)) / 100;
    return Math.round(value).toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map(start => Number.parseInt(colour.slice(start, start + 2), 16));
}
