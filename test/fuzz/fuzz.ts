/** The two ways of hostile sets into a list, as properties: nothing goes wrong, whatever the set. */
import fc from 'fast-check';
import {recipes, setOf, type Good} from './hostile-sets.js';
import {walkByProperty, walkInline, type Settings} from './walk.js';

/** How many sets in all, and where chance begins; see fuzz-server.js. */
const {runs, seed} = (await (await fetch('/fuzz.json')).json()) as {runs: number; seed: number};

const defaults = {includeErrorInReport: true, seed};

const good = (await (await fetch('/data/films.json')).json()) as Good;

// Pictures fail at once, and nothing is requested.
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = "img-src 'none'";
document.head.append(policy);

const settings: fc.Arbitrary<Settings> = fc.record(
  {
    lang: fc.constantFrom('en', 'ru'),
    checks: fc.constantFrom('marked', 'open', 'off'),
    opened: fc.nat(1),
  },
  {noNullPrototype: true},
);

/** What counts as a fault, by how it begins, and how it is looked for. */
interface Search extends fc.Parameters<unknown> {
  readonly kind?: string;
}

/** What a walk over good films finds. */
export function faultsOfGood(): Promise<readonly string[]> {
  return walkByProperty(good, {lang: 'en', checks: 'marked', opened: 0});
}

export function byProperty({kind = '', ...search}: Search = {}): Promise<void> {
  const property = fc.asyncProperty(recipes(good, true), settings, async (recipe, how) =>
    refuse(await walkByProperty(setOf(good, recipe), how), kind),
  );
  return fc.assert(property, {
    ...defaults,
    numRuns: Math.ceil((runs * 3) / 4),
    ...(search as object),
  });
}

/** Fewer sets; some of the texts break off. */
export function inline(): Promise<void> {
  const ends = fc.option(fc.nat(), {freq: 10});
  const sets = recipes(good, false);
  const property = fc.asyncProperty(sets, settings, ends, async (recipe, how, end) => {
    const json = JSON.stringify(setOf(good, recipe));
    const text = end === null ? json : json.slice(0, end % json.length);
    refuse(await walkInline(text, how), '');
  });
  return fc.assert(property, {...defaults, numRuns: Math.ceil(runs / 4)});
}

function refuse(faults: readonly string[], kind: string): void {
  const found = faults.filter(fault => fault.startsWith(kind));
  if (found.length === 0) return;
  const error = new Error([...new Set(found)].join('\n'));
  // What is reported; in WebKit it does not say what went wrong.
  error.stack = String(error);
  throw error;
}
