/** What people choose in the builder, and how the page's address keeps it. Knows no DOM. */
import {
  CHECK_MODES,
  CONTROLS,
  SCHEMES,
  URL_STATES,
  VIEWS,
  type CheckMode,
  type Control,
  type Scheme,
  type UrlState,
  type View,
} from '../../src/attributes.js';
import {DEFAULT_FACETS, isFacetName, type FacetName} from '../../src/catalog/index.js';
import {LANGUAGES, type Language} from '../../src/locales/index.js';

/** The first is the default. */
export const TARGETS = [
  'site',
  'csp',
  'wordpress',
  'moodle',
  'canvas',
  'google-sites',
  'handout',
] as const;
/** The theme that is the element's own look, and needs no file. */
export const DEFAULT_STYLE = 'default';

/** None of these is set by default. */
export const COLOURS = ['accent', 'surface', 'text'] as const;

export type Target = (typeof TARGETS)[number];
export type Colour = (typeof COLOURS)[number];

export interface Choices {
  /** Where the snippet will be pasted. */
  readonly target: Target;
  readonly view: View;
  /** As typed: a URL query string. */
  readonly query: string;
  /** In the order of ticking. */
  readonly facets: readonly FacetName[];
  readonly controls: readonly Control[];
  /** Ids, in the curator's order. */
  readonly films: readonly string[];
  readonly checks: CheckMode;
  /** Name of a theme file. */
  readonly style: string;
  /** The attribute `theme`. */
  readonly theme: Scheme;
  /** Six hexadecimal digits after a hash sign; empty where the theme's own colour stays. */
  readonly colours: Readonly<Record<Colour, string>>;
  /** Empty for that of the page. */
  readonly language: Language | '';
  readonly urlState: UrlState;
  /** Address of a copy of the package's files, or of one of them, as typed. */
  readonly copy: string;
}

/** Other parameters of the page's address are not ours. */
const PREFIX = 'b.';

export function defaultChoices(filmIds: readonly string[]): Choices {
  return fromAddress('', filmIds);
}

/** What an address says; what it does not say, or says in words unknown, is as by default. */
export function fromAddress(
  search: string,
  filmIds: readonly string[],
  themes: Iterable<string> = [],
): Choices {
  const params = new URLSearchParams(search);
  const text = (key: string): string => params.get(PREFIX + key) ?? '';
  const words = (key: string, byDefault: readonly string[]): readonly string[] =>
    params.get(PREFIX + key)?.split(' ') ?? byDefault;
  const word = <Word extends string>(key: string, known: readonly Word[]): Word =>
    known.find(name => name === text(key)) ?? (known[0] as Word);
  const [films, controls] = [words('only', filmIds), words('controls', CONTROLS)];
  return {
    target: word('for', TARGETS),
    view: word('view', VIEWS),
    query: text('query'),
    facets: [...new Set(words('facets', DEFAULT_FACETS))].filter(isFacetName),
    controls: CONTROLS.filter(name => controls.includes(name)),
    films: filmIds.filter(id => films.includes(id)),
    checks: word('checks', CHECK_MODES),
    style: word('style', [DEFAULT_STYLE, ...themes]),
    theme: word('theme', SCHEMES),
    colours: coloursFrom(text),
    language: word('lang', ['', ...LANGUAGES]),
    urlState: word('url-state', URL_STATES),
    copy: text('copy'),
  };
}

/** The address with these choices in it; everybody else's parameters stay as they are. */
export function toAddress(search: string, choices: Choices, filmIds: readonly string[]): string {
  const byDefault = new Map(parametersOf(defaultChoices(filmIds)));
  const ours = new URLSearchParams();
  for (const [key, value] of parametersOf(choices)) {
    if (value !== byDefault.get(key)) ours.append(PREFIX + key, value);
  }
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter(segment => segment && !segment.startsWith(PREFIX));
  const all = [...others, ...(ours.size > 0 ? [ours.toString()] : [])];
  return all.length > 0 ? `?${all.join('&')}` : '';
}

/** Named as the attributes are, where there is one. */
function parametersOf(choices: Choices): [key: string, value: string][] {
  return [
    ['for', choices.target],
    ['view', choices.view],
    ['query', choices.query],
    ['facets', choices.facets.join(' ')],
    ['controls', choices.controls.join(' ')],
    ['only', choices.films.join(' ')],
    ['checks', choices.checks],
    ['style', choices.style],
    ['theme', choices.theme],
    ...COLOURS.map((name): [string, string] => [name, choices.colours[name]]),
    ['lang', choices.language],
    ['url-state', choices.urlState],
    ['copy', choices.copy],
  ];
}

/** A colour goes into a style rule, so that nothing but a colour may get through. */
function coloursFrom(text: (key: string) => string): Choices['colours'] {
  const colour = (key: Colour): string => {
    const value = text(key).toLowerCase();
    return /^#[0-9a-f]{6}$/.test(value) ? value : '';
  };
  return {accent: colour('accent'), surface: colour('surface'), text: colour('text')};
}
