import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {ParserOptions} from 'prettier';
import {parsers} from 'prettier/plugins/yaml';

const FOLDER = new URL('../../.github/workflows/', import.meta.url);

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly container?: string;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** A node of what Prettier's parser of YAML makes. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly (Node | null)[];
}

function read(file: string): Workflow {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  const root = parsers.yaml.parse(text, {} as ParserOptions) as Node;
  const [, body] = root.children![0]!.children!;
  return toData(body) as Workflow;
}

function toData(node: Node | null | undefined): unknown {
  const {children = [], type = '', value} = node ?? {};
  if (value !== undefined) return value;
  if (/sequence$/i.test(type)) return children.map(toData);
  if (!/mapping$/i.test(type)) return children.length > 0 ? toData(children[0]) : null;
  const entries = children.map(item => item!.children!.map(toData));
  return Object.fromEntries(entries) as unknown;
}

const files = readdirSync(FOLDER);
const jobs = files.flatMap(file =>
  Object.entries(read(file).jobs).map(([name, job]) => ({title: `${file}, ${name}`, job})),
);
const rightsOf = ({permissions = {}}: Job): string[] =>
  Object.keys(permissions).filter(name => permissions[name] === 'write');

describe('the workflows', () => {
  it('are two, and may only read unless a job says otherwise', () => {
    assert.deepEqual(files, ['ci.yml', 'release.yml']);
    for (const file of files) assert.deepEqual(read(file).permissions, {contents: 'read'});
  });

  for (const {job, title} of jobs) {
    it(`${title}: actions are pinned by commit, images by digest, and no key stays behind`, () => {
      for (const {uses, with: settings} of job.steps) {
        if (uses) assert.match(uses, /@[\da-f]{40}$/);
        if (uses?.startsWith('actions/checkout@'))
          assert.equal(settings?.['persist-credentials'], 'false');
      }
      if (job.container) assert.match(job.container, /@sha256:[\da-f]{64}$/);
    });
  }

  for (const {job, title} of jobs.filter(({job}) => rightsOf(job).length > 0)) {
    it(`${title}: has one right, and runs nobody else's code with it`, () => {
      assert.equal(rightsOf(job).length, 1);
      assert.ok(!job.container);
      for (const {run = '', uses = ''} of job.steps) {
        assert.doesNotMatch(uses, /checkout/);
        assert.doesNotMatch(run, /\b(npm (?!publish)|npx|node|bash|sh)\b|\.ci|\$\{\{/);
        if (run.includes('npm publish')) assert.match(run, /\.tgz .*--ignore-scripts/);
      }
    });
  }
});

describe('the release', () => {
  const {attach, pack, publish, test, verify} = read('release.yml').jobs;

  it('publishes what was packed, and only after test and verification', () => {
    assert.ok(attach && pack && publish && test && verify);
    assert.deepEqual(rightsOf(publish), ['id-token']);
    assert.deepEqual(rightsOf(attach), ['contents']);
    assert.deepEqual([...(publish.needs ?? [])].sort(), ['pack', 'test', 'verify']);
    assert.ok(attach.needs?.includes('publish'));
  });

  it('hands on exactly the packed bytes: both jobs with rights hold them against their hashes', () => {
    const isCheck = ({env, run}: Step): boolean =>
      run === 'echo "$SUMS" | sha256sum --check --strict' &&
      env?.['SUMS'] === '${{needs.pack.outputs.sums}}';
    for (const job of [publish!, attach!]) {
      const check = job.steps.findIndex(isCheck);
      const last = job.steps.length - 1;
      assert.ok(check >= 0 && check < last, String(check));
      assert.match(job.steps[last]?.run ?? '', /^(npm publish|gh release upload) /);
    }
  });
});
