/** The rectangle around path data of ours: M, L, H and V in absolute numbers, and whole discs. */
export function extentOf(path: string): Extent {
  const across: number[] = [];
  const down: number[] = [];
  const point = (x: number, y: number) => {
    across.push(x);
    down.push(y);
  };
  const ways: Readonly<Record<string, (numbers: readonly number[]) => void>> = {
    M: ([x = NaN, y = NaN]) => point(x, y),
    L: ([x = NaN, y = NaN]) => point(x, y),
    H: ([x = NaN]) => point(x, down.at(-1)!),
    V: ([y = NaN]) => point(across.at(-1)!, y),
    // Half a disc, from side to side; both halves begin at the height of the middle.
    a: ([radius = NaN, , , , , width = NaN]) => {
      const [x, y] = [across.at(-1)!, down.at(-1)!];
      down.push(y - radius, y + radius);
      point(x + width, y);
    },
    z: () => undefined,
  };
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    ways[command]!(rest.trim().split(/[ ,]+/).map(Number));
  }
  const [left, right] = [Math.min(...across), Math.max(...across)];
  return {left, right, top: Math.min(...down), bottom: Math.max(...down)};
}

export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
