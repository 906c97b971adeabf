/** The flat colours; each is a custom property. */
export type Ink = 'red' | 'ink' | 'paper' | 'ochre' | 'steel' | 'tint';

/** What has which colour. */
export interface Palette {
  readonly ground: Ink;
  /** Under the other side of the beam than the emblem's. */
  readonly plane: Ink;
  readonly light: Ink;
  readonly emblem: Ink;
  readonly type: Ink;
}

/** First year shown of each palette's time but the first. */
const TIMES = [1917, 1918, 1923, 1941, 1946];

/**
 * Exile, Revolution, Civil War, the years between the wars, war, and after it. Films of one time
 * take turns. In the order ground, plane, light, emblem, type.
 */
const PALETTES: readonly string[] = [
  'paper tint red ink ink',
  'red ink paper ink paper',
  'ink steel red paper paper',
  'tint ink red ink ink|paper ochre red ink ink',
  'steel ink red paper paper|paper tint steel red ink|ink red paper red paper|tint steel red ink ink|red steel paper ink paper',
  'paper steel red ink ink|steel ink red paper paper|ochre ink red paper ink|tint ochre red ink ink',
];

export function paletteOf(year: number, seed: number): Palette {
  const palettes = PALETTES[TIMES.filter(first => first <= year).length]?.split('|') ?? [];
  const inks = palettes[seed % palettes.length]?.split(' ') as Ink[];
  const [ground = 'paper', plane = 'tint', light = 'red', emblem = 'ink', type = 'ink'] = inks;
  return {ground, plane, light, emblem, type};
}
