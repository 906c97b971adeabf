/** What jumps on a page (https://web.dev/articles/cls). Both run in the page. */
export function watchShifts(): void {
  const shifts: number[] = [];
  Object.assign(window, {shifts});
  new PerformanceObserver(list => {
    for (const entry of list.getEntries())
      shifts.push((entry as PerformanceEntry & {value: number}).value);
  }).observe({type: 'layout-shift', buffered: true});
}

export async function shiftsAfterFrames(): Promise<number[]> {
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  return (window as unknown as {shifts: number[]}).shifts;
}
