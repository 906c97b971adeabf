/** A page with attributes, styles and fonts of its own. */
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {launch, ROOT, serve, serveFolder, waitForCards, type Server} from './browser.js';
import {fontFaces} from './fonts.js';

export interface Stage extends BrowserContextOptions {
  readonly width: number;
  readonly attributes?: string;
  readonly css?: string;
}

export class StyledPages {
  readonly #browser: Browser;
  readonly #files: Server;
  readonly #site: Server;

  private constructor(browser: Browser, files: Server, site: Server) {
    this.#browser = browser;
    this.#files = files;
    this.#site = site;
  }

  static async start(): Promise<StyledPages> {
    const [browser, files] = await Promise.all([launch(), serveFolder(ROOT)]);
    const site = await serve((request, response) => {
      const {searchParams} = new URL(request.url ?? '', 'http://x');
      const [attributes, css] = ['attributes', 'css'].map(name => searchParams.get(name) ?? '');
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
      response.end(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
        <title>Films</title><style>${fontFaces(`${files.origin}/node_modules`)}</style>
        <style>body {margin: 0} ${css}</style><soviet-film-list ${attributes}></soviet-film-list>
        <script type="module" src="${files.origin}/dist/soviet-film-list.js"></script>`);
    });
    return new StyledPages(browser, files, site);
  }

  async open({attributes = '', css = '', width, ...options}: Stage): Promise<Page> {
    const context = await this.#browser.newContext({viewport: {width, height: 900}, ...options});
    const page = await context.newPage();
    await page.goto(`${this.#site.origin}/?${String(new URLSearchParams({attributes, css}))}`);
    await waitForCards(page);
    return page;
  }

  async stop(): Promise<void> {
    this.#files.close();
    this.#site.close();
    await this.#browser.close();
  }
}

/** A computed style of the first element of the list that a selector finds. */
export function styleOf(page: Page, selector: string, name: string): Promise<string> {
  return page
    .locator(`soviet-film-list ${selector}`)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);
}
