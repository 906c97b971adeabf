import {expect} from '@open-wc/testing';

interface Report {
  cards: string;
  ground: string;
  display: string;
  size: string;
  look: string;
  original: string;
  names: string;
  outside: string;
  errors: string;
  version: string;
}

interface Host {
  name: string;
  /** What the machine would need for it, such as "needs prototype". */
  lacks: string | false;
}

const known: unknown = await (await fetch('/hosts.json')).json();
const {hosts, origin} = known as {hosts: Host[]; origin: string};

/** WebKit’s own; Chromium names itself too. */
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

/** All that may come to the page around the list, and only if it was not there yet. */
const REGION =
  /^(body\+<div( xmlns="[^"]*")? role="status" data-soviet-film-list="own" style="[^"]*"><\/div>)?$/;

const GROUND = 'rgb(251, 248, 241)';
const LOOK = 'normal none horizontal-tb 0px none true normal';

/** Opens a host page in a frame and waits for what it tells. */
async function open(name: string, query = ''): Promise<Report> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 700px; border: 0';
  const told = new Promise<Report>(resolve => {
    window.addEventListener('message', ({data, source}: MessageEvent<Report>) => {
      if (source === frame.contentWindow) resolve(data);
    });
  });
  frame.src = `${origin}/${name}${query}`;
  document.body.append(frame);
  const report = await told;
  frame.remove();
  return report;
}

/**
 * WebKit fetches scripts ahead before it has read their hashes, and now and then reports that as a
 * break of the policy. It runs them all the same.
 */
const AHEAD = /^policy: script-src-elem \S+\n?/gm;

function expectWhole(report: Report): void {
  expect(isWebKit ? report.errors.replace(AHEAD, '') : report.errors).to.equal('');
  expect(report.cards).to.equal('10');
  expect(report.ground).to.equal(GROUND);
  expect(report.original).to.equal('Сталинградская битва');
  expect(report.display).to.equal('block');
  expect(report.size).to.equal('true');
  expect(report.look).to.equal(LOOK);
}

describe('the pasted file on a host page', () => {
  for (const {lacks, name} of hosts.filter(({name}) => name !== 'clobbered')) {
    const reason = lacks ? ` (${lacks})` : '';
    it(`${name}: ten styled cards, no error, no global${reason}`, async function () {
      if (lacks) this.skip();
      const report = await open(name);
      expectWhole(report);
      expect(report.names).to.equal('');
      expect(report.outside).to.match(REGION);
      if (name === 'older-first') expect(report.version).to.equal('0.0.9');
    });
  }

  it('every name of a document that it reads is hidden by the page’s own images and forms', async () => {
    const text = await (await fetch(`${origin}/module.js`)).text();
    const known = [Document, Node, EventTarget].flatMap(({prototype}) =>
      Object.getOwnPropertyNames(prototype),
    );
    const lits = text.match(/\b(lit|reactiveElement|Shady)\w+/g) ?? [];
    const read = known.filter(name => new RegExp(`[."]${name}\\b`).test(text));
    expect(read.length).to.be.above(14);
    const all = [...new Set([...read, ...lits])];
    expectWhole(await open('clobbered', `?names=${all.join('+')}`));
  });
});
