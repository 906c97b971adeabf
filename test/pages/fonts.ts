/** Fonts that tests bring along: what is installed on a machine, they do not depend on. */
import type {Page} from 'playwright-core';

/** A wide one, one with serifs, and a narrow one; with Latin and Cyrillic letters. */
export const FONTS = ['DejaVu Sans', 'PT Serif', 'PT Sans Narrow'] as const;

/** The metrics of Arial and Helvetica. */
export type Font = (typeof FONTS)[number] | 'Arimo';

/** A style sheet that has them, from the server at which `node_modules` lies. */
export function fontFaces(modules: string): string {
  const face = (weight: number, file: string): string =>
    `@font-face {font-family: "DejaVu Sans"; font-weight: ${weight};
      src: url(${modules}/dejavu-fonts-ttf/ttf/${file}.ttf)}`;
  const sheets = ['arimo', 'pt-serif', 'pt-sans-narrow'].flatMap(name =>
    [400, 700].map(weight => `@import "${modules}/@fontsource/${name}/${weight}.css";`),
  );
  return [...sheets, face(400, 'DejaVuSans'), face(700, 'DejaVuSans-Bold')].join('\n');
}

/** Sets a page in one of them, and waits until it is there. */
export async function setFont(page: Page, font: Font): Promise<void> {
  const loaded = await page.evaluate(async name => {
    document.documentElement.style.fontFamily = `"${name}"`;
    const weights = await Promise.all(
      [400, 700].map(weight => document.fonts.load(`${weight} 1em "${name}"`, 'aя')),
    );
    await document.fonts.ready;
    return weights.flat().length;
  }, font);
  if (loaded < 2) throw new Error(`${font} was not loaded.`);
}
