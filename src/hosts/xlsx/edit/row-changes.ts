import { attribute } from "../xml";
import { placeCell, type Placed, type RowContext } from "./placed-cell";
import type { RowMap } from "./row-map";
import type { Change } from "./splice";
import { appendTo, setAttribute } from "./tags";
import { addressOf, type Write } from "./write";

export interface RowChanges {
  readonly changes: readonly Change[];
  /** A whole row that comes behind all others. */
  readonly appended: string;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** The changes of one row; `writes` from left to right. */
export function rowChanges(
  line: number,
  writes: readonly Write[],
  context: RowContext,
): RowChanges {
  const row = context.rows.get(line);
  const cells = writes.flatMap((write) => placeCell(write, row, context));
  const formulas = { gone: gone(line, cells), come: come(writes) };
  if (row) return { changes: cellChanges(line, row, cells, context), appended: "", ...formulas };
  const { prefix, places } = context.map;
  const inside = cells.map(({ xml }) => xml).join("");
  const text = `<${prefix}row r="${String(line)}">${inside}</${prefix}row>`;
  const place = places.get(line);
  return place === undefined
    ? { changes: [], appended: text, ...formulas }
    : { changes: [{ from: place, to: place, text }], appended: "", ...formulas };
}

const gone = (line: number, cells: readonly Placed[]): string[] =>
  cells.flatMap(({ column, old }) => (old?.formula ? [addressOf({ line, column })] : []));

const come = (writes: readonly Write[]): string[] =>
  writes.filter(({ value }) => value.type === "formula").map(addressOf);

/** Replaces the cells that are there, and puts the others in their places. */
function cellChanges(
  line: number,
  row: RowMap,
  cells: readonly Placed[],
  { bytes, map }: RowContext,
): Change[] {
  const all = cells.map(({ xml }) => xml).join("");
  const bounds = map.rows.get(line);
  const isEmpty = row.tag.empty;
  if (bounds && isEmpty)
    return [...spansChange(row, cells), appendTo(bytes, bounds.to, `${map.prefix}row`, all)];
  const last = row.cells.at(-1)?.to ?? row.inside;
  const changes = cells.map(({ column, xml, old }): Change => {
    const place = row.cells.find((cell) => cell.column > column)?.from ?? last;
    return { from: old?.from ?? place, to: old?.to ?? place, text: xml };
  });
  return [...spansChange(row, cells), ...changes];
}

/** Which columns a row says it uses: what is put beside them is told too. */
function spansChange({ tag, from }: RowMap, cells: readonly Placed[]): Change[] {
  const spans = attribute(tag, "spans");
  const numbers = (spans?.match(/\d+/g) ?? []).map(Number);
  const columns = cells.map(({ column }) => column + 1);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length === 0 || columns.every((one) => one >= first && one <= last)) return [];
  const wider = `${String(Math.min(first, ...columns))}:${String(Math.max(last, ...columns))}`;
  const change = setAttribute(tag, "spans", wider);
  return [{ from: from + change.from, to: from + change.to, text: change.text }];
}
