/** Runs programs of Node side by side. */
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {LANGUAGE_AND_TIME} from './machine.js';

/** @typedef {{name: string, after?: string, isAlone?: boolean}} Job */

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Starts each job as soon as it may run. Those that need the machine for themselves come last.
 * @template {Job} T
 * @param {T[]} jobs
 * @param {number} atOnce
 * @param {(job: T) => boolean} isReady
 * @param {(job: T) => Promise<void>} run
 */
export async function runJobs(jobs, atOnce, isReady, run) {
  const waiting = new Set(jobs);
  /** @type {Set<Promise<unknown>>} */
  const running = new Set();
  const next = () => {
    const [first] = waiting;
    const beside = [...waiting].find(job => !job.isAlone && isReady(job));
    if (beside) return running.size < atOnce ? beside : undefined;
    return running.size === 0 ? first : undefined;
  };
  while (waiting.size + running.size > 0) {
    const job = next();
    if (job) {
      waiting.delete(job);
      const task = run(job).then(() => running.delete(task));
      running.add(task);
    } else await Promise.race(running);
  }
}

/**
 * Runs Node in the repository, with the language and time zone of tests.
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {boolean} isShown whether the output is shown at once
 * @returns {Promise<{passed: boolean, output: string}>}
 */
export function runNode(args, env, isShown) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: {...process.env, ...LANGUAGE_AND_TIME, ...env},
      stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', text => (output += text));
    }
    child.on('close', code => resolve({passed: code === 0, output}));
  });
}
