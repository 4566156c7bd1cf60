import { PAGE_WIDTHS, pageLineHeight } from "../../../workbook/heights";
import type { PageSheet } from "../../../workbook/model";
import { NOTHING_MORE, type Layout } from "./layout";
import { pageLooks } from "./look";

/** A sheet to be read: labels at the left, texts at the right. */
export const pageLayout = ({ name, lines }: PageSheet): Layout => ({
  ...NOTHING_MORE,
  name,
  cells: lines.map((line) => (line.kind === "entry" ? [line.label, line.text] : [line.text, ""])),
  looks: lines.map(({ kind }) =>
    kind === "entry" ? [pageLooks.label, pageLooks.text] : [pageLooks[kind], pageLooks[kind]],
  ),
  widths: [PAGE_WIDTHS.label, PAGE_WIDTHS.text],
  heights: lines.map(pageLineHeight),
  merged: lines.flatMap(({ kind }, row) =>
    kind === "note" ? [{ row, column: 0, rows: 1, columns: 2 }] : [],
  ),
  gridlines: false,
  frozen: { rows: 0, columns: 0 },
  print: { orientation: "Portrait", pagesWide: 1, pageEnds: [] },
});
