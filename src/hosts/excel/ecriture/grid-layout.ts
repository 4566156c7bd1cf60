import type { GridCell, GridRow, GridSheet, GridStyle } from "../../../workbook/model";
import { NOTHING_MORE, type Layout, type Rect } from "./layout";
import { heightOf, LINE, linesOf } from "./lines";
import { AS_TEXT, formatted, gridLooks, linkLook, sideOf, toneLooks, type Look } from "./look";
import { isLink, isRisky } from "./text";

/** Points above and below a text, together. */
const PADDING: Readonly<Record<GridStyle, number>> = {
  title: 19,
  banner: 9,
  heading: 15,
  note: 7,
  header: 7,
  label: 5,
  cell: 5,
  input: 5,
  total: 7,
  figure: 5,
};

/** A sheet laid out cell by cell. */
export function gridLayout(sheet: GridSheet): Layout {
  const { name, widths, rows, headerLine, scale, charts = [] } = sheet;
  const spans = rows.map(({ cells }) => cells.map((cell) => cell?.span ?? 1));
  return {
    ...NOTHING_MORE,
    name,
    cells: rows.map(({ cells }) => cells.map((cell) => cell?.content)),
    looks: rows.map(({ cells }) => looksOf(cells)),
    widths,
    heights: rows.map((row) => (row.cells.length > 0 ? rowHeight(row, widths) : undefined)),
    merged: spans.flatMap((row, at) =>
      row.flatMap((columns, column): Rect[] =>
        columns > 1 ? [{ row: at, column, rows: 1, columns }] : [],
      ),
    ),
    gridlines: false,
    frozen: { rows: headerLine ?? 0, columns: 0 },
    charts,
    print: {
      orientation: sheet.orientation === "portrait" ? "Portrait" : "Landscape",
      ...(scale === undefined ? { pagesWide: 1 } : { scale }),
      ...(headerLine === undefined ? {} : { titleRow: headerLine }),
      pageEnds: rows.flatMap(({ endsPage }, at) => (endsPage ? [at + 1] : [])),
    },
  };
}

/** A cell that takes several columns looks the same in each of them. */
function looksOf(cells: GridRow["cells"]): (Look | undefined)[] {
  const looks: (Look | undefined)[] = [];
  cells.forEach((cell, place) => {
    if (!cell) return;
    const look = lookOf(cell, cell.style === "note" && place > 0);
    for (let step = 0; step < (cell.span ?? 1); step += 1) looks[place + step] = look;
  });
  return Array.from(looks);
}

/** `beside`: a note at the right of other cells, which it would touch. */
const lookOf = ({ content, style, format = "general", tone }: GridCell, beside: boolean): Look => ({
  ...gridLooks[style],
  ...formatted(format),
  ...(isRisky(content) ? { format: AS_TEXT } : {}),
  ...(beside ? { horizontal: "Left", indent: 1 } : {}),
  ...(format === "general" ? {} : { horizontal: sideOf(format) }),
  // So that a figure does not touch the text beside it.
  ...(sideOf(format) === "Right" ? { indent: 1 } : {}),
  ...(isLink(content) ? linkLook : {}),
  ...(tone ? toneLooks[tone] : {}),
});

function rowHeight({ cells, lines }: GridRow, widths: readonly number[]): number {
  const heights = cells.map((cell, place) => {
    if (!cell) return LINE;
    const width = widths.slice(place, place + (cell.span ?? 1)).reduce((sum, one) => sum + one, 0);
    const text = isLink(cell.content) ? cell.content.text : cell.content;
    const needed = lines ?? (typeof text === "string" ? linesOf(text, width) : 1);
    return heightOf(needed, PADDING[cell.style]);
  });
  return Math.max(...heights);
}
