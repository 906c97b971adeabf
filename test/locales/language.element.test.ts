import {expect, fixture, waitUntil} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {
  button,
  chip,
  chips,
  count,
  listen,
  mount,
  one,
  press,
  textOf,
  titles,
  type,
} from '../list-page.js';

describe('the language', () => {
  it('is that of the nearest lang', async () => {
    const list = await mount(
      '<div lang="ru-RU"><div><soviet-film-list></soviet-film-list></div></div>',
    );
    expect(count(list)).to.equal('10 фильмов');
    expect(one(list, '[part=base]').lang).to.equal('ru');
    expect(chips(list, 'Десятилетие')).to.contain('1940-е 4');
    expect(chips(list, 'Исторические лица')[0]).to.equal('Иосиф Сталин 4');
  });

  it('of the element itself goes before that of the page', async () => {
    const list = await mount(
      '<div lang="ru"><soviet-film-list lang="en"></soviet-film-list></div>',
    );
    expect(count(list)).to.equal('10 films');
  });

  it('is English where the page speaks one that we do not', async () => {
    const list = await mount('<soviet-film-list lang="fr"></soviet-film-list>');
    expect(count(list)).to.equal('10 films');
  });

  it('changes with the page, and back', async () => {
    const root = await fixture<HTMLElement>(
      '<div lang="en"><soviet-film-list></soviet-film-list></div>',
    );
    const list = root.firstElementChild as SovietFilmList;
    await list.updateComplete;
    for (const [lang, words] of [
      ['ru', '10 фильмов'],
      ['en', '10 films'],
    ] as const) {
      root.lang = lang;
      await waitUntil(() => count(list) === words);
      const isRussian = lang === 'ru';
      expect(textOf(one(list, '[part=facets] button'))).to.equal(isRussian ? 'Лица' : 'Leader');
      expect(textOf(one(list, '[part=card-meta] li'))).to.equal(
        isRussian ? 'Время действия: 1942–1943' : 'Depicts 1942–1943',
      );
    }
  });

  it('goes with the element to another place', async () => {
    const root = await fixture<HTMLElement>(
      '<div><div lang="en"><soviet-film-list></soviet-film-list></div><div lang="ru"></div></div>',
    );
    const list = root.querySelector('soviet-film-list')!;
    await list.updateComplete;
    root.lastElementChild!.append(list);
    await waitUntil(() => count(list) === '10 фильмов');
  });

  it('reaches through shadow roots around the element', async () => {
    const outer = await fixture<HTMLElement>('<div lang="ru"></div>');
    const root = outer.attachShadow({mode: 'closed'});
    const list = document.createElement('soviet-film-list');
    root.append(list);
    await list.updateComplete;
    expect(count(list)).to.equal('10 фильмов');
    outer.lang = 'en';
    await waitUntil(() => count(list) === '10 films');
  });

  it('may be two on one page', async () => {
    const root = await fixture<HTMLElement>(`<div>
      <soviet-film-list lang="en"></soviet-film-list><soviet-film-list lang="ru"></soviet-film-list>
    </div>`);
    const [english, russian] = [...root.querySelectorAll('soviet-film-list')];
    await Promise.all([english!.updateComplete, russian!.updateComplete]);
    await type(russian!, 'ленин');
    expect(count(english!)).to.equal('10 films');
    expect(count(russian!)).to.match(/^\d из 10 фильмов$/);
  });

  it('of the interface leaves the curator’s text in its own', async () => {
    const list = await mount('<soviet-film-list lang="ru"></soviet-film-list>');
    for (const part of ['introduction', 'card-title']) {
      expect(one(list, `[part=${part}]`).lang).to.equal('en');
    }
    expect(one(list, '[part=card-description]').closest('[lang]')!.getAttribute('lang')).to.equal(
      'en',
    );
    expect(titles(list)[0]).to.equal('The Battle of Stalingrad');
  });

  it('does not change what the query says', async () => {
    const list = await mount('<soviet-film-list lang="ru"></soviet-film-list>');
    const changes = listen(list, 'film-query-change');
    await press(list, chip(list, 'Владимир Ленин'));
    expect(changes[0]!.query).to.equal('leader=Vladimir+Lenin');
    expect(button(list, 'Сбросить фильтры')).to.be.instanceOf(HTMLElement);
  });

  it('counts as Intl does, in words that go with the number', async function () {
    // WebKit takes its time for 12,000 films.
    this.timeout(60_000);
    const words: Record<string, string> = {one: 'фильм', few: 'фильма', many: 'фильмов'};
    const rules = new Intl.PluralRules('ru');
    const list = await mount('<soviet-film-list lang="ru"></soviet-film-list>');
    for (const films of [1, 2, 5, 11, 14, 21, 101, 112, 999, 1000, 1234, 12_000]) {
      list.films = [...new Array(films).keys()].map(id => ({id, title: 'F', year: 1950}));
      await list.updateComplete;
      const wanted = `${films.toLocaleString('ru')} ${words[rules.select(films)]}`;
      expect(count(list)).to.equal(wanted.replace(/\s/, ' '));
      list.lang = 'en';
      await list.updateComplete;
      expect(count(list)).to.contain(films.toLocaleString('en'));
      list.lang = 'ru';
    }
  });
});
