import { AS_TEXT, sideOf } from "../../../workbook/appearance";
import { isLink, isRisky } from "../../../workbook/content";
import { gridRowHeight } from "../../../workbook/heights";
import type { GridCell, GridRow, GridSheet } from "../../../workbook/model";
import { NOTHING_MORE, type Layout, type Rect } from "./layout";
import { formatted, gridLooks, horizontalOf, linkLook, toneLook, type Look } from "./look";

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
    heights: rows.map((row) => (row.cells.length > 0 ? gridRowHeight(row, widths) : undefined)),
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
  ...(format === "general" ? {} : { horizontal: horizontalOf(format) }),
  // So that a figure does not touch the text beside it.
  ...(sideOf(format) === "right" ? { indent: 1 } : {}),
  ...(isLink(content) ? linkLook : {}),
  ...(tone ? toneLook(tone) : {}),
});
