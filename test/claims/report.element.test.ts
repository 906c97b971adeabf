import {expect} from '@open-wc/testing';
import {dialog, inside, openCard} from '../details/details-page.js';
import {listen, mount, textOf} from '../list-page.js';

describe('reporting a mistake', () => {
  it('is not offered when nobody takes reports', async () => {
    const list = await mount();
    await openCard(list, 0);
    expect(textOf(dialog(list))).to.not.contain('Report a mistake');
  });

  it('is not offered to a page that only listens, nor any longer when the page says so', async () => {
    const list = await mount('<soviet-film-list report></soviet-film-list>');
    await openCard(list, 0);
    expect(list.report).to.equal(true);
    expect(textOf(dialog(list))).to.contain('Report a mistake');
    list.report = false;
    list.addEventListener('film-report', () => undefined);
    await list.updateComplete;
    expect(textOf(dialog(list))).to.not.contain('Report a mistake');
  });

  it('tells a page that takes reports of the film and the claim', async () => {
    const list = await mount('<soviet-film-list report></soviet-film-list>');
    const events = listen(list, 'film-report');
    await openCard(list, 0);
    const reports = [...dialog(list).querySelectorAll<HTMLElement>('.report')];
    expect(reports.length).to.equal(list.collection.films[0]!.checks.length + 1);
    reports[0]!.click();
    inside(list, 'Report a mistake').click();
    reports.at(-1)!.click();
    const [first] = list.collection.films[0]!.checks.filter(({verdict}) => verdict !== 'accurate');
    expect(events[0]!.check).to.equal(first);
    expect(events.at(-1)).to.deep.equal({film: list.collection.films[0]});
  });

  it('writes to the address that the page gave, unless the page prevents it', async () => {
    const list = await mount(
      '<soviet-film-list report-to="curator@museum.example"></soviet-film-list>',
    );
    await openCard(list, 0);
    const link = [...dialog(list).querySelectorAll<HTMLAnchorElement>('a.report')][0]!;
    const mail = new URL(link.href);
    expect(`${mail.protocol}${mail.pathname}`).to.equal('mailto:curator@museum.example');
    expect(mail.searchParams.get('subject')).to.contain('The Battle of Stalingrad (1949)');
    expect(mail.searchParams.get('body')).to.contain('leadership of Soviet commanders');
    list.addEventListener('film-report', event => event.preventDefault());
    const click = new MouseEvent('click', {bubbles: true, cancelable: true});
    expect(link.dispatchEvent(click)).to.equal(false);
  });

  it('half a character in the address keeps no details shut', async () => {
    const list = await mount();
    list.reportTo = '\ud800@museum.example';
    await openCard(list, 0);
    const {href} = dialog(list).querySelector<HTMLAnchorElement>('a.report')!;
    expect(href).to.match(/^mailto:%EF%BF%BD@museum\.example\?/);
  });

  it('a hostile address stays an address', async () => {
    const list = await mount();
    list.reportTo = 'a@b.example?bcc=x@y.example&body=z';
    await openCard(list, 0);
    const {search} = new URL(dialog(list).querySelector<HTMLAnchorElement>('a.report')!.href);
    expect(new URLSearchParams(search).has('bcc')).to.equal(false);
    list.reportTo = 'javascript:alert(1)';
    await list.updateComplete;
    const {protocol} = new URL(dialog(list).querySelector<HTMLAnchorElement>('a.report')!.href);
    expect(protocol).to.equal('mailto:');
  });
});
