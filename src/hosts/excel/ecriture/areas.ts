import type { Rect } from "./layout";

/** Cells that have the same value. */
export interface Area<V> extends Rect {
  readonly value: V;
}

type Grid<V> = readonly (readonly (V | undefined)[])[];

/**
 * The areas of cells that are equal: runs down each column, joined with the same run beside them. A
 * cell without a value is in none.
 */
export function areasOf<V>(cells: Grid<V>): Area<V>[] {
  const done: Area<V>[] = [];
  /** Those that end at the column before, by their first row. */
  let open = new Map<number, Area<V>>();
  for (let column = 0; column < widthOf(cells); column += 1) {
    const next = new Map<number, Area<V>>();
    for (const run of runsOf(cells, column)) {
      const left = open.get(run.row);
      const isSame = left?.rows === run.rows && left.value === run.value;
      next.set(run.row, isSame ? { ...left, columns: left.columns + 1 } : run);
      if (isSame) open.delete(run.row);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

export const widthOf = (cells: Grid<unknown>): number =>
  cells.reduce((most, { length }) => Math.max(most, length), 0);

function runsOf<V>(cells: Grid<V>, column: number): Area<V>[] {
  const runs: Area<V>[] = [];
  cells.forEach((line, row) => {
    const value = line[column];
    if (value === undefined) return;
    const last = runs.at(-1);
    if (last?.value === value && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1, value });
  });
  return runs;
}
