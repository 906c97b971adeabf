import {expect, fixture} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {
  all,
  button,
  chip,
  hasFocus,
  mount,
  one,
  openFilters,
  press,
  textOf,
  type,
} from '../list-page.js';

/** Puts a list into a box of a given width, because WebKit's window has a least width. */
async function mountAt(width: number, attributes = ''): Promise<SovietFilmList> {
  const box = await fixture<HTMLElement>(
    `<main lang="en"><h2>Films</h2><div><soviet-film-list ${attributes}></soviet-film-list></div></main>`,
  );
  box.querySelector('div')!.style.width = `${width}px`;
  const list = box.querySelector('soviet-film-list')!;
  await list.updateComplete;
  return list;
}

const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

describe('accessibility', () => {
  for (const theme of ['light', 'dark']) {
    for (const view of ['cards', 'list', 'timeline']) {
      it(`${view} in ${theme}: axe finds nothing, with every control open`, async () => {
        const list = await mountAt(700, `theme="${theme}" view="${view}"`);
        await press(list, button(list, 'Filters'));
        await press(list, one(list, '.more-values'));
        await type(list, 'stalin');
        // Cards that glide are over other grounds for a moment.
        const animations = one(list, '[part=base]').getAnimations({subtree: true});
        await Promise.all(animations.map(({finished}) => finished));
        await expect(list).to.be.accessible();
      });
    }
  }

  it('the empty state and the error: axe finds nothing', async () => {
    const list = await mountAt(700);
    list.films = 'nonsense';
    await type(list, 'zzzz');
    await expect(list).to.be.accessible();
  });

  it('notes, export and the details of a film: axe finds nothing', async () => {
    const list = await mountAt(700);
    await press(list, one(list, '[part=card] [part=check-marker]'));
    one(list, '[part=export] summary').click();
    await expect(list).to.be.accessible();
    await press(list, one(list, '[part=card-title] button'));
    await expect(one(list, '[part=details]')).to.be.accessible();
  });

  it('a facet is a fieldset with a legend and native checkboxes', async () => {
    const list = await mount();
    openFilters(list);
    expect(all(list, '[part=facet]').length).to.equal(4);
    for (const facet of all(list, '[part=facet]')) {
      expect(facet.localName).to.equal('fieldset');
      expect(facet.firstElementChild!.localName).to.equal('legend');
    }
    expect(all(list, '[part=chip] input[type=checkbox]').length).to.equal(
      all(list, '[part=chip]').length,
    );
  });

  it('names the count in a checkbox’s label, and says of what', async () => {
    const list = await mount();
    expect(textOf(chip(list, '1940s').labels?.[0])).to.equal('1940s 4');
    expect(chip(list, '1940s').getAttribute('aria-label')).to.equal('1940s, 4 films');
  });

  for (const width of [280, 600, 1400]) {
    it(`at ${width} px every target is 24 px or more, and nothing sticks out`, async () => {
      const list = await mountAt(width);
      const opener = all(list, '.opener').find(isVisible)!;
      await press(list, opener);
      const targets = all(list, 'button, select, input[type=search], [part=chip]').filter(
        isVisible,
      );
      expect(targets.length).to.be.greaterThan(20);
      for (const target of targets) {
        const {height, width: across} = target.getBoundingClientRect();
        expect(Math.min(height, across), textOf(target)).to.be.at.least(24);
      }
      const base = one(list, '[part=base]');
      expect(base.scrollWidth).to.be.at.most(base.clientWidth);
    });
  }

  it('has the facets behind one button where the list itself is narrow', async () => {
    const list = await mountAt(500, 'query="decade=1930s"');
    const fold = button(list, 'Filters 1');
    expect([isVisible(fold), isVisible(one(list, '[part=facets]'))]).to.deep.equal([true, false]);
    expect(fold.getAttribute('aria-expanded')).to.equal('false');
    fold.focus();
    await press(list, fold);
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    expect(hasFocus(list, fold)).to.equal(true);
    expect(fold.nextElementSibling!.querySelectorAll('[part=facet]').length).to.equal(4);
    const {top} = fold.nextElementSibling!.getBoundingClientRect();
    expect(top).to.be.closeTo(one(list, '[part=toolbar]').getBoundingClientRect().bottom, 4);
  });

  it('has a menu for each facet where the list is wide, whatever the window', async () => {
    const list = await mountAt(1200);
    expect(isVisible(one(list, '[part=facets]'))).to.equal(true);
    expect(isVisible(button(list, 'Filters'))).to.equal(false);
    expect(all(list, '[part=facets] button').map(textOf)).to.deep.equal([
      'Leader',
      'Period',
      'Decade',
      'Who leads',
    ]);
  });

  for (const [what, style] of [
    ['a row', 'display: flex; align-items: center'],
    ['a centred column', 'display: flex; flex-direction: column; align-items: center'],
    ['a centred grid', 'display: grid; place-items: center'],
  ] as const) {
    it(`takes the width that there is in ${what}`, async () => {
      const box = await fixture<HTMLElement>(
        `<div style="${style}; width: 600px"><soviet-film-list></soviet-film-list></div>`,
      );
      const list = box.firstElementChild as SovietFilmList;
      await list.updateComplete;
      expect(list.getBoundingClientRect().width).to.equal(600);
    });
  }

  it('neither vanishes in a parent that shrinks to fit, nor bursts a narrow column', async () => {
    const box = await fixture<HTMLElement>(`
      <div>
        <div style="float: left"><soviet-film-list></soviet-film-list></div>
        <div style="display: grid; width: 280px"><div><soviet-film-list></soviet-film-list></div></div>
      </div>
    `);
    const lists = [...box.querySelectorAll<SovietFilmList>('soviet-film-list')];
    const widths = [];
    for (const list of lists) {
      await list.updateComplete;
      widths.push(list.getBoundingClientRect().width);
    }
    expect(widths).to.deep.equal([240, 280]);
  });

  it('goes when the page says hidden', async () => {
    const list = await mount('<soviet-film-list hidden></soviet-film-list>');
    expect(isVisible(list)).to.equal(false);
  });
});
