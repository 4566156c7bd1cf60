import type { Range } from "../reference";
import { cellXml } from "./cell-xml";
import { dress, type Dressed } from "./content";
import type { Looks } from "./looks";
import type { CellSpot, RowMap } from "./row-map";
import type { SheetMap } from "./sheet-map";
import { holds, type Surroundings } from "./surroundings";
import { addressOf, type RefuseCell, type Write } from "./write";

/** What the writing of a row needs of its sheet. */
export interface RowContext {
  readonly bytes: Uint8Array;
  readonly map: SheetMap;
  readonly rows: ReadonlyMap<number, RowMap>;
  readonly surroundings: Surroundings;
  readonly arrays: readonly Range[];
  readonly looks: Looks;
  readonly date1904: boolean;
  readonly refuse: RefuseCell;
}

/** A new cell, and the one that stands in its place. */
export interface Placed {
  readonly column: number;
  readonly xml: string;
  readonly old: CellSpot | undefined;
}

/** None for a cell without look that holds nothing. */
export function placeCell(write: Write, row: RowMap | undefined, context: RowContext): Placed[] {
  const address = addressOf(write);
  const { column } = write;
  const old = row?.cells.find((cell) => cell.column === column);
  refuseForbidden(write, old, context);
  const dressed = dressedCell(write, styleOf(write, row, context), context);
  const { content, style } = dressed ?? context.refuse("unwritable-value", address);
  if (content.kind === "blank" && style === undefined && !old) return [];
  return [{ column, old, xml: cellXml({ address, style, content }, context.map.prefix) }];
}

function dressedCell(
  { value }: Write,
  style: number | undefined,
  { looks, date1904 }: RowContext,
): Dressed | undefined {
  if (value.type === "blank") return { content: { kind: "blank" }, style };
  if (value.type === "formula") return { content: { kind: "formula", xml: value.xml }, style };
  return dress(value, style, looks, date1904);
}

/** Of the cell that is there or that it is like; else of its row, else of its column. */
function styleOf(
  { column, like }: Write,
  row: RowMap | undefined,
  { rows, surroundings }: RowContext,
): number | undefined {
  const model = like === undefined ? row : rows.get(like);
  const cell = model?.cells.find((one) => one.column === column);
  return cell ? cell.style : (model?.style ?? surroundings.styleOf(column));
}

function refuseForbidden(
  { line, column }: Write,
  old: CellSpot | undefined,
  { arrays, surroundings, refuse }: RowContext,
): void {
  const address = addressOf({ line, column });
  const inside = (range: Range): boolean => holds(range, line, column);
  const isFirst = (range: Range): boolean =>
    range.firstLine === line && range.firstColumn === column;
  if (old?.formula === "array" || arrays.some(inside)) refuse("array-formula", address);
  if (old?.formula === "master") refuse("shared-formula", address);
  const hidden = surroundings.merged.some((range) => inside(range) && !isFirst(range));
  if (hidden) refuse("merged-cell", address);
}
