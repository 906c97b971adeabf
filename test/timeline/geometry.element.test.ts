import {expect} from '@open-wc/testing';
import type {Film} from '../../src/catalog/index.js';
import {axisOf, timesOf} from '../../src/timeline/axis.js';
import {mount, one, textOf} from '../list-page.js';
import {cells, inTime, rows, table} from './timeline-page.js';

/** Lines of text have some air of their own above and below. */
const isApart = (box: DOMRect, label: DOMRect): boolean =>
  box.right <= label.left ||
  box.left >= label.right ||
  box.top >= label.bottom - 2 ||
  box.bottom <= label.top + 2;

/** In years, to a tenth, by where the middles of the signs are on the line of these films. */
function expectTrueYears(picture: Element, film: Film, films: readonly Film[]): void {
  const axis = axisOf(films);
  const line = picture.querySelector('.years, .strip')!.getBoundingClientRect();
  const yearOf = (sign: Element | null): number | null => {
    const box = sign?.getBoundingClientRect();
    if (!box) return null;
    const part = ((box.left + box.right) / 2 - line.left) / line.width;
    return axis.from + part * (axis.to - axis.from);
  };
  const {made, released} = timesOf(film);
  const ring = yearOf(picture.querySelector('[part=timeline-release]'));
  expect(yearOf(picture.querySelector('.made')), film.id).to.be.closeTo(made, 0.1);
  if (released) expect(ring, film.id).to.be.closeTo(released, 0.1);
  else expect(ring, film.id).to.equal(null);
}

describe('the drawing of the timeline', () => {
  for (const width of [390, 1000]) {
    it(`is one chart from the first row to the last, at ${width} pixels`, async () => {
      const list = await inTime();
      list.style.width = `${width}px`;
      await new Promise(requestAnimationFrame);
      for (const row of rows(list)) {
        const chart = row.querySelector('.bands')!.getBoundingClientRect();
        const {bottom, top} = row.getBoundingClientRect();
        expect(chart.top).to.be.closeTo(top, 2);
        expect(chart.bottom).to.be.closeTo(bottom, 2);
      }
    });
  }

  it('keeps its years in sight while the rows go by, on a ground that hides them', async () => {
    const list = await inTime();
    list.style.setProperty('--film-list-surface', 'transparent');
    list.style.marginBottom = '200vh';
    await new Promise(requestAnimationFrame);
    const scale = table(list).querySelector('.scale')!;
    const {backgroundColor} = getComputedStyle(scale);
    expect(backgroundColor).not.to.match(/^transparent|, 0\)|\/ 0\)/);
    rows(list)[6]!.scrollIntoView({block: 'start', behavior: 'instant'});
    if (getComputedStyle(scale).position === 'sticky') {
      expect(scale.getBoundingClientRect().top).to.be.closeTo(0, 1);
    }
    window.scrollTo(0, 0);
  });

  for (const [width, most] of [
    [390, 1200],
    [1400, 920],
  ] as const) {
    it(`at ${width} pixels ten rows and all above them are ${most} pixels high at most`, async () => {
      const list = await inTime('controls="none"');
      list.style.width = `${width}px`;
      await new Promise(requestAnimationFrame);
      const {bottom, top} = table(list).getBoundingClientRect();
      expect(bottom - top).to.be.at.most(most);
      if (width < 1000) return;
      for (const row of rows(list)) {
        expect(row.getBoundingClientRect().height, textOf(row)).to.be.closeTo(44, 3);
      }
    });
  }

  for (const width of [240, 320, 479, 520, 700, 720, 900, 1000, 1400]) {
    it(`labels touch nothing that is drawn, at ${width} pixels`, async () => {
      const list = await inTime('controls="none"');
      list.style.width = `${width}px`;
      await new Promise(requestAnimationFrame);
      const {left, right} = list.getBoundingClientRect();
      for (const row of rows(list)) {
        const label = row.querySelector('.span-label')!.getBoundingClientRect();
        expect(label.left, textOf(row)).to.be.at.least(left);
        for (const sign of row.querySelectorAll('.made, [part^=timeline], .beam, .changed')) {
          const box = sign.getBoundingClientRect();
          expect(isApart(box, label), `${textOf(row)}: ${sign.outerHTML}`).to.equal(true);
          expect(box.right, sign.outerHTML).to.be.at.most(right);
        }
        const words = row.querySelector('td.interval')!.getBoundingClientRect();
        for (const other of row.querySelectorAll(
          'th, .by, .when, .marks rect, .marks circle, .marks text',
        )) {
          const box = other.getBoundingClientRect();
          if (box.width > 1) expect(isApart(words, box), other.outerHTML).to.equal(true);
        }
      }
      const years = [...table(list).querySelectorAll('.scale text')]
        .map(text => text.getBoundingClientRect())
        .filter(({width}) => width > 0);
      expect(years.length).to.be.above(2);
      years.slice(1).forEach(({left}, index) => expect(left).to.be.above(years[index]!.right));
      const eras = [...table(list).querySelectorAll('.scale li')];
      const lines = eras.map(era => era.getBoundingClientRect());
      lines.slice(1).forEach(({top}, index) => expect(top).to.be.above(lines[index]!.bottom - 1));
      for (const words of table(list).querySelectorAll('.scale li > span')) {
        expect(words.getBoundingClientRect().right).to.be.at.most(right);
      }
    });
  }

  for (const width of [240, 390, 1024, 1400]) {
    it(`each dot and ring is at its true year, at ${width} pixels`, async () => {
      const list = await inTime('controls="none"');
      list.style.width = `${width}px`;
      await new Promise(requestAnimationFrame);
      const {films} = list.result;
      rows(list).forEach((row, index) => expectTrueYears(row, films[index]!, films));
      expect(table(list).querySelectorAll('[part=timeline-row] circle').length).to.equal(15);
    });
  }

  it('each dot and ring is at its true year in the details, with a legend of the signs', async () => {
    const list = await mount();
    const {films} = list.collection;
    for (const film of films) {
      list.open(film.id);
      await list.updateComplete;
      const figure = one(list, 'dialog .times');
      expectTrueYears(figure, film, films);
      const signs = [...figure.querySelectorAll('li')].map(textOf);
      const {isOpen, released} = timesOf(film);
      expect(signs, film.id).to.deep.equal([
        'Years depicted',
        ...(isOpen ? ['End not stated'] : []),
        'Made',
        ...(released ? ['First shown'] : []),
      ]);
    }
  });

  it('a ring that is near can be seen beside the dot and below it', async () => {
    const list = await inTime('controls="none"');
    list.style.width = '390px';
    await new Promise(requestAnimationFrame);
    for (const ring of table(list).querySelectorAll<SVGElement>('td [part=timeline-release]')) {
      const dot = ring.parentElement!.querySelector('.made')!;
      expect(ring.compareDocumentPosition(dot)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      const seen = ring.getBoundingClientRect().right - dot.getBoundingClientRect().right;
      expect(seen).to.be.at.least(4);
    }
  });

  it('says what a film shows that was made before it, above the beam', async () => {
    const list = await inTime('controls="none"');
    list.films = [{id: 'a', title: 'A', year: 1961, depicts: {from: 2017, to: 2018}}];
    list.style.width = '1000px';
    await list.updateComplete;
    const [row] = rows(list);
    const label = row!.querySelector('.span-label')!.getBoundingClientRect();
    for (const sign of row!.querySelectorAll('.made, [part^=timeline], .beam')) {
      expect(isApart(sign.getBoundingClientRect(), label), sign.outerHTML).to.equal(true);
    }
    expect(cells(row).at(-1)).to.equal('');
  });

  it('goes from left to right in a right-to-left page too, as its language does', async () => {
    const list = await inTime('controls="none" dir="rtl"');
    list.style.width = '1000px';
    await new Promise(requestAnimationFrame);
    for (const row of rows(list)) {
      const at = (selector: string) => row.querySelector(selector)!.getBoundingClientRect();
      expect(at('th').right).to.be.at.most(at('.span-label').left);
      expect(at('.span-label').right).to.be.at.most(at('[part=timeline-span]').left);
      expect(at('[part=timeline-span]').left).to.be.below(at('.made').left);
      expect(at('td.interval').left).to.be.above(at('.made').left);
    }
  });
});
