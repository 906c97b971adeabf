/**
 * What each of the apps in demo/frameworks/ must do, clicked through in a browser. The names in
 * brackets are those of https://custom-elements-everywhere.com, which asks frameworks for the same.
 */
import assert from 'node:assert/strict';

/** @typedef {import('playwright-core').Page} Page */

const LIST = 'soviet-film-list';

/** @type {Record<string, (page: Page) => Promise<void>>} */
export const CASES = {
  'draws the films (no children)': async page => {
    await page.getByLabel('screening').uncheck();
    await shows(page, ['The Battle of Stalingrad', 'The Young Guard', 'The Star', TURNING_POINT]);
    assert.equal(await ofList(page, list => list.childElementCount), 0);
  },

  'hands a record over as a property (objects as properties)': async page => {
    await press(page, 'Our week');
    await page.locator('#query').fill('');
    await shows(page, ['The Chairman', 'The Star', 'The First Teacher']);
    assert.equal(await ofList(page, list => list.films.title), 'This week at the club');
    assert.equal(await ofList(page, list => list.hasAttribute('films')), false);
  },

  'hands a list over as a property (arrays as properties)': async page => {
    await press(page, 'Friday');
    await shows(page, ['The Star']);
    assert.equal(await ofList(page, list => Array.isArray(list.films)), true);
    assert.equal(await ofList(page, list => list.hasAttribute('films')), false);
  },

  'takes a property back': async page => {
    await press(page, 'Friday');
    await shows(page, ['The Star']);
    await press(page, 'All ten');
    await shows(page, ['The Battle of Stalingrad', 'The Young Guard', 'The Star', TURNING_POINT]);
  },

  'a text arrives (strings)': async page => {
    await page.locator('#query').fill('q=lenin+paris');
    await shows(page, ['Lenin in Paris']);
    assert.equal(await ofList(page, list => list.query), 'q=lenin+paris');
  },

  'a number arrives as an attribute (numbers)': async page => {
    assert.equal(await ofList(page, list => list.getAttribute('heading-level')), '2');
    assert.equal(await page.locator(`${LIST} h2[part=card-title]`).count(), 4);
  },

  'a boolean arrives, and goes (booleans)': async page => {
    assert.equal(await ofList(page, list => list.jsonLd), false);
    await press(page, 'Our week');
    await eventually(page, list => list.jsonLd === true);
    await press(page, 'All ten');
    await eventually(page, list => list.jsonLd === false);
  },

  'an event reaches the handler in the markup, and the query goes both ways (kebab-case events)':
    async page => {
      await page.locator(`${LIST} [part=search-input]`).fill('berlin');
      await hasValue(page, 'q=berlin&decade=1940s');
      await page.locator('#query').fill('q=star');
      await shows(page, ['The Star']);
      assert.equal(await page.locator(`${LIST} [part=search-input]`).inputValue(), 'star');
    },

  'an event reaches a listener that a script adds (imperative events)': async page => {
    const view = ofList(
      page,
      list =>
        new Promise(resolve =>
          list.addEventListener('film-view-change', event => resolve(event.detail.view)),
        ),
    );
    await page.locator(`${LIST} [part~=view-button]`).nth(1).click();
    assert.equal(await view, 'list');
  },

  'a cancelled film-open keeps the dialog shut and shows the app’s own box': async page => {
    await page.locator(`${LIST} [part=card-title] button`, {hasText: /^The Star$/}).click();
    await page.locator('#film h2', {hasText: 'The Star'}).waitFor();
    await page.waitForTimeout(200);
    assert.equal(await page.locator(`${LIST} dialog[open]`).count(), 0);
    await press(page, 'Back');
    await page.locator('#film').waitFor({state: 'detached'});
  },

  'a child shows in its slot (with children)': async page => {
    assert.equal(await screening(page), 'Tonight at 19:00');
  },

  'a child changes in place (children change)': async page => {
    await page.locator(`${LIST} > p`).evaluate(child => (child.dataset.seen = 'yes'));
    await press(page, 'Later');
    await page.getByText('Tonight at 21:30').waitFor();
    assert.equal(await screening(page), 'Tonight at 21:30');
    assert.equal(await page.locator(`${LIST} > p`).getAttribute('data-seen'), 'yes');
  },

  'a child is taken out and put back (children toggle)': async page => {
    await page.getByLabel('screening').uncheck();
    await page.locator(`${LIST} > p`).waitFor({state: 'detached'});
    await page.getByLabel('screening').check();
    await page.locator(`${LIST} > p`).waitFor();
    assert.equal(await screening(page), 'Tonight at 19:00');
  },

  'a child stays where the list is filtered and filled anew': async page => {
    await page.locator('#query').fill('q=nothing+of+the+kind');
    await shows(page, []);
    await page.locator('#query').fill('q=star');
    await shows(page, ['The Star']);
    assert.equal(await screening(page), 'Tonight at 19:00');
  },

  'is taken out and put back, twice, and works (mounting)': async page => {
    for (const query of ['q=star', 'q=lenin+paris']) {
      await page.getByLabel('list', {exact: true}).uncheck();
      await page.locator(LIST).waitFor({state: 'detached'});
      await page.getByLabel('list', {exact: true}).check();
      await page.locator('#query').fill(query);
      await shows(page, [query === 'q=star' ? 'The Star' : 'Lenin in Paris']);
    }
    await page.locator(`${LIST} [part=search-input]`).fill('teacher');
    await hasValue(page, 'q=teacher');
    assert.equal(await page.locator(LIST).count(), 1);
  },
};

const TURNING_POINT = 'The Great Turning Point';

/**
 * What a function gives for the element.
 * @template Result
 * @param {Page} page
 * @param {(list: any) => Result} read
 */
function ofList(page, read) {
  return page.locator(LIST).evaluate(read);
}

/**
 * @param {Page} page
 * @param {(list: any) => boolean} isTrue
 */
async function eventually(page, isTrue) {
  const limit = Date.now() + 3000;
  while (!(await ofList(page, isTrue))) {
    assert.ok(Date.now() < limit, `never: ${isTrue}`);
    await page.waitForTimeout(20);
  }
}

/**
 * @param {Page} page
 * @param {string[]} titles
 */
async function shows(page, titles) {
  const shown = () => page.locator(`${LIST} [part=card-title]`).allInnerTexts();
  const limit = Date.now() + 3000;
  const wanted = titles.toSorted();
  let found = await shown();
  while (found.toSorted().join() !== wanted.join() && Date.now() < limit) {
    await page.waitForTimeout(20);
    found = await shown();
  }
  assert.deepEqual(found.toSorted(), wanted);
}

/**
 * @param {Page} page
 * @param {string} query
 */
async function hasValue(page, query) {
  await page
    .waitForFunction(text => document.querySelector('#query').value === text, query, {
      timeout: 3000,
    })
    .catch(() => undefined);
  assert.equal(await page.locator('#query').inputValue(), query);
}

/**
 * The app's own line, where readers see it: in the slot of its film.
 * @param {Page} page
 */
function screening(page) {
  return page.locator(`${LIST} > p`).evaluate(child => {
    const isShown = child.checkVisibility() && child.assignedSlot?.name === 'film:the-star';
    return isShown ? child.textContent : null;
  });
}

/**
 * @param {Page} page
 * @param {string} name
 */
function press(page, name) {
  return page.getByRole('button', {name, exact: true}).click();
}
