import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {render, type ElementRenderer} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {EMPTY_QUERY, readCollection, runQuery, type Film} from '../../src/catalog/index.js';
import {details} from '../../src/details/details.js';
import {en} from '../../src/locales/en.js';
import {timeline} from '../../src/timeline/timeline.js';
import {card} from '../../src/wall/card.js';
import type {Scene} from '../../src/wall/scene.js';

const data: unknown = JSON.parse(
  readFileSync(new URL('../../data/films.json', import.meta.url), 'utf8'),
);
const collection = readCollection(data).collection!;

/** Only what is read when nothing is pressed: a drawing that needs more fails. */
const scene = {
  actions: {linkTo: () => null},
  checks: 'open',
  collection,
  film: null,
  headingLevel: 3,
  limit: 48,
  locale: en,
  openNotes: {openIn: () => new Set<number>()},
  reportTo: '',
  result: runQuery(collection, EMPTY_QUERY, {facets: [], label: (_facet, value = '') => value}),
  shows: () => false,
  takesReports: false,
  view: 'cards',
  wall: {menu: {is: () => false}, row: ''},
} as unknown as Scene;

/** Slots stand in some element or other. */
const HOST = {} as ElementRenderer;

/** The words of a drawing, without the numbers of notes. */
function wordsOf(drawing: unknown): string {
  return collectResultSync(render(drawing, {customElementHostStack: [HOST]}))
    .replace(/<sup>.*?<\/sup>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;|&quot;|&amp;/g, sign => ({'&#39;': "'", '&quot;': '"'})[sign] ?? '&')
    .replace(/\s+/g, ' ');
}

function assertTold({description, fact, title, year}: Film, words: string): void {
  for (const told of [title, description, fact, String(year)]) {
    assert.ok(words.includes(told!), `${title}: ${told}`);
  }
}

// Lists can be drawn on a server, and looking at one changes nothing.
describe('without a document', () => {
  for (const view of ['cards', 'list'] as const) {
    it(`the view ${view} is drawn, with every word of the curator's`, () => {
      for (const film of collection.films) assertTold(film, wordsOf(card(film, {...scene, view})));
    });
  }

  it('the details are drawn, with every claim', () => {
    for (const film of collection.films) {
      const words = wordsOf(details({...scene, film}));
      assertTold(film, words);
      for (const {note, quote} of film.checks) assert.ok(words.includes(note ?? quote), quote);
    }
  });

  it('the timeline is drawn, with every film', () => {
    const words = wordsOf(timeline(scene));
    for (const {title} of collection.films) assert.ok(words.includes(title), title);
  });

  it('the same scene gives the same drawing, and nothing is a global', () => {
    const [film] = collection.films;
    assert.equal(wordsOf(card(film!, scene)), wordsOf(card(film!, scene)));
    assert.ok(!('document' in globalThis));
  });
});
