import {expect} from '@open-wc/testing';
import {mount, one, textOf} from '../list-page.js';

/** The language that a reader would speak the words in, where an element says just these. */
function languageOf(root: Element, words: string): string | null | undefined {
  const holder = [...root.querySelectorAll('*')]
    .reverse()
    .find(one => textOf(one).replace(/^, /, '') === words);
  return holder?.closest('[lang]')?.getAttribute('lang');
}

describe('the language of parts of the details', () => {
  for (const [lang, words] of [
    ['ru', {ru: ['Звезда', 'Закрыть', 'Оператор'], en: ['black-and-white', 'The Star']}],
    ['en', {ru: ['Звезда'], en: ['Close', 'Camera', 'black-and-white', 'The Star']}],
  ] as const) {
    it(`in an interface that is ${lang}: every value, title and source has its own`, async () => {
      const list = await mount(`<soviet-film-list lang="${lang}"></soviet-film-list>`);
      list.open('the-star');
      await list.updateComplete;
      const details = one(list, '[part=details]');
      for (const [language, said] of Object.entries(words)) {
        for (const text of said) expect(languageOf(details, text), text).to.equal(language);
      }
      const sources = [...details.querySelectorAll('cite')];
      expect(sources.length).to.be.greaterThan(3);
      for (const source of sources) {
        expect(source.closest('[lang]')!.getAttribute('lang'), textOf(source)).to.match(
          /[а-яё]/i.test(textOf(source)) ? /^ru/ : /^(?!ru$)/,
        );
      }
    });
  }

  it('has a neighbour’s title in the collection’s, by reference and not in a label', async () => {
    const list = await mount('<soviet-film-list lang="ru"></soviet-film-list>');
    list.open('the-star');
    await list.updateComplete;
    const next = one(list, '[part=details] [aria-labelledby*=next]');
    const names = next.getAttribute('aria-labelledby')!.split(' ');
    const languages = names.map(id => one(list, `#${id}`).closest('[lang]')!.getAttribute('lang'));
    expect([...languages].sort()).to.deep.equal(['en', 'ru']);
  });
});
