import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';
import {ARROWS as TABLE} from '../../eslint.config.js';

const ARROWS = TABLE as Readonly<Record<string, readonly string[]>>;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file in each room, and how others come to it. */
const FILES: Readonly<Record<string, readonly [file: string, address: string]>> = {
  contract: ['src/attributes.ts', 'events.js'],
  element: ['src/soviet-film-list.ts', 'soviet-film-list.js'],
  entries: ['src/index.ts', 'index.js'],
};

function fileIn(room: string): string {
  if (room === 'build' || room === 'demo') return `${room}/builder/copy.ts`;
  return FILES[room]?.[0] ?? `src/${room}/new.ts`;
}

function wayTo(room: string, from: string): string {
  const address = FILES[room]?.[1] ?? `${room}/new.js`;
  if (from === 'build' || from === 'demo') return `../../src/${address}`;
  return from in FILES ? `./${address}` : `../${address}`;
}

describe('the arrows between rooms', () => {
  it('go in no circle', () => {
    const done = new Set<string>();
    for (let left = Object.keys(ARROWS); left.length > 0;) {
      const free = left.filter(room => ARROWS[room]!.every(name => done.has(name)));
      assert.notDeepEqual(free, [], `a circle among ${left.join(', ')}`);
      for (const room of free) done.add(room);
      left = left.filter(room => !done.has(room));
    }
  });

  it('are the map in CONTRIBUTING', () => {
    const rows = Object.entries(ARROWS).map(
      ([room, others]) => `${room.padEnd(9)}─► ${others.join(', ') || '—'}`,
    );
    assert.ok(readFileSync(`${root}CONTRIBUTING.md`, 'utf8').includes(rows.join('\n')));
  });

  it('are enforced: an import against one is an error in every room', async () => {
    const eslint = new ESLint({cwd: root});
    const rooms = Object.keys(ARROWS).filter(room => room !== 'build' && room !== 'demo');
    for (const from of Object.keys(ARROWS)) {
      const {rules} = (await eslint.calculateConfigForFile(root + fileIn(from))) as {
        rules: Record<string, [number, {patterns: {regex: string}[]}]>;
      };
      const [, {patterns}] = rules['no-restricted-imports']!;
      const forbidden = new RegExp(patterns[0]!.regex);
      for (const to of rooms.filter(room => room !== from)) {
        const isAllowed = ARROWS[from]!.includes(to);
        assert.equal(!forbidden.test(wayTo(to, from)), isAllowed, `${from} to ${to}`);
      }
    }
  });
});
