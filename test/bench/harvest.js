/* global document */

/**
 * Takes the cards and their look out of the product itself, so that the pages it is compared with
 * show the same and have the same to lay out, whatever becomes of the cards.
 */
import {transform} from 'esbuild';

/** The cards, the introduction and the stylesheet that the element draws on a page. */
export async function harvest(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('[part=card]').first().waitFor();
  const drawn = await page.evaluate(drawAndRead);
  await page.close();
  return {
    cards: drawn.cards.map(plain),
    introduction: plain(drawn.introduction),
    css: await forPages(drawn.css),
  };
}

/** Runs in the page: presses "Show more" to the end, then reads the shadow tree. */
async function drawAndRead() {
  const element = document.querySelector('soviet-film-list');
  const {shadowRoot: root} = element;
  for (let more; (more = root.querySelector('.more-films')); await element.updateComplete)
    more.click();
  await element.updateComplete;
  return {
    cards: [...root.querySelectorAll('[part=card]')].map(card => card.outerHTML),
    introduction: root.querySelector('[part=introduction]')?.outerHTML ?? '',
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
  const {code} = await transform(`${scoped}\n[hidden] {display: none !important}`, {
    loader: 'css',
    minify: true,
  });
  return code.trim();
}
