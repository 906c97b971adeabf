import type {Page} from 'playwright-core';

/** What is on a screenshot. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, such as `0,255,0`, row by row. */
  readonly colours: readonly string[];
}

/** Looks at a screenshot with the page's own eyes, so that no library has to. */
export function readPixels(page: Page, screenshot: Buffer): Promise<Pixels> {
  return page.evaluate(async base64 => {
    const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
    const bitmap = await createImageBitmap(blob);
    const {height, width} = bitmap;
    const pen = new OffscreenCanvas(width, height).getContext('2d')!;
    pen.drawImage(bitmap, 0, 0);
    const {data} = pen.getImageData(0, 0, width, height);
    const colours = [];
    for (let at = 0; at < data.length; at += 4) colours.push(data.slice(at, at + 3).join());
    return {width, height, colours};
  }, screenshot.toString('base64'));
}
