import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {readCollection, type Collection, type Film} from '../../src/catalog/index.js';
import {toStaticHtml, type StaticOptions} from '../../src/plain/static.js';
import {violations} from './axe.js';
import {launch, ROOT} from './browser.js';

const FORBIDDEN =
  'script, style, form, button, input, select, textarea, template, slot, dialog, iframe, svg, object, embed, link, meta';

function load(input: unknown): Collection {
  const {collection} = readCollection(input);
  assert.ok(collection);
  return collection;
}

/** All that must be read somewhere in a film's article. */
function partsOf(film: Film): string[] {
  const people = [film.cast, film.leaders, film.directors, film.writers, film.awards].flat();
  return [
    film.releaseNote,
    ...people.map(({name}) => name),
    ...film.checks.flatMap(({note, quote}) => [note, quote]),
    ...film.sources.flatMap(({author, publisher, title}) => [author, publisher, title]),
    ...film.disagreements.flatMap(({topic, values}) => [topic, ...values.map(({value}) => value)]),
  ].filter(part => part !== null);
}

describe('the films as plain HTML', () => {
  let browser: Browser;
  let published: Collection;

  before(async () => {
    browser = await launch();
    published = load(JSON.parse(await readFile(`${ROOT}data/films.json`, 'utf8')));
  });

  after(() => browser.close());

  async function show(html: string): Promise<Page> {
    const page = await browser.newPage();
    await page.setContent(
      `<!doctype html><html lang="en"><title>Films</title><main><h1>Films</h1>${html}</main>`,
    );
    return page;
  }

  const showFilms = (input: unknown, options?: StaticOptions): Promise<Page> =>
    show(toStaticHtml(load(input), options));

  /** The text of everything that matches, without footnote references. */
  const words = (page: Page, selector: string): Promise<string[]> =>
    page.locator(selector).evaluateAll(elements =>
      elements.map(element => {
        for (const sup of element.querySelectorAll('sup')) sup.remove();
        return element.textContent.trim();
      }),
    );

  it('the file that the build writes is what the function gives', async () => {
    const file = await readFile(`${ROOT}dist/static/films.en.html`, 'utf8');
    assert.equal(file, toStaticHtml(published));
  });

  it('has the curator’s text word for word, once the footnote references are taken out', async () => {
    const page = await show(toStaticHtml(published));
    const [introduction, ...texts] = await words(page, 'section > p, article > p');
    assert.equal(introduction, published.introduction);
    for (const {description, fact, title} of published.films) {
      assert.ok(texts.includes(description!), title);
      assert.ok(texts.includes(fact!), title);
    }
    const titles = await words(page, 'h3');
    assert.deepEqual(titles, [...published.films.map(({title}) => title), 'Glossary']);
    await page.close();
  });

  it('has every note, every source with its address, every name and every disagreement', async () => {
    const page = await show(toStaticHtml(published));
    const articles = await page.locator('article').evaluateAll(elements =>
      elements.map(element => ({
        text: element.textContent,
        links: [...element.querySelectorAll('a')].map(link => link.getAttribute('href')),
      })),
    );
    published.films.forEach((film, index) => {
      const {links, text} = articles[index]!;
      for (const part of partsOf(film)) assert.ok(text.includes(part), part);
      for (const {url} of film.sources) assert.ok(url === null || links.includes(url), url!);
    });
    await page.close();
  });

  it('has nothing that platforms strip, no style, no handler, and no text in attributes alone', async () => {
    const page = await show(toStaticHtml(published));
    assert.equal(await page.locator(`section :is(${FORBIDDEN})`).count(), 0);
    const {
      after: stripped,
      before: whole,
      names,
    } = await page.evaluate(() => {
      const section = document.querySelector('section')!;
      const before = section.textContent;
      // What is folded is text all the same, and there for whoever opens it.
      for (const details of section.querySelectorAll('details')) {
        details.replaceWith(...details.childNodes);
      }
      const names = new Set<string>();
      for (const element of [section, ...section.querySelectorAll('*')]) {
        for (const name of element.getAttributeNames()) {
          names.add(name);
          element.removeAttribute(name);
        }
      }
      return {before, after: section.innerText, names: [...names]};
    });
    const plain = (text: string) => text.replace(/\s+/g, '');
    assert.equal(plain(stripped), plain(whole));
    const known = ['datetime', 'href', 'id', 'itemprop', 'itemscope', 'itemtype', 'lang'];
    assert.deepEqual(names.sort(), known);
    await page.close();
  });

  it('DOMPurify takes nothing away, neither words nor addresses nor jumps', async () => {
    const html = toStaticHtml(published);
    const page = await show(html);
    await page.addScriptTag({path: `${ROOT}node_modules/dompurify/dist/purify.min.js`});
    const [clean, whole] = await page.evaluate(html => {
      const {DOMPurify} = window as unknown as {DOMPurify: {sanitize: (html: string) => string}};
      return [DOMPurify.sanitize(html), html].map(text => {
        const body = new DOMParser().parseFromString(text, 'text/html').body;
        const links = [...body.querySelectorAll('a')].map(link => link.getAttribute('href'));
        return {text: body.textContent, links, ids: body.querySelectorAll('[id]').length};
      });
    }, html);
    assert.deepEqual(clean, whole);
    await page.close();
  });

  it('footnotes lead there and back, ids are unique, axe finds nothing', async () => {
    const page = await show(toStaticHtml(published));
    const {broken, doubled, count} = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
      return {
        count: links.length,
        doubled: ids.length - new Set(ids).size,
        broken: links.filter(
          ({hash}) => !document.getElementById(decodeURIComponent(hash.slice(1))),
        ).length,
      };
    });
    // 30 notes, there and back, and 18 terms.
    assert.deepEqual([broken, doubled, count], [0, 0, 78]);
    assert.deepEqual(await violations(page), []);
    await page.close();
  });

  it('names the language of what is not in the page’s', async () => {
    const page = await show(toStaticHtml(published));
    const foreign = await page.evaluate(() => {
      const texts = document.createTreeWalker(
        document.querySelector('section')!,
        NodeFilter.SHOW_TEXT,
      );
      const found: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const {parentElement, textContent} = node;
        const isAddress = Boolean(parentElement?.closest('a[href^=http]'));
        const lang = parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
        if (/[а-яё]{4}/i.test(textContent ?? '') && !isAddress && !lang.startsWith('ru'))
          found.push(textContent!);
      }
      return found;
    });
    assert.deepEqual(foreign, []);
    await page.close();
  });

  it('fits a narrow page with everything open, and no link says its address', async () => {
    const page = await show(toStaticHtml(published, {checks: 'open'}));
    await page.setViewportSize({width: 320, height: 600});
    const {links, width} = await page.evaluate(() => ({
      links: [...document.querySelectorAll('a')].filter(link => /https?:/.test(link.textContent)),
      width: document.documentElement.scrollWidth,
    }));
    assert.deepEqual(links, []);
    assert.equal(width, 320);
    await page.close();
  });

  it('says when a film was first shown, in words', async () => {
    const page = await show(toStaticHtml(published));
    const years = page
      .locator('article', {has: page.getByRole('heading', {name: 'The Fall of Berlin'})})
      .locator('p');
    assert.match(
      (await years.allTextContents()).join('\n'),
      /^1950, made 1949, released 21 January 1950, /m,
    );
    await page.close();
  });

  it('says the same in microdata', async () => {
    const page = await show(toStaticHtml(published));
    const movies = await page
      .locator('[itemtype="https://schema.org/Movie"]')
      .evaluateAll(elements =>
        elements.map(element => {
          const own = [...element.querySelectorAll('[itemprop]')].filter(
            property => property.parentElement?.closest('[itemscope]') === element,
          );
          return own.map(property => {
            const value = property.getAttribute('datetime') ?? property.getAttribute('href');
            return `${property.getAttribute('itemprop')}: ${value ?? property.textContent.trim()}`;
          });
        }),
      );
    assert.equal(movies.length, 10);
    assert.deepEqual(movies[7], [
      'name: The Star',
      'alternateName: Звезда',
      'datePublished: 1953-09-21',
      'duration: PT88M',
      'director: Aleksandr Ivanov',
      'author: Pavel Furmansky',
      'author: Emmanuil Kazakevich',
      'musicBy: Venedikt Pushkov',
      'productionCompany: Lenfilm',
      'sameAs: https://www.imdb.com/title/tt0195307/',
    ]);
    assert.equal(await page.locator('[itemtype="https://schema.org/ItemList"]').count(), 1);
    await page.close();
  });

  it('text stays text', async () => {
    const evil = `"><script>window.hit=1</script><img src=x onerror="window.hit=1">'&amp;`;
    const film = {
      ...{id: `a"><b>`, title: evil, year: 1950, description: evil, originalTitle: evil},
      ...{directors: [evil], awards: [evil], originalLanguage: 'ru'},
      sources: [{title: evil, url: 'javascript:window.hit=1', publisher: evil}],
      checks: [{field: 'description', quote: evil, verdict: 'partly', note: evil, sources: [0]}],
    };
    const page = await showFilms({title: evil, introduction: evil, licence: evil, films: [film]});
    assert.equal(await page.locator('section :is(script, img, b, [onerror])').count(), 0);
    assert.equal(await page.evaluate(() => 'hit' in window), false);
    assert.equal((await words(page, 'h3'))[0], evil);
    assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
    await page.close();
  });

  it('a film with nothing but a title and a year leaves nothing stray', async () => {
    const page = await showFilms([{id: 'a', title: 'A', year: 1950}], {headingLevel: 4});
    const text = (await page.locator('section').innerText()).replace(/\s+/g, ' ').trim();
    assert.equal(
      text,
      'A 1950 (1950) Based on original screenplay or not known'.slice(0, text.length),
    );
    assert.equal(await page.locator('h4').count(), 1);
    await page.close();
  });

  it('speaks Russian when asked to, and says so', async () => {
    const page = await show(toStaticHtml(published, {language: 'ru', checks: 'open'}));
    assert.equal(await page.locator('section').getAttribute('lang'), 'ru');
    assert.match(await page.locator('article').first().innerText(), /Режиссёр[\s\S]*Источники/);
    assert.equal(await page.locator('article > p[lang=en]').count(), 20);
    await page.close();
  });
});
