import { attribute } from "../xml";
import { arrayRanges } from "./formulas";
import type { RowContext } from "./placed-cell";
import { rowChanges } from "./row-changes";
import { mapRow, type RowMap } from "./row-map";
import { mapSheet } from "./sheet-map";
import type { Change } from "./splice";
import { rangeOf, readSurroundings, type Surroundings } from "./surroundings";
import { appendTo, setAttribute } from "./tags";
import { around, referenceTo, type Write } from "./write";

/** What becomes of a sheet's XML, and of its formulas. */
export interface SheetChanges {
  readonly changes: readonly Change[];
  /** The addresses of the cells that had a formula, and of those that have one now. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** The changes that put each value into its cell, and touch nothing else. */
export function changeSheet(
  bytes: Uint8Array,
  writes: readonly Write[],
  context: Pick<RowContext, "looks" | "date1904" | "refuse">,
): SheetChanges {
  const lines = writes.flatMap(({ line, like }) => [line, like ?? line]);
  const map = mapSheet(bytes, lines);
  const surroundings = readSurroundings(bytes, map.data);
  const rows = new Map<number, RowMap>();
  for (const [line, bounds] of map.rows) rows.set(line, mapRow(bytes, bounds));
  const arrays = arrayRanges(bytes);
  const row: RowContext = { ...context, bytes, map, surroundings, rows, arrays };
  const done = byLine(writes).map(([line, ofLine]) => rowChanges(line, ofLine, row));
  const changes = done.flatMap((one) => one.changes);
  const last = done.map(({ appended }) => appended).join("");
  if (last !== "") changes.push(appendTo(bytes, map.data.to, `${map.prefix}sheetData`, last));
  return {
    changes: [...changes, ...dimensionChange(surroundings, writes)],
    gone: done.flatMap(({ gone }) => gone),
    come: done.flatMap(({ come }) => come),
  };
}

function byLine(writes: readonly Write[]): [line: number, writes: Write[]][] {
  const lines = new Map<number, Write[]>();
  for (const write of writes) lines.set(write.line, [...(lines.get(write.line) ?? []), write]);
  for (const ofLine of lines.values()) ofLine.sort((a, b) => a.column - b.column);
  return [...lines].sort(([a], [b]) => a - b);
}

/** Which cells the sheet says it uses, where that no longer holds. */
function dimensionChange({ dimension }: Surroundings, writes: readonly Write[]): Change[] {
  const [used] = rangeOf(dimension && attribute(dimension, "ref"));
  if (!dimension || !used) return [];
  const wider = writes.reduce(
    (range, { line, column }) =>
      around(range, { firstLine: line, lastLine: line, firstColumn: column, lastColumn: column }),
    used,
  );
  const before = referenceTo(used);
  const after = referenceTo(wider);
  return before === after ? [] : [setAttribute(dimension, "ref", after)];
}
