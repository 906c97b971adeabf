/** Keys for a field are not for the shortcuts of the page, which takes the list for their target. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {all, mount, one, press, searchField} from '../list-page.js';

const TYPES = ['keydown', 'keypress', 'keyup'];

/** What a page's shortcuts would act on while these keys are pressed. */
async function heard(...keys: string[]): Promise<string[]> {
  const names = new Set<string>();
  const hear = (event: Event) => names.add((event as KeyboardEvent).key);
  for (const type of TYPES) document.addEventListener(type, hear);
  for (const press of keys) await sendKeys({press});
  for (const type of TYPES) document.removeEventListener(type, hear);
  return [...names];
}

describe('the keys of the page', () => {
  it('hear nothing of what is typed into the search field', async () => {
    const list = await mount();
    searchField(list).focus();
    expect(await heard('b', '/', ' ', 'o', 'ArrowLeft', 'Backspace', 'Enter')).to.deep.equal([]);
    expect(searchField(list).value).to.equal('b/o');
  });

  it('hear Escape, Tab and keys with a modifier', async () => {
    const list = await mount();
    searchField(list).focus();
    const wanted: string[] = [];
    const hear = ({key}: KeyboardEvent) => wanted.push(key);
    document.addEventListener('keydown', hear);
    const options = {bubbles: true, composed: true, cancelable: true};
    for (const init of [{key: 'Escape'}, {key: 'Tab'}, {key: 'F2'}, {key: 'k', ctrlKey: true}])
      searchField(list).dispatchEvent(new KeyboardEvent('keydown', {...init, ...options}));
    document.removeEventListener('keydown', hear);
    expect(wanted).to.deep.equal(['Escape', 'Tab', 'F2', 'k']);
  });

  it('hear nothing of the order’s first letter, of a box, of arrows among buttons, or in the details', async () => {
    const list = await mount();
    one(list, '[part=sort]').focus();
    expect(await heard('n')).to.deep.equal([]);
    await press(
      list,
      all(list, '.opener').find(({offsetWidth}) => offsetWidth > 0)!,
    );
    all(list, '.panel summary').at(0)?.click();
    const box = one(list, '.panel [part=chip] input');
    (box.closest('details') as HTMLDetailsElement).open = true;
    box.focus();
    expect(await heard(' ')).to.deep.equal([]);
    expect(list.query).not.to.equal('');
    one(list, '[part=view-button]').focus();
    expect(await heard('ArrowRight')).not.to.contain('keydown');
    list.open('the-star');
    await list.updateComplete;
    expect(await heard('s', 'ArrowDown', ' ')).to.deep.equal([]);
  });

  it('hear what is typed into the page’s own field in a slot', async () => {
    const list = await mount('<soviet-film-list><input slot="header" /></soviet-film-list>');
    list.querySelector('input')!.focus();
    expect(await heard('b')).to.deep.equal(['b']);
  });
});
