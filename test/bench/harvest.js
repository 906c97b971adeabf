/* global document */

/**
 * Takes the list and its look out of the product itself, so that a static page can show the same and
 * has the same to lay out, whatever becomes of it.
 */
import {transform} from 'esbuild';

/** What the element draws on a page, without what only a script can work, and its stylesheet. */
export async function harvest(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('[part=card]').first().waitFor();
  const drawn = await page.evaluate(drawAndRead);
  await page.close();
  return {list: plain(drawn.list), cards: drawn.cards, css: await forPages(drawn.css)};
}

/** Runs in the page: presses "Show more" to the end, then reads the shadow tree. */
async function drawAndRead() {
  const element = document.querySelector('soviet-film-list');
  const {shadowRoot: root} = element;
  for (let more; (more = root.querySelector('.more-films')); await element.updateComplete)
    more.click();
  await element.updateComplete;
  const base = root.querySelector('[part=base]').cloneNode(true);
  for (const control of base.querySelectorAll('[part=toolbar], .menu, .status, dialog'))
    control.remove();
  return {
    list: base.outerHTML,
    cards: base.querySelectorAll('[part=card]').length,
    css: root.adoptedStyleSheets
      .flatMap(sheet => [...sheet.cssRules])
      .map(rule => rule.cssText)
      .join('\n'),
  };
}

/** Without what only the element needs: its markers, slots, focus targets and white space. */
function plain(html) {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<slot[^>]*><\/slot>/g, '')
    .replace(/ tabindex="-1"| class=""/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .trim();
}

/** The rules of the shadow tree, for a page in which `.films` stands for the element. */
async function forPages(css) {
  const scoped = css.replace(/:host\(([^)]*)\)/g, '.films$1').replaceAll(':host', '.films');
  const {code} = await transform(scoped, {loader: 'css', minify: true});
  return code.trim();
}
