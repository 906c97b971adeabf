/**
 * Runs steps, each of one job or more: side by side where that is allowed, each job's output in one
 * piece. A job that fails stops no other step than those that need it, and the last lines sum up.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {ensureInstall} from './ensure-install.js';
import {runJobs, runNode} from './jobs.js';
import {checked, countOf, failure, noteOf, total} from './outcome.js';

/** @typedef {import('./outcome.js').Outcome & {seconds?: number}} Outcome */
/** @typedef {Record<string, Outcome>} Outcomes by the jobs' names */
/** @typedef {{env: Record<string, string>, stop: () => Promise<void>}} Shared */
/**
 * @typedef {object} Job a run of Node
 * @property {string} name
 * @property {string[]} args
 * @property {Record<string, string>} [env]
 * @property {boolean} [isAlone] whether nothing may run beside it
 * @property {() => string | undefined} [skipped] why it cannot run here: "needs firefox"
 * @property {(passed: boolean) => Outcome} [read] what came of it
 */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {Job[]} jobs
 * @property {string} [after] the step that it needs
 * @property {(() => void)[]} [needs] what installs programs
 * @property {() => Promise<Shared>} [start] starts what its jobs share
 */
/** @typedef {Job & {step: Step}} Planned */

const CACHE = new URL('../.cache/', import.meta.url);
const LAST_RUN = new URL('last-run.json', CACHE);

/**
 * Runs those that the command line names, or all. `--skipped` runs the jobs again that skipped tests
 * in the last run, and sums up both runs.
 * @param {Step[]} steps
 * @param {number} atOnce how many jobs may run side by side
 */
export async function runSteps(steps, atOnce) {
  ensureInstall();
  const names = process.argv.slice(2);
  const isRest = names.includes('--skipped');
  const last = isRest ? readLastRun() : {};
  const jobs = chosenOf(steps, isRest ? skippedIn(last) : names.length > 0 ? names : null);
  for (const ensure of new Set(jobs.flatMap(({step}) => step.needs ?? []))) ensure();
  const outcomes = {...last, ...(await run(jobs, atOnce))};
  mkdirSync(CACHE, {recursive: true});
  writeFileSync(LAST_RUN, JSON.stringify(outcomes));
  sumUp(steps, outcomes);
}

/** @returns {Outcomes} */
function readLastRun() {
  return JSON.parse(readFileSync(LAST_RUN, 'utf8'));
}

/** @param {Outcomes} outcomes */
function skippedIn(outcomes) {
  return Object.keys(outcomes).filter(name => outcomes[name].skipped.length > 0);
}

/**
 * @param {Step[]} steps
 * @param {string[] | null} names of steps or jobs; null for all
 * @returns {Planned[]}
 */
function chosenOf(steps, names) {
  const all = steps.flatMap(step => step.jobs.map(job => ({...job, step})));
  if (!names) return all;
  const isNamed = (/** @type {Planned} */ job, /** @type {string} */ name) =>
    job.name === name || job.step.name === name;
  const unknown = names.filter(name => !all.some(job => isNamed(job, name)));
  if (unknown.length === 0) return all.filter(job => names.some(name => isNamed(job, name)));
  console.error(`No such step: ${unknown.join(' ')}. Steps: ${steps.map(s => s.name).join(' ')}`);
  process.exit(1);
}

/**
 * @param {Planned[]} jobs
 * @param {number} atOnce
 * @returns {Promise<Outcomes>}
 */
async function run(jobs, atOnce) {
  /** @type {Outcomes} */
  const outcomes = {};
  /** @type {Map<Step, Promise<Shared>>} */
  const shared = new Map();
  const isShown = atOnce === 1 || jobs.length === 1;
  const neededBy = (/** @type {Planned} */ {step}) =>
    jobs.filter(job => job.step.name === step.after);
  const isReady = (/** @type {Planned} */ job) => neededBy(job).every(({name}) => outcomes[name]);
  await runJobs(jobs, atOnce, isReady, async job => {
    const isBroken = neededBy(job).some(({name}) => outcomes[name].failed > 0);
    outcomes[job.name] = isBroken
      ? failure(`not run: ${job.step.after} failed`)
      : await outcomeOf(job, shared, isShown);
  });
  for (const {stop} of await Promise.all(shared.values())) await stop();
  return outcomes;
}

/**
 * Runs a job, and shows its output at once, or after it where it failed.
 * @param {Planned} job
 * @param {Map<Step, Promise<Shared>>} shared
 * @param {boolean} isShown
 * @returns {Promise<Outcome>}
 */
async function outcomeOf({args, env, name, read = checked, skipped, step}, shared, isShown) {
  const reason = skipped?.();
  if (reason) return {passed: 0, failed: 0, skipped: [reason]};
  if (!shared.has(step)) shared.set(step, startOf(step));
  const {env: more} = await shared.get(step);
  if (isShown) console.log(`\n── ${name} ──`);
  const start = performance.now();
  const {output, passed} = await runNode(args, {...more, ...env}, isShown);
  const outcome = {...read(passed), seconds: (performance.now() - start) / 1000};
  if (isShown) return outcome;
  if (outcome.failed > 0) console.log(`\n── ${name} ──\n${output}`);
  const sign = outcome.failed > 0 ? '✖' : '✔';
  console.log(`${sign} ${name}: ${outcome.passed} passed in ${outcome.seconds.toFixed(1)} s`);
  return outcome;
}

/**
 * Where what its jobs share does not start, each starts its own, and fails for itself.
 * @param {Step} step
 * @returns {Promise<Shared>}
 */
async function startOf({name, start}) {
  const nothing = {env: {}, stop: async () => {}};
  try {
    return (await start?.()) ?? nothing;
  } catch (error) {
    console.error(`What the jobs of ${name} share did not start:`, error);
    return nothing;
  }
}

/**
 * @param {Step[]} steps
 * @param {Outcomes} outcomes
 */
function sumUp(steps, outcomes) {
  const rows = steps
    .map(step => ({step, of: step.jobs.map(job => outcomes[job.name]).filter(Boolean)}))
    .filter(({of}) => of.length > 0)
    .map(({of, step}) => ({
      step: step.name,
      of: strict(total(withAbsent(of))),
      seconds: secondsOf(of),
    }));
  console.table(
    rows.map(({of, seconds, step}) => ({
      ...{step, passed: of.passed, failed: of.failed, skipped: of.skipped.length},
      ...{seconds, note: noteOf(of)},
    })),
  );
  const {failed, passed, skipped} = total(rows.map(({of}) => of));
  console.log(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/**
 * A job that could not run has as many tests as the one beside it.
 * @param {Outcome[]} outcomes of one step
 */
function withAbsent(outcomes) {
  const most = Math.max(...outcomes.map(countOf));
  return outcomes.map(outcome => {
    const isAbsent = outcome.seconds === undefined && outcome.skipped.length > 0;
    return isAbsent ? {...outcome, skipped: new Array(most).fill(outcome.skipped[0])} : outcome;
  });
}

/** Where REQUIRE_ALL is set, a skipped test is a failure. @param {Outcome} outcome */
function strict(outcome) {
  if (!process.env.REQUIRE_ALL) return outcome;
  const failed = outcome.failed + outcome.skipped.length;
  return {...outcome, failed, skipped: [], note: noteOf(outcome)};
}

/** @param {Outcome[]} outcomes */
function secondsOf(outcomes) {
  return Math.round(outcomes.reduce((sum, {seconds = 0}) => sum + seconds, 0));
}
