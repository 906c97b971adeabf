/** What a page would notice going wrong. */

interface Watch {
  /** What was noticed. */
  readonly stop: () => readonly string[];
}

/** Before Mocha hears of it, which would fail the test without the set that did it. */
export function watch(): Watch {
  const faults: string[] = [];
  const {error, warn} = console;
  console.error = (...words) => faults.push(`console: ${words.map(String).join(' ')}`);
  // Fields that are lost are said there, as they should be.
  console.warn = () => {};
  const note = (event: Event): void => {
    // Pictures that cannot be loaded come by here too.
    if (event.target !== window) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    faults.push(
      `error: ${(event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason}`,
    );
  };
  const builtIns = builtInNames();
  for (const type of TYPES) window.addEventListener(type, note, true);
  return {
    stop() {
      Object.assign(console, {error, warn});
      for (const type of TYPES) window.removeEventListener(type, note, true);
      if ('pwned' in window) faults.push('markup: a script ran');
      Reflect.deleteProperty(window, 'pwned');
      if (builtInNames() !== builtIns) faults.push(`built-ins: ${builtInNames()}`);
      return faults;
    },
  };
}

const TYPES = ['error', 'unhandledrejection'];

function builtInNames(): string {
  const names = [Object, Array, String].flatMap(({prototype}) => Reflect.ownKeys(prototype));
  return names.map(String).join(' ');
}

const channel = new MessageChannel();

/** Another turn of the event loop, which timers of hidden pages would wait long for. */
export function turn(): Promise<unknown> {
  return new Promise(resolve => {
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(null);
  });
}

/** Enough turns for anything that needs no network. */
const TURNS = 500;

/** False when it never comes true. */
export async function comesTrue(condition: () => boolean): Promise<boolean> {
  for (let turns = 0; turns < TURNS && !condition(); turns += 1) await turn();
  return condition();
}
