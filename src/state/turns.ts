/** So much of a frame goes into one slice of long work, whatever the machine. */
const SLICE_MS = 10;

/** Does long work in slices, and gives the page a turn between them, until it is not wanted. */
export async function inTurns<T>(
  work: Iterator<unknown, T>,
  isWanted: () => boolean,
): Promise<T | undefined> {
  let end = performance.now() + SLICE_MS;
  while (isWanted()) {
    const {done, value} = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await turn();
    end = performance.now() + SLICE_MS;
  }
  return undefined;
}

/**
 * All that the page has to do comes first, timers too, which `scheduler.yield` would leave waiting.
 * A timer of ours would be slowed down, in a page that nobody looks at to one slice a second.
 */
export function turn(): Promise<void> {
  return new Promise(resolve => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
