import { AS_TEXT } from "../../../workbook/appearance";
import { isLink, isRisky } from "../../../workbook/content";
import type { Content, TableColumn, TableSheet } from "../../../workbook/model";
import { NOTHING_MORE, type Layout, type Offer } from "./layout";
import {
  bandLook,
  bannerLook,
  columnLook,
  headerLook,
  linkLook,
  toneLook,
  type Look,
} from "./look";

const HEADER_HEIGHT = 22;
/** Characters that a landscape A4 page holds while its print stays legible. */
const PAGE_WIDTH = 190;

/** A sheet that holds one table; what a new register asks of who fills it in is no part of it. */
export function tableLayout(sheet: TableSheet): Layout {
  const { name, columns, fixedColumns, onePageWide, title } = sheet;
  const shown = columns.filter(({ hidden }) => !hidden);
  const width = shown.reduce((sum, column) => sum + column.width, 0);
  const pagesWide = onePageWide ? 1 : Math.ceil(width / PAGE_WIDTH);
  const top = topOf(sheet);
  // A table has a row, be it empty.
  const rows = sheet.rows.length > 0 ? sheet.rows : [[]];
  const body = { row: top.cells.length + 1, rows: rows.length };
  return {
    ...NOTHING_MORE,
    name,
    cells: [...top.cells, columns.map(({ header }) => header), ...rows],
    looks: [...top.looks, columns.map(headerLook), ...looksOf(columns, rows)],
    widths: columns.map((column) => column.width),
    hiddenColumns: columns.flatMap(({ hidden }, place) => (hidden ? [place] : [])),
    heights: [...top.cells.map(() => HEADER_HEIGHT), HEADER_HEIGHT],
    gridlines: true,
    frozen: { rows: body.row, columns: fixedColumns },
    table: { row: body.row - 1, column: 0, rows: body.rows + 1, columns: columns.length },
    offers: columns.flatMap(({ choices, prompt }, column): Offer[] =>
      choices || prompt
        ? [
            {
              at: { ...body, column, columns: 1 },
              ...(choices && { choices }),
              ...(prompt && { prompt }),
            },
          ]
        : [],
    ),
    print: {
      orientation: "Landscape",
      pagesWide,
      titleRow: body.row,
      ...(pagesWide > 1 ? { titleColumns: fixedColumns } : {}),
      ...(title === undefined ? {} : { header: title }),
      pageEnds: [],
    },
  };
}

/** The row above the headers: the title in the columns that stay in sight, the bands over theirs. */
function topOf({ title, bands, columns }: TableSheet): Pick<Layout, "cells" | "looks"> {
  if (title === undefined && bands === undefined) return { cells: [], looks: [] };
  const cells: (Content | undefined)[] = [];
  const looks: (Look | undefined)[] = columns.map(() =>
    title === undefined ? undefined : bannerLook,
  );
  if (title !== undefined) {
    // Its first word stands in the column that stays in sight, and never runs into the next page.
    const [first = "", ...others] = title.split(" – ");
    cells.push(first, others.join(" – "));
  }
  const placeOf = (header: string): number =>
    columns.findIndex((column) => column.header === header);
  (bands ?? []).forEach((band, at) => {
    const [from, to] = [placeOf(band.from), placeOf(band.to)];
    looks.fill(bandLook(at), from, to + 1);
    cells[columns.findIndex(({ hidden }, place) => !hidden && place >= from)] = band.title;
  });
  return { cells: [Array.from(cells)], looks: [looks] };
}

/** One look for all cells of a kind: what is the same is the same object. */
function looksOf(columns: readonly TableColumn[], rows: TableSheet["rows"]): Look[][] {
  const known = columns.map((column) => {
    const usual = columnLook(column);
    return {
      usual,
      link: { ...usual, ...linkLook },
      risky: { ...usual, format: AS_TEXT },
      tones: new Map(
        Object.entries(column.tones ?? {}).map(([text, tone]) => [
          text,
          { ...usual, ...toneLook(tone) },
        ]),
      ),
    };
  });
  return rows.map((row) =>
    known.map(({ usual, link, risky, tones }, place) => {
      const content = row[place];
      if (isLink(content)) return link;
      const toned = typeof content === "string" ? tones.get(content) : undefined;
      return toned ?? (isRisky(content) ? risky : usual);
    }),
  );
}
