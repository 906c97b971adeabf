/** Names, and references from one element to another. */
import {expect, waitUntil} from '@open-wc/testing';
import {all, mount, one, press} from '../list-page.js';

const REFERENCES = [
  ...['aria-controls', 'aria-describedby', 'aria-details', 'aria-labelledby'],
  ...['for', 'popovertarget'],
];

const missing = (list: Parameters<typeof all>[0]): string[] =>
  REFERENCES.flatMap(name =>
    all(list, `[${name}]`)
      .flatMap(element => element.getAttribute(name)!.split(/\s+/))
      .filter(id => !list.shadowRoot!.getElementById(id))
      .map(id => `${name}=${id}`),
  );

describe('what refers to another element', () => {
  for (const attributes of ['', 'view="list"', 'view="timeline"', 'checks="open"']) {
    it(`finds it, with a note and the details open or closed: ${attributes}`, async () => {
      const list = await mount(`<soviet-film-list ${attributes}></soviet-film-list>`);
      await list.updateComplete;
      expect(missing(list)).to.deep.equal([]);
      for (const marker of all(list, '[part=card] button[part=check-marker]').slice(0, 1)) {
        await press(list, marker);
        expect(marker.getAttribute('aria-controls')).to.equal(one(list, '.note').id);
        expect(missing(list)).to.deep.equal([]);
      }
      list.open('lenin-in-october');
      await list.updateComplete;
      expect(missing(list)).to.deep.equal([]);
    });
  }
});

describe('names', () => {
  it('of a note: that of its marker, which says the verdict', async () => {
    const list = await mount();
    for (const marker of all(
      list,
      '[part=introduction] button, [part=card] button[part=check-marker]',
    ).slice(0, 4)) {
      await press(list, marker);
      const note = one(list, '.note');
      expect(note.getAttribute('aria-labelledby')).to.equal(marker.id);
      expect(marker.ariaLabel).to.match(/^Note \d.*: (partly accurate|inaccurate|unverified)$/);
    }
  });

  it('of a row’s text: the same, open or not, and its sign is silent', async () => {
    const list = await mount('<soviet-film-list view="list"></soviet-film-list>');
    const summary = one(list, '[part=card] summary');
    const sign = () => getComputedStyle(summary, '::before').content;
    for (const seen of ['+', '−']) {
      expect(summary.ariaLabel).to.equal('Details: The Battle of Stalingrad');
      expect(sign()).to.equal(`"${seen}" / ""`);
      await press(list, summary);
    }
  });
});

describe('Cite in the details', () => {
  for (const width of [780, 390]) {
    it(`shows all its buttons and what came of them, at ${width} pixels`, async () => {
      const list = await mount();
      list.addEventListener('film-export', () => null);
      list.open('the-star');
      await list.updateComplete;
      const dialog = one(list, 'dialog');
      dialog.style.inlineSize = `${width}px`;
      dialog.querySelector('summary')!.click();
      await waitUntil(() => dialog.querySelector('.formats'), 'open');
      const isSeen = (element: Element) => {
        const {bottom, left, top} = element.getBoundingClientRect();
        const {shadowRoot} = list;
        return [top + 2, bottom - 2].every(y =>
          element.contains(shadowRoot!.elementFromPoint(left + 2, y)),
        );
      };
      const buttons = [...dialog.querySelectorAll('.formats button')];
      expect(buttons.length).to.equal(7);
      expect(
        buttons.filter(button => !isSeen(button)).map(({textContent}) => textContent),
      ).to.deep.equal([]);
      (buttons[0] as HTMLElement).click();
      await waitUntil(() => dialog.querySelector('[role=status]')!.textContent, 'said');
      expect(isSeen(dialog.querySelector('[role=status]')!)).to.equal(true);
    });
  }
});
