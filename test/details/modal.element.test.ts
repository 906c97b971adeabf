/** The details lock the page only where they are seen, and close only when that is meant. */
import {expect, fixture, waitUntil} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {all, button, hasFocus, listen, mount, one} from '../list-page.js';
import {drag} from '../mouse.js';
import {dialog, inside, isOpen} from './details-page.js';

const isModal = (list: SovietFilmList): boolean => dialog(list).matches(':modal');

async function withDetails(): Promise<SovietFilmList> {
  const list = await mount();
  list.open('the-star');
  await list.updateComplete;
  return list;
}

/** Beside the dialog, which is narrower than every window of these tests. */
const BESIDE = [4, 300] as const;

describe('where the list is not rendered', () => {
  const WAYS = {
    'display: none': (box: HTMLElement, isHidden: boolean) => {
      box.style.display = isHidden ? 'none' : '';
    },
    'content-visibility: hidden': (box: HTMLElement, isHidden: boolean) => {
      box.style.contentVisibility = isHidden ? 'hidden' : '';
    },
    'hidden="until-found"': (box: HTMLElement, isHidden: boolean) => {
      if (isHidden) box.setAttribute('hidden', 'until-found');
      else box.removeAttribute('hidden');
    },
    'a closed <details>': (box: HTMLElement, isHidden: boolean) => {
      (box as HTMLDetailsElement).open = !isHidden;
    },
  };
  for (const [way, hide] of Object.entries(WAYS)) {
    it(`${way}: the details do not lock the page, and are modal once they are seen`, async () => {
      const page = await fixture<HTMLElement>(
        '<div><input /><details><soviet-film-list></soviet-film-list></details></div>',
      );
      const [field, box] = [...page.children] as [HTMLInputElement, HTMLDetailsElement];
      box.open = true;
      hide(box, true);
      const list = box.querySelector('soviet-film-list')!;
      await list.updateComplete;
      list.open('the-star');
      await list.updateComplete;
      field.focus();
      expect(document.activeElement === field, 'the page has the focus').to.equal(true);
      hide(box, false);
      await waitUntil(() => isModal(list), 'modal', {timeout: 5000});
      expect(hasFocus(list, dialog(list).querySelector('h2')!)).to.equal(true);
      const closes = listen(list, 'film-close');
      hide(box, true);
      await waitUntil(() => !isModal(list), 'not modal', {timeout: 5000});
      field.focus();
      expect(document.activeElement === field, 'and again').to.equal(true);
      const wheel = new WheelEvent('wheel', {deltaY: 9, bubbles: true, cancelable: true});
      expect(field.dispatchEvent(wheel), 'and scrolls').to.equal(true);
      hide(box, false);
      await waitUntil(() => isModal(list), 'modal again', {timeout: 5000});
      expect(closes).to.deep.equal([]);
    });
  }
});

describe('a press on the details', () => {
  it('that selects words and ends beside them leaves them open', async () => {
    const list = await withDetails();
    await drag([one(list, 'dialog .text'), 0.3, 0.5], BESIDE);
    expect(isOpen(list)).to.equal(true);
    await drag(BESIDE, [one(list, 'dialog .text'), 0.3, 0.5]);
    expect(isOpen(list), 'the other way round').to.equal(true);
  });

  it('that begins and ends beside them closes them, however far it went', async () => {
    const list = await withDetails();
    await drag(BESIDE, [6, 320]);
    await waitUntil(() => !isOpen(list));
  });
});

describe('the second click of a double-click', () => {
  const clickOn = (element: Element, detail: number) =>
    element.dispatchEvent(
      new MouseEvent('click', {detail, bubbles: true, cancelable: true, composed: true}),
    );
  const pressOn = (element: Element, detail: number) => {
    for (const name of ['pointerdown', 'pointerup'])
      element.dispatchEvent(new PointerEvent(name, {bubbles: true, composed: true}));
    return clickOn(element, detail);
  };

  it('does not close what the first has opened', async () => {
    const list = await mount();
    pressOn(all(list, '[part=card-title] button')[0]!, 1);
    await list.updateComplete;
    expect(isOpen(list)).to.equal(true);
    pressOn(dialog(list), 2);
    expect(isOpen(list)).to.equal(true);
    pressOn(dialog(list), 1);
    expect(isOpen(list)).to.equal(false);
  });

  it('does nothing to what the first has laid bare', async () => {
    const list = await withDetails();
    pressOn(inside(list, 'Close'), 1);
    await waitUntil(() => !isOpen(list));
    pressOn(all(list, '[part=card-title] button')[0]!, 2);
    pressOn(button(list, 'Filters'), 2);
    await list.updateComplete;
    expect([isOpen(list), all(list, '.panel').length]).to.deep.equal([false, 0]);
    pressOn(all(list, '[part=card-title] button')[0]!, 1);
    await list.updateComplete;
    expect(isOpen(list)).to.equal(true);
  });

  it('goes on from film to film', async () => {
    const list = await mount();
    list.open(list.result.films[0]!.id);
    await list.updateComplete;
    for (const detail of [1, 2, 3]) {
      pressOn(one(list, 'dialog .next'), detail);
      await list.updateComplete;
    }
    expect(dialog(list).querySelector('h2')!.textContent).to.contain(list.result.films[3]!.title);
  });
});
