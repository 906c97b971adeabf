import {expect} from '@open-wc/testing';
import {dialog, openCard} from './details-page.js';
import {IDS, mount, textOf} from '../list-page.js';

describe('claims in the details of a film', () => {
  it('have markers that lead to them', async () => {
    const list = await mount();
    await openCard(list, 0);
    const markers = [...dialog(list).querySelectorAll<HTMLElement>('button[part=check-marker]')];
    expect(markers.length).to.be.greaterThan(1);
    for (const marker of markers) {
      marker.click();
      const claim = list.shadowRoot!.activeElement!;
      expect(claim.getAttribute('part')).to.equal('check-note');
      expect(textOf(claim)).to.match(new RegExp(`” ?${textOf(marker)} |\\b${textOf(marker)} `));
    }
  });

  it('have one place for each claim, where the same words were checked twice', async () => {
    const list = await mount();
    const check = {field: 'fact', quote: 'shot there', verdict: 'partly', note: 'In part.'};
    const checks = [{...check, verdict: 'accurate'}, check, check, {...check, note: 'Half.'}];
    list.films = [{id: 'a', title: 'A', year: 1950, fact: 'It was shot there.', checks}];
    await list.updateComplete;
    await openCard(list, 0);
    const claims = [...dialog(list).querySelectorAll('[part=check-note]')];
    expect(claims.map(({id}) => id)).to.deep.equal(['note-1', 'note-2', 'note-3', '']);
    const markers = [...dialog(list).querySelectorAll<HTMLElement>('button[part=check-marker]')];
    expect(markers.length).to.equal(3);
    for (const [place, marker] of markers.entries()) {
      marker.click();
      expect(list.shadowRoot!.activeElement === claims[place]).to.equal(true);
    }
  });

  it('are not there with checks="off"', async () => {
    const list = await mount('<soviet-film-list checks="off"></soviet-film-list>');
    list.open(IDS[0]!);
    await list.updateComplete;
    expect(dialog(list).querySelectorAll('[part=check-note], [part=check-marker]').length).to.equal(
      0,
    );
  });
});
