/** What comes out where a page really prints, in the midst of its script. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {timesIn} from './pdf.js';
import {print, PRINTERS, type PrintingEngine} from './printer.js';

const FILMS = 120;

const LISTS = ['cards', 'list', 'timeline', 'details'] as const;

/**
 * One list a view, and one with details open; each with films, notes and sources of its own. Before
 * a page has loaded, browsers would put `print()` off, and take their picture between two tasks.
 */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Handout</title>
  <soviet-film-list id="cards"></soviet-film-list>
  <soviet-film-list id="list" view="list"></soviet-film-list>
  <soviet-film-list id="timeline" view="timeline"></soviet-film-list>
  <soviet-film-list id="details"></soviet-film-list>
  <script type="module" src="/list.js"></script>
  <script type="module">
    const lists = [...document.querySelectorAll('soviet-film-list')];
    const drawn = () => Promise.all(lists.map(list => list.updateComplete));
    for (const list of lists) {
      list.films = [...new Array(${FILMS}).keys()].map(number => ({
        id: String(number),
        title: list.id + ' title ' + number + ';',
        year: 1950,
        description: list.id + ' words ' + number + ';',
        sources: [{title: list.id + ' source ' + number + ';', url: 'https://example.org/' + list.id + number}],
        checks: [{field: 'description', quote: list.id + ' words ' + number + ';', verdict: 'partly', note: list.id + ' note ' + number + ';', sources: [0]}],
      }));
    }
    document.querySelector('#details').open('7');
    await drawn();
    const find = (list, selector) => list.renderRoot.querySelectorAll(selector).length;
    const picture = () => lists.map(list => ({
      cards: find(list, '[part=card]'),
      notes: find(list, '[part=check-note]'),
      more: find(list, '.more-films'),
    }));
    const run = async () => {
      const before = picture();
      print();
      await drawn();
      fetch('/done', {method: 'POST', body: JSON.stringify({before, after: picture()})});
    };
    const later = () => setTimeout(run);
    if (document.readyState === 'complete') later();
    else addEventListener('load', later);
  </script>`;

interface Picture {
  readonly cards: number;
  readonly notes: number;
  readonly more: number;
}

interface Report {
  readonly before: readonly Picture[];
  readonly after: readonly Picture[];
}

for (const [engine, needed] of Object.entries(PRINTERS)) {
  describe(`print() in ${engine}`, () => {
    let pages: readonly string[];
    let text: string;
    let report: Report;

    before(async () => {
      if (needed.skip) return;
      ({pages, report} = await print<Report>(engine as PrintingEngine, PAGE));
      text = pages.join('');
    });

    const printed = (list: string) => (list === 'details' ? [7] : [...new Array(FILMS).keys()]);

    for (const list of LISTS) {
      for (const what of ['words', 'note', 'source'] as const) {
        it(`${list}: each film’s ${what}, once`, needed, () => {
          for (const number of printed(list)) {
            const words = `${list} ${what} ${number};`;
            // In the details the claim's words stand above its note once more.
            const times = list === 'details' && what === 'words' ? 2 : 1;
            assert.equal(timesIn(text, words), times, words);
          }
        });
      }

      it(`${list}: each film’s title, and the address of its source`, needed, () => {
        for (const number of printed(list)) {
          const title = `${list} title ${number};`;
          assert.equal(timesIn(text, title), list === 'timeline' ? 2 : 1, title);
          assert.equal(timesIn(text, `<https://example.org/${list}${number}>`), 1, title);
        }
      });
    }

    it('with details open just their film is printed', needed, () => {
      assert.equal(timesIn(text, 'details words 8;'), 0);
    });

    it('no page is empty', needed, () => assert.ok(pages.every(page => page.length > 0)));

    it('gives back what was there before', needed, () => {
      const {after, before} = report;
      assert.deepEqual(
        before.map(({cards}) => cards),
        [48, 48, 0, 48],
      );
      assert.deepEqual(after, before);
    });
  });
}
