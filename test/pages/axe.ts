import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page, shadow roots included, in words that a test can print. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const {violations: found} = await page.evaluate<AxeResults>('axe.run(document)');
  return found.map(({id, nodes}) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
}
