/** What the address of frame.html may set; the builder writes the same names. */

/** Attributes of the list; where reports of mistakes go is not for strangers to say. */
export const FRAME_ATTRIBUTES = [
  'view',
  'query',
  'facets',
  'controls',
  'only',
  'checks',
  'theme',
] as const;

/** Each becomes the custom property of the same name. */
export const FRAME_COLOURS = ['accent', 'on-accent', 'surface', 'text', 'muted', 'border'] as const;

export type FrameColour = (typeof FRAME_COLOURS)[number];
