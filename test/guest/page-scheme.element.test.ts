import {expect, fixture, waitUntil} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {mount, one} from '../list-page.js';

const [LIGHT, DARK] = ['rgb(251, 248, 241)', 'rgb(21, 19, 16)'];
const {body, documentElement: root} = document;

const ground = (list: SovietFilmList) => getComputedStyle(one(list, '[part=base]')).backgroundColor;

/** A transition is reported with the frame after the change. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
}

function addSheet(css: string): () => void {
  const sheet = document.createElement('style');
  sheet.append(css);
  document.head.append(sheet);
  return () => sheet.remove();
}

describe('the colour scheme of a page that sets none', () => {
  let undo: (() => void)[] = [];

  function style(css: string): void {
    undo.push(addSheet(css));
  }

  afterEach(() => {
    for (const back of undo) back();
    undo = [];
    for (const element of [root, body]) {
      for (const name of ['class', 'style', 'data-theme']) element.removeAttribute(name);
    }
  });

  /** Every form in which browsers give a computed colour, and black and grey in it. */
  for (const [light, dark] of [
    ['#ccc', '#333'],
    ['rgb(230 230 230 / 0.87)', 'rgb(0 0 0 / 0.87)'],
    ['hsl(40 30% 90%)', 'hsl(240 100% 40%)'],
    ['lab(90 0 0)', 'lab(20 0 0)'],
    ['lch(85 10 90)', 'lch(30 10 90)'],
    ['oklab(0.9 0 0)', 'oklab(0.3 0 0)'],
    ['oklch(0.87 0.05 none)', 'oklch(0.37 0.2 20)'],
    ['color(srgb 0.9 0.9 0.9)', 'color(srgb 0.2 0.2 0.2)'],
    ['color(display-p3 0.8 0.9 0.8 / 0.9)', 'color(display-p3 0.2 0.1 0.3)'],
    ['color(srgb-linear 0.4 0.4 0.4)', 'color(srgb-linear 0.1 0.1 0.1)'],
    ['color(xyz 0.4 0.4 0.4)', 'color(xyz-d50 0.1 0.1 0.1)'],
    ['color-mix(in oklab, white 80%, red)', 'color-mix(in lab, black 80%, white)'],
    ['color(from white srgb r g b / 0.8)', 'oklch(from white 0.2 c h)'],
  ] as const) {
    it(`is dark where the text is ${light}, and light where it is ${dark}`, async () => {
      style(`.light {color: ${light}} .dark {color: ${dark}}`);
      expect(
        ground(await mount('<p class="light"><soviet-film-list></soviet-film-list></p>')),
        light,
      ).to.equal(DARK);
      expect(
        ground(await mount('<p class="dark"><soviet-film-list></soviet-film-list></p>')),
        dark,
      ).to.equal(LIGHT);
    });
  }

  for (const [what, set, css] of [
    ['a class of the root', () => root.classList.toggle('night'), '.night {color: #eee}'],
    ['a style of the body', () => (body.style.color = body.style.color ? '' : '#ddd'), ''],
    [
      'data of the root',
      () => root.toggleAttribute('data-theme'),
      '[data-theme] body {color: #eee}',
    ],
    [
      'data of the body',
      () => body.toggleAttribute('data-theme'),
      'body[data-theme] * {color: #eee}',
    ],
  ] as const) {
    it(`follows ${what}, there and back, and a list that has left the page does not`, async () => {
      style(css);
      const list = await mount();
      await settled();
      for (const colour of [DARK, LIGHT, DARK]) {
        set();
        await settled();
        expect(ground(list)).to.equal(colour);
      }
      const around = list.parentElement!;
      list.remove();
      set();
      await settled();
      around.append(list);
      await list.updateComplete;
      expect(ground(list)).to.equal(LIGHT);
    });
  }

  it('follows a section around the list, also inside a shadow root and a hidden container', async () => {
    const section = await fixture<HTMLElement>('<section hidden><div></div></section>');
    const shadow = section.firstElementChild!.attachShadow({mode: 'closed'});
    shadow.innerHTML = '<soviet-film-list></soviet-film-list>';
    const list = shadow.firstElementChild as SovietFilmList;
    await list.updateComplete;
    expect(ground(list)).to.equal(LIGHT);
    section.style.color = 'white';
    await settled();
    section.hidden = false;
    await settled();
    expect(ground(list)).to.equal(DARK);
  });

  it('has its last colour after a transition of the text', async () => {
    style('html {color: #111; transition: color 200ms} html.night {color: #eee}');
    const list = await mount();
    for (const colour of [DARK, LIGHT]) {
      root.classList.toggle('night');
      await waitUntil(() => ground(list) === colour);
    }
  });

  it('has its last colour after a transition of everything', async () => {
    style('* {transition: all 100ms} html.night {color: #eee}');
    const list = await mount();
    root.classList.add('night');
    await waitUntil(() => ground(list) === DARK);
  });

  it('is left to a page that sets it, wherever', async () => {
    style('body {color: #eee} .light {color-scheme: light}');
    const list = await mount('<p class="light"><soviet-film-list></soviet-film-list></p>');
    expect(ground(list)).to.equal(LIGHT);
    style('.light {color-scheme: dark; color: #111}');
    root.className = 'changed';
    await settled();
    expect(ground(list)).to.equal(DARK);
  });

  it('is decided by the attribute theme', async () => {
    const list = await mount('<soviet-film-list theme="light"></soviet-film-list>');
    body.style.color = 'white';
    await settled();
    expect(ground(list)).to.equal(LIGHT);
    for (const [theme, colour] of [
      ['inherit', DARK],
      ['light', LIGHT],
      ['inherit', DARK],
    ] as const) {
      list.theme = theme;
      await list.updateComplete;
      await settled();
      expect(ground(list)).to.equal(colour);
    }
    expect(list.getAttributeNames()).to.deep.equal(['theme']);
  });

  it('reaches what a page puts into the list, and the details', async () => {
    body.style.color = '#eee';
    const list = await mount('<soviet-film-list><p slot="footer">Foot</p></soviet-film-list>');
    expect(getComputedStyle(list.querySelector('p')!).colorScheme).to.equal('dark');
    list.open('the-star');
    await list.updateComplete;
    expect(getComputedStyle(one(list, 'dialog')).colorScheme).to.equal('dark');
    list.close();
    expect(list.hasAttribute('style') || list.hasAttribute('class')).to.equal(false);
  });

  it('is found where a field hides the parent of its form', async () => {
    const form = document.createElement('form');
    form.innerHTML = '<input name="parentNode"><soviet-film-list></soviet-film-list>';
    form.style.color = 'white';
    body.append(form);
    const list = form.querySelector('soviet-film-list')!;
    await list.updateComplete;
    expect(ground(list)).to.equal(DARK);
    form.remove();
  });
});
