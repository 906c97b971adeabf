import {expect} from '@open-wc/testing';
import type {SovietFilmList} from '../../src/index.js';
import {all, consoleOf, listen, mount, textOf, titles} from '../list-page.js';

/** What the browser says of a text that is not JSON. */
function messageOf(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('broken inline JSON', () => {
  for (const [what, json] of [
    ['half of it', '{"films": [\n{"id": "a",'],
    ['nothing', ''],
    ['a comma too many', '[{"id": 1},\n\n]'],
    ['a comma too few', '[{"id": 1\n  "title": 2}]'],
    ['a web page', '&lt;!doctype html>'],
  ] as const) {
    it(`${what}: the browser's message, and no film of ours`, async () => {
      const errors = listen(document, 'film-list-error');
      const text = json.replaceAll('&lt;', '<');
      let list!: SovietFilmList;
      const [warning] = await consoleOf('warn', async () => {
        list = await mount(
          `<soviet-film-list><script type="application/json">${text}</script></soviet-film-list>`,
        );
      });
      const reason = `is not JSON: ${messageOf(text)}`;
      const problems = [{path: 'films', value: '', reason}];
      expect(errors.map(error => error.code)).to.deep.equal(['parse']);
      expect(errors[0]!.problems).to.deep.equal(problems);
      expect(warning).to.contain(`films ${reason}`);
      expect(titles(list)).to.deep.equal([]);
      expect(all(list, '[part=error]').map(textOf)).to.deep.equal([
        'These films could not be loaded.',
      ]);
    });
  }
});
