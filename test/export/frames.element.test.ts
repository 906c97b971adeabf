import {expect, fixture, waitUntil} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {all, mount, one, textOf} from '../list-page.js';

/** Opens the menu of citations and files, and presses one of its buttons. */
async function take(list: SovietFilmList, format: string): Promise<void> {
  const menu = one(list, '[part=export]') as HTMLDetailsElement;
  menu.open = true;
  menu.dispatchEvent(new CustomEvent('toggle'));
  await list.updateComplete;
  all(list, '[part=export] button')
    .find(button => textOf(button) === format)!
    .click();
  await waitUntil(() => outcome(list));
}

const outcome = (list: SovietFilmList) => textOf(one(list, '[part=export] [role=status]'));
const texts = (list: SovietFilmList) => all(list, '.citation').map(text => text.textContent);

describe('a file', () => {
  const {click} = HTMLAnchorElement.prototype;

  // The browser's question where to save it would wait for ever.
  beforeEach(() => (HTMLAnchorElement.prototype.click = () => undefined));
  afterEach(() => (HTMLAnchorElement.prototype.click = click));

  it('is offered by its name: nothing tells whether it was saved', async () => {
    const list = await mount('<soviet-film-list only="the-star"></soviet-film-list>');
    await take(list, 'BibTeX');
    expect(outcome(list)).to.equal('Offered as a download: the-star.bib.');
    expect(texts(list)).to.deep.equal([]);
    list.lang = 'ru';
    await list.updateComplete;
    expect(outcome(list)).to.equal('Файл предложен для скачивания: the-star.bib.');
  });

  it('comes with its text in a sandboxed frame, which may not be allowed to save it', async () => {
    const list = await mount('<soviet-film-list only="the-star"></soviet-film-list>');
    const frame = await fixture<HTMLIFrameElement>(
      '<iframe sandbox="allow-scripts allow-same-origin"></iframe>',
    );
    frame.contentDocument!.body.append(list);
    await take(list, 'BibTeX');
    expect(outcome(list)).to.equal('Offered as a download: the-star.bib. Here is the text:');
    expect(texts(list)[0]).to.contain('@misc{the-star,\n  author');
  });

  it('does so in a frame of an opaque origin, too', async () => {
    const told = new Promise<MessageEvent<unknown>>(resolve =>
      window.addEventListener('message', resolve, {once: true}),
    );
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.srcdoc = `<!doctype html><soviet-film-list only="the-star"></soviet-film-list>
      <script type="module">${await script()}</script>
      <script type="module">(${takeInFrame.toString()})()</script>`;
    document.body.append(frame);
    const {data} = await told;
    frame.remove();
    expect(data).to.deep.equal([
      'null',
      'Offered as a download: the-star.bib. Here is the text:',
      true,
    ]);
  });
});

/** The element in one file; a frame of an opaque origin may not load one from here. */
async function script(): Promise<string> {
  const text = await (await fetch('/prerendered.js')).text();
  return text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/** Runs in the frame. */
async function takeInFrame(): Promise<void> {
  const list = document.querySelector('soviet-film-list')!;
  await list.updateComplete;
  const find = (selector: string) => list.shadowRoot!.querySelector<HTMLElement>(selector)!;
  find('[part=export] summary').click();
  const buttons = () => [...list.shadowRoot!.querySelectorAll('button')];
  const button = () => buttons().find(({textContent}) => textContent.trim() === 'BibTeX');
  while (!button()) await new Promise(resolve => setTimeout(resolve, 10));
  button()!.click();
  const status = find('[part=export] [role=status]');
  while (!status.textContent) await new Promise(resolve => setTimeout(resolve, 10));
  const hasText = find('.citation').textContent.startsWith('@misc{the-star,');
  parent.postMessage([window.origin, status.textContent, hasText], '*');
}
