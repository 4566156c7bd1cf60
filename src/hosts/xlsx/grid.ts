/**
 * The cells read: columns one after the other, each `stride` long. One flat array of each kind, so
 * that the scan writes to the same two arrays whatever the column.
 */
export interface Grid {
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
  readonly stride: number;
  readonly width: number;
}

export const openGrid = (width: number, stride: number): Grid => ({
  kinds: new Uint8Array(width * stride),
  values: new Float64Array(width * stride),
  stride,
  width,
});

/** The same cells with room for twice as many lines. */
export function grown(grid: Grid): Grid {
  const larger = openGrid(grid.width, grid.stride * 2);
  for (let place = 0; place < grid.width; place++) {
    const from = place * grid.stride;
    const to = from + grid.stride;
    larger.kinds.set(grid.kinds.subarray(from, to), from * 2);
    larger.values.set(grid.values.subarray(from, to), from * 2);
  }
  return larger;
}
