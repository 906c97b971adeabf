/* global createImageBitmap, document, NodeFilter, OffscreenCanvas */

/** Whether two pages show the same list: the same nodes, text, boxes and pixels. */

/**
 * Letters may be this fraction of a pixel elsewhere: browsers shape a text that came in pieces, as the
 * list's does, with other roundings. Their edges then have slightly other shades.
 */
const MAX_SHIFT = 0.1;
const MAX_SHADE = 80;
const MAX_PIXELS = 0.0001;

/** So many differences are enough to see what is wrong. */
const MAX_LINES = 3;

/** @typedef {{name: string, text: string, box: number[]}} Node */
/** @typedef {{nodes: Node[], screenshot: string}} Picture */

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
  const screenshots = [expected.screenshot, actual.screenshot];
  const share = await page.evaluate(shareOfPixels, {screenshots, shade: MAX_SHADE});
  return share > MAX_PIXELS ? [`${(share * 100).toPrecision(2)} % of the pixels differ`] : [];
}

/**
 * @param {Node[]} expected
 * @param {Node[]} actual
 */
export function nodeDifferences(expected, actual) {
  const length = Math.max(expected.length, actual.length);
  return Array.from({length}, (_, index) => [expected[index], actual[index]])
    .filter(([one, other]) => !isSame(one, other))
    .map(([one, other]) => `${described(other)}, not ${described(one)}`)
    .slice(0, MAX_LINES);
}

function isSame(one, other) {
  if (!one || !other || one.name !== other.name || one.text !== other.text) return false;
  return one.box.every((length, index) => Math.abs(length - other.box[index]) <= MAX_SHIFT);
}

function described(node) {
  return node ? `<${node.name}> "${node.text}" at ${node.box.join(' ')}` : 'nothing';
}

/**
 * Runs in the page. Attributes that only a script needs are left out, and so is the style. Text that
 * comments split is joined, as it is on the other pages.
 */
function readNodes() {
  const root = document.querySelector('soviet-film-list').shadowRoot;
  const comments = document.createNodeIterator(root, NodeFilter.SHOW_COMMENT);
  for (let comment; (comment = comments.nextNode());) comment.remove();
  root.normalize();
  const ownText = node =>
    [...node.childNodes].map(({data, nodeType}) => (nodeType === 3 ? data : ' ')).join('');
  return [...root.querySelectorAll('*')]
    .filter(node => node.localName !== 'style')
    .map(node => {
      const {height, width, x, y} = node.getBoundingClientRect();
      const box = [x, y, width, height].map(length => Number(length.toFixed(2)));
      const names = ['part', 'class'].map(name => node.getAttribute(name));
      const text = ownText(node).replace(/\s+/g, ' ').trim();
      return {name: [node.localName, ...names].filter(Boolean).join(' '), text, box};
    });
}

/** Runs in the page, so that no library has to read the images. */
async function shareOfPixels({screenshots, shade}) {
  const [expected, actual] = await Promise.all(
    screenshots.map(async base64 => {
      const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
      const bitmap = await createImageBitmap(blob);
      const {height, width} = bitmap;
      const pen = new OffscreenCanvas(width, height).getContext('2d');
      pen.drawImage(bitmap, 0, 0);
      return pen.getImageData(0, 0, width, height);
    }),
  );
  if (expected.width !== actual.width || expected.height !== actual.height) return 1;
  const differing = new Set();
  for (const [index, value] of expected.data.entries())
    if (Math.abs(value - actual.data[index]) > shade) differing.add(index >> 2);
  return (differing.size * 4) / actual.data.length;
}
