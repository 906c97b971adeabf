/** A host's own films, when they are wrong: who hears of it, and what readers see. */
import {expect, fixture, waitUntil} from '@open-wc/testing';
import {SovietFilmList} from '../../src/index.js';
import {
  all,
  button,
  consoleOf,
  listen,
  mount,
  one,
  press,
  textOf,
  titles,
  type,
} from '../list-page.js';

const film = {id: 'a', title: 'A film of the host', year: 1950};

const REFUSED = 'These films could not be loaded.';

function inline(json: string, more = ''): string {
  return `<soviet-film-list>${more}<script type="application/json">${json}</script></soviet-film-list>`;
}

function visible(list: SovietFilmList): string {
  return all(list, '[part=error]').map(textOf).join();
}

async function give(list: SovietFilmList, films: unknown): Promise<string[]> {
  return consoleOf('warn', async () => {
    list.films = films;
    await list.updateComplete;
  });
}

const UNUSABLE: readonly (readonly [string, unknown, string])[] = [
  ['no list', {title: 'x'}, 'shape'],
  ['a number', 7, 'shape'],
  ['an empty list', [], 'no-films'],
  ['films without titles', [{id: 'a', year: 1950}], 'no-films'],
];

describe('films that cannot be used', () => {
  for (const [what, films, code] of UNUSABLE) {
    it(`${what}: the last good films of the host stay, with one calm sentence`, async () => {
      const list = await mount();
      list.films = [film, {...film, id: 'b', title: 'Lenin'}];
      await list.updateComplete;
      await type(list, 'lenin');
      const errors = listen(document, 'film-list-error');
      const ready = listen(list, 'film-list-ready');
      const warnings = await give(list, films);
      expect(errors.map(error => error.code)).to.deep.equal([code]);
      expect(visible(list)).to.equal(REFUSED);
      expect(list.matches(':state(error)')).to.equal(true);
      expect(titles(list)).to.deep.equal(['Lenin']);
      expect(ready).to.have.length(0);
      expect(warnings).to.have.length(1);
      await give(list, [film]);
      expect(visible(list)).to.equal('');
    });

    it(`${what}: the bundled films never stand in for them`, async () => {
      const list = await mount();
      await give(list, films);
      expect(titles(list)).to.deep.equal([]);
      expect(visible(list)).to.equal(REFUSED);
      expect(list.result.films).to.have.length(0);
      await give(list, null);
      expect(titles(list), 'none are given any more').to.have.length(10);
    });
  }

  it('the page’s own children are what readers see, without a word of ours', async () => {
    let list!: SovietFilmList;
    const errors = listen(document, 'film-list-error');
    await consoleOf('warn', async () => {
      list = await mount(inline('[', '<p>Three films</p>'));
    });
    expect(errors).to.have.length(1);
    expect(visible(list)).to.equal('');
    expect(list.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('some of them: the others are shown; readers hear that, the page hears of each', async () => {
    const errors = listen(document, 'film-list-error');
    const list = await mount();
    const given = [film, {id: 'b'}, {...film, id: 'c', year: 'c. 1930'}, {...film, imdb: 'x'}];
    const warnings = await give(list, given);
    expect(titles(list)).to.have.length(2);
    expect(visible(list)).to.equal('Some films could not be shown.');
    expect(errors.map(error => error.code)).to.deep.equal(['film']);
    expect(errors[0]!.problems.map(({path, value}) => `${path} ${value}`.trim())).to.deep.equal([
      'films[1].title',
      'films[1].year',
      'films[2].year c. 1930',
      'films[3].imdb x',
      'films[3].id a',
    ]);
    expect(warnings).to.have.length(1);
    for (const {path, reason, value} of errors[0]!.problems) {
      expect(warnings[0]!.split('\n')).to.include(`${path} ${value && `(${value}) `}${reason}`);
    }
  });

  it('one field of a film: the page hears of it, readers miss nothing', async () => {
    const errors = listen(document, 'film-list-error');
    const list = await mount();
    const warnings = await give(list, [{...film, runtimeMinutes: -5}]);
    expect(errors.map(error => error.code)).to.deep.equal(['field']);
    expect(warnings[0]).to.contain('films[0].runtimeMinutes (-5) must be a number above 0');
    expect(visible(list)).to.equal('');
    expect(textOf(one(list, '[part=card]'))).to.not.contain('min');
  });

  it('the element without bundled films says the same', async () => {
    const tag = 'unbundled-film-list';
    const unbundled = class extends SovietFilmList {
      static override bundled = null;
    };
    customElements.define(tag, unbundled);
    const list = await fixture<SovietFilmList>(`<${tag}></${tag}>`);
    expect(visible(list)).to.equal('');
    await give(list, 'films.json');
    expect(visible(list)).to.equal(REFUSED);
  });
});

/** Drawing breaks where a film's words have this sign, as a fault of ours would break it. */
const FAULT = '\u2603';

async function withFault(act: () => Promise<void>): Promise<void> {
  const {indexOf} = String.prototype;
  String.prototype.indexOf = function (this: string, ...words: [string, number?]) {
    if (this.includes(FAULT)) throw new TypeError('a fault in the drawing');
    return indexOf.apply(this, words);
  };
  try {
    await act();
  } finally {
    String.prototype.indexOf = indexOf;
  }
}

describe('films that cannot be drawn', () => {
  // Its words are looked for where its claims are drawn: on cards and in the details.
  const checks = [{field: 'fact', quote: 'Snow', verdict: 'partly', note: 'No.'}];
  const broken = [{...film, fact: `Snow ${FAULT}`, checks}];

  it('after good ones: these stay and go on working, and the page hears of it', () =>
    withFault(async () => {
      const list = await mount();
      await give(list, [film, {...film, id: 'b', title: 'Lenin'}]);
      const errors = listen(document, 'film-list-error');
      const ready = listen(document, 'film-list-ready');
      const said = await consoleOf('error', () => give(list, broken));
      expect(errors.map(({code}) => code)).to.deep.equal(['no-films']);
      expect(said.join()).to.contain('a fault in the drawing');
      expect(ready).to.have.length(0);
      expect(titles(list)).to.deep.equal(['A film of the host', 'Lenin']);
      expect(list.collection.films).to.have.length(2);
      await type(list, 'lenin');
      expect(titles(list)).to.deep.equal(['Lenin']);
      await give(list, [{...film, title: 'Later'}]);
      expect(ready).to.have.length(1);
      expect(visible(list)).to.equal('');
    }));

  it('below the window’s edge too, where they are drawn later', () =>
    withFault(async () => {
      const list = await mount();
      await give(list, [film]);
      const errors = listen(document, 'film-list-error');
      const many = [...new Array(40).keys()].map(place => ({...film, id: `f${place}`}));
      await consoleOf('error', () => give(list, [...many, ...broken]));
      expect(errors.map(({code}) => code)).to.deep.equal(['no-films']);
      expect(titles(list)).to.deep.equal(['A film of the host']);
    }));

  it('as the first ones: one calm sentence, and the next films are drawn', () =>
    withFault(async () => {
      const list = await mount();
      await consoleOf('error', () => give(list, broken));
      expect(visible(list)).to.equal(REFUSED);
      await give(list, [film]);
      expect(titles(list)).to.deep.equal(['A film of the host']);
    }));

  it('in another view only: what was drawn stays, and the list is not dead', () =>
    withFault(async () => {
      const list = await mount('<soviet-film-list view="timeline"></soviet-film-list>');
      const rows = () => all(list, '[part=timeline-row]').length;
      await give(list, broken);
      expect(rows()).to.equal(1);
      const errors = listen(document, 'film-list-error');
      await consoleOf('error', () => press(list, button(list, 'Cards')));
      expect(errors).to.have.length(1);
      expect(rows()).to.equal(1);
      await press(list, button(list, 'Timeline'));
      expect(errors).to.have.length(1);
      list.view = 'cards';
      await give(list, [film]);
      expect(titles(list)).to.deep.equal(['A film of the host']);
    }));

  it('in the details only: they stay shut, and the list stays', () =>
    withFault(async () => {
      const list = await mount('<soviet-film-list view="timeline"></soviet-film-list>');
      await give(list, broken);
      const errors = listen(document, 'film-list-error');
      await consoleOf('error', async () => {
        list.open('a');
        await waitUntil(() => errors.length > 0);
        await list.updateComplete;
      });
      expect(errors.map(({code}) => code)).to.deep.equal(['no-films']);
      expect(all(list, 'dialog[open]')).to.deep.equal([]);
      expect(all(list, '[part=timeline-row]')).to.have.length(1);
    }));

  it('in the timeline only: what was drawn stays', async () => {
    const {slice} = String.prototype;
    const list = await mount(
      '<soviet-film-list view="timeline" controls="none"></soviet-film-list>',
    );
    const errors = listen(document, 'film-list-error');
    String.prototype.slice = () => {
      String.prototype.slice = slice;
      throw new TypeError('a fault in the drawing');
    };
    try {
      await consoleOf('error', async () => {
        list.headingLevel = 4;
        await list.updateComplete;
      });
    } finally {
      String.prototype.slice = slice;
    }
    await list.updateComplete;
    expect(errors.map(({code}) => code)).to.deep.equal(['no-films']);
    expect(all(list, '[part=timeline-row]')).to.have.length(10);
    list.view = 'cards';
    await list.updateComplete;
    expect(titles(list)).to.have.length(10);
  });
});
