import {expect, fixture} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {all, mount, one, textOf} from '../list-page.js';

const before = location.href;
const page = location.origin + location.pathname;

interface Record {
  readonly url?: string;
}

/** The address in the structured data. */
function recordOf(list: SovietFilmList): string | undefined {
  const script = list.ownerDocument.querySelector('script[type="application/ld+json"]');
  return (JSON.parse(script!.textContent ?? '') as Record).url;
}

/** The last line of the citation, which is the address. */
async function cited(list: SovietFilmList, format = 'Chicago'): Promise<string> {
  const text = new Promise<string>(resolve =>
    list.addEventListener(
      'film-export',
      event => (event.preventDefault(), resolve(event.detail.text)),
      {once: true},
    ),
  );
  const menu = one(list, '[part=export]') as HTMLDetailsElement;
  menu.open = true;
  menu.dispatchEvent(new CustomEvent('toggle'));
  await list.updateComplete;
  const buttons = all(list, '[part=export] button');
  buttons.find(button => textOf(button) === format)!.click();
  return text;
}

async function linkIn(list: SovietFilmList): Promise<string | null | undefined> {
  list.open('the-star');
  await list.updateComplete;
  const links = [...one(list, '[part=details]').querySelectorAll('.bar a')];
  return links.find(link => textOf(link) === 'Link')?.getAttribute('href');
}

const LIST = '<soviet-film-list only="the-star" json-ld></soviet-film-list>';

describe('the page’s address', () => {
  let canonical: HTMLLinkElement | undefined;

  afterEach(() => {
    history.replaceState(null, '', before);
    canonical?.remove();
  });

  function addCanonical(href: string): void {
    canonical = Object.assign(document.createElement('link'), {rel: 'canonical', href});
    document.head.append(canonical);
  }

  it('is the canonical one, in citations, structured data and links', async () => {
    addCanonical('https://museum.example/films?room=2');
    history.replaceState(null, '', '?PHPSESSID=s3cr3t#tab=films');
    const list = await mount(LIST.replace('json-ld', 'json-ld url-state="query"'));
    expect(recordOf(list)).to.equal('https://museum.example/films?room=2');
    expect(await cited(list)).to.match(/https:\/\/museum\.example\/films\?room=2$/);
    expect(await linkIn(list)).to.equal('https://museum.example/films?room=2&film=the-star');
    list.close();
    list.urlState = 'hash';
    await list.updateComplete;
    expect(await linkIn(list)).to.equal(
      'https://museum.example/films?room=2#tab=films&film=the-star',
    );
  });

  for (const href of ['javascript:void 0', 'data:text/plain,a', '']) {
    it(`is not taken from a canonical link to "${href}"`, async () => {
      addCanonical(href);
      if (!href) canonical!.removeAttribute('href');
      const list = await mount(LIST);
      expect(recordOf(list)).to.equal(before);
    });
  }

  it('is told without its fragment, which may be a secret', async () => {
    history.replaceState(null, '', '?a=1#access_token=s3cr3t');
    const list = await mount(LIST);
    expect(recordOf(list)).to.equal(`${page}?a=1`);
    expect(await cited(list)).to.not.contain('s3cr3t');
  });

  it('keeps the path of a hash router', async () => {
    history.replaceState(null, '', `${page}#/films/leaders?token=s3cr3t`);
    const list = await mount(LIST);
    expect(recordOf(list)).to.equal(`${page}#/films/leaders`);
  });

  it('is that of the page around it in a srcdoc frame', async () => {
    const list = await mount(LIST.replace('json-ld', 'json-ld url-state="hash"'));
    const frame = await fixture<HTMLIFrameElement>('<iframe srcdoc="<p>Frame</p>"></iframe>');
    while (frame.contentDocument?.URL !== 'about:srcdoc') await new Promise(requestAnimationFrame);
    while (!frame.contentDocument.querySelector('p')) await new Promise(requestAnimationFrame);
    frame.contentDocument.body.append(list);
    await list.updateComplete;
    expect(recordOf(list)).to.equal(before);
    expect(await linkIn(list)).to.not.contain('srcdoc');
    list.close();
    await list.updateComplete;
    expect(await cited(list)).to.not.contain('srcdoc');
  });

  it('is left out where there is none, and so is the day of access', async () => {
    const list = await mount(LIST.replace('json-ld', 'json-ld url-state="hash"'));
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const base = frame.contentDocument!.createElement('base');
    base.href = 'blob:https://a.test/1';
    frame.contentDocument!.head.append(base);
    expect(frame.contentDocument!.baseURI).to.equal('blob:https://a.test/1');
    frame.contentDocument!.body.append(list);
    await list.updateComplete;
    expect(recordOf(list)).to.equal(undefined);
    expect(await linkIn(list)).to.equal(undefined);
    expect(await cited(list)).to.match(/version \S+ \(\d{4}-\d\d-\d\d\)\.$/);
  });
});
