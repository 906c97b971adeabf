/* global createImageBitmap, document, OffscreenCanvas */

/** Whether two pages show the same list: the same nodes, text, boxes and pixels. */

/** Joined text nodes have their letters a fraction of a pixel elsewhere. */
const MAX_PIXELS = 0.001;

/** So many differences are enough to see what is wrong. */
const MAX_LINES = 3;

/** @typedef {{nodes: string[], screenshot: string}} Picture */

/**
 * What a page shows once nothing in it moves any more.
 *
 * @returns {Promise<Picture>}
 */
export async function readPicture(page) {
  const nodes = await page.evaluate(readNodes);
  const screenshot = await page.screenshot({fullPage: true, animations: 'disabled'});
  return {nodes, screenshot: screenshot.toString('base64')};
}

/** What differs, in a few lines; none where the pictures are the same. */
export async function differences(page, expected, actual) {
  const lines = nodeDifferences(expected.nodes, actual.nodes);
  if (lines.length > 0) return lines;
  const share = await page.evaluate(shareOfPixels, [expected.screenshot, actual.screenshot]);
  return share > MAX_PIXELS ? [`${(share * 100).toFixed(2)} % of the pixels differ`] : [];
}

/**
 * @param {string[]} expected
 * @param {string[]} actual
 */
export function nodeDifferences(expected, actual) {
  const length = Math.max(expected.length, actual.length);
  return Array.from({length}, (_, index) => [expected[index], actual[index]])
    .filter(([one, other]) => one !== other)
    .map(([one = 'nothing', other = 'nothing']) => `${other}, not ${one}`)
    .slice(0, MAX_LINES);
}

/** Runs in the page. Attributes that only a script needs are left out, and so is the style. */
function readNodes() {
  const root = document.querySelector('soviet-film-list').shadowRoot;
  const ownText = node =>
    [...node.childNodes].map(({data, nodeType}) => (nodeType === 3 ? data : ' ')).join('');
  return [...root.querySelectorAll('*')]
    .filter(node => node.localName !== 'style')
    .map(node => {
      const {height, width, x, y} = node.getBoundingClientRect();
      const box = [x, y, width, height].map(length => length.toFixed(1)).join(' ');
      const names = ['part', 'class'].map(name => node.getAttribute(name) ?? '').join(' ');
      const text = ownText(node).replace(/\s+/g, ' ').trim();
      return `<${node.localName} ${names}> at ${box}: "${text}"`;
    });
}

/** Runs in the page, so that no library has to read the images. */
async function shareOfPixels(screenshots) {
  const [expected, actual] = await Promise.all(
    screenshots.map(async base64 => {
      const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
      const bitmap = await createImageBitmap(blob);
      const {height, width} = bitmap;
      const pen = new OffscreenCanvas(width, height).getContext('2d');
      pen.drawImage(bitmap, 0, 0);
      return {width, height, colours: new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer)};
    }),
  );
  if (expected.width !== actual.width || expected.height !== actual.height) return 1;
  const {colours} = actual;
  const differing = expected.colours.filter((colour, index) => colour !== colours[index]);
  return differing.length / colours.length;
}
