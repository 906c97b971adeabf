/** The flat colours; each is a custom property. */
export type Ink = 'red' | 'ink' | 'paper' | 'ochre' | 'steel' | 'tint';

/** What has which colour. */
export interface Palette {
  readonly ground: Ink;
  /** On the other side of the beam than the motif. */
  readonly plane: Ink;
  /** Of the beam, and of the two boxes with years that it joins. */
  readonly light: Ink;
  readonly motif: Ink;
  /** What the motif has beside its own ink. */
  readonly second: Ink;
  readonly type: Ink;
}

/** First year shown of each palette's time but the first. */
const TIMES = [1917, 1918, 1923, 1941, 1946];

/**
 * Exile, Revolution, Civil War, the years between the wars, war, and after it. Films of one time
 * take turns. In the order ground, plane, light, motif, second, type. Red never lies on steel,
 * from which the eye does not part it.
 */
const PALETTES: readonly string[] = [
  'paper tint red ink red ink',
  'red ink paper ink paper paper',
  'ink tint red paper red paper',
  'paper ochre red ink ochre ink|tint ink red ink paper ink',
  'steel red paper paper ink paper|red steel paper ink paper paper|tint ink red ink paper ink|ink red paper red paper paper|paper steel ink red ink ink',
  'ochre ink red paper ink ink|paper steel ink red ink ink|steel ink paper paper ink paper|tint ochre red ink paper ink',
];

/** The colours of a film that shows `year`. */
export function paletteOf(year: number, seed: number): Palette {
  const palettes = (PALETTES[TIMES.filter(first => first <= year).length] as string).split('|');
  const inks = (palettes[seed % palettes.length] as string).split(' ');
  const [ground, plane, light, motif, second, type] = inks as [Ink, Ink, Ink, Ink, Ink, Ink];
  return {ground, plane, light, motif, second, type};
}
