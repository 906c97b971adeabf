/** What unit tests of a page do with the list. Vitest runs it, in jsdom and in happy-dom. */
import {afterEach, expect, it, vi} from 'vitest';
import 'soviet-film-list';

const errors = vi.spyOn(console, 'error');

afterEach(() => {
  document.body.replaceChildren();
  expect(errors).not.toHaveBeenCalled();
});

async function render(html = '<soviet-film-list></soviet-film-list>') {
  document.body.innerHTML = html;
  const list = document.querySelector('soviet-film-list');
  await list.updateComplete;
  return list;
}

const count = (list, selector) => list.shadowRoot.querySelectorAll(selector).length;

it('renders ten films, in each view', async () => {
  const list = await render();
  expect(count(list, '[part=card]')).toBe(10);
  for (const [view, part] of Object.entries({list: 'card', timeline: 'timeline-row'})) {
    list.view = view;
    await list.updateComplete;
    expect(count(list, `[part=${part}]`)).toBe(10);
  }
});

it('takes the place of its fallback', async () => {
  const list = await render(
    '<soviet-film-list json-ld url-state="hash">Ten films</soviet-film-list>',
  );
  expect(count(list, '[part=card]')).toBe(10);
  expect(document.querySelectorAll('script[type="application/ld+json"]').length).toBe(1);
});

it('searches, and fires its event', async () => {
  const list = await render();
  const heard = vi.fn();
  list.addEventListener('film-query-change', heard);
  const field = list.shadowRoot.querySelector('[part=search-input]');
  field.value = 'berlin';
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await list.updateComplete;
  expect(count(list, '[part=card]')).toBe(1);
  expect(heard.mock.calls[0][0].detail.query).toBe('q=berlin');
});

it('shows films of the page', async () => {
  const list = await render();
  list.films = [{id: 'a', title: 'A', year: 1950}];
  await list.updateComplete;
  expect(list.result.films.map(({title}) => title)).toEqual(['A']);
});

it('opens a film, goes to the next, closes it, and leaves', async () => {
  const list = await render();
  list.open('the-star');
  await list.updateComplete;
  const dialog = () => list.shadowRoot.querySelector('dialog');
  expect(dialog().open).toBe(true);
  dialog().querySelector('.next').click();
  await list.updateComplete;
  expect(dialog().querySelector('h2').textContent).toContain('The Great Turning Point');
  list.close();
  await list.updateComplete;
  expect(dialog().open).toBe(false);
  list.remove();
  document.body.append(list);
  await list.updateComplete;
  expect(count(list, '[part=card]')).toBe(10);
});

it('is made by createElement and by its class', async () => {
  const Class = customElements.get('soviet-film-list');
  for (const list of [document.createElement('soviet-film-list'), new Class()]) {
    document.body.append(list);
    await list.updateComplete;
    expect(count(list, '[part=card]')).toBe(10);
  }
});
