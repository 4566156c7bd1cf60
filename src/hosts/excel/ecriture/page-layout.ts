import type { PageLine, PageSheet } from "../../../workbook/model";
import { NOTHING_MORE, type Layout } from "./layout";
import { heightOf, linesOf } from "./lines";
import { pageLooks } from "./look";

const LABEL_WIDTH = 30;
const TEXT_WIDTH = 104;
/** Points above and below a text, together. */
const PADDING = 5;

const heights = { title: 34, banner: 24, heading: 30 } as const;

/** A sheet to be read: labels at the left, texts at the right. */
export const pageLayout = ({ name, lines }: PageSheet): Layout => ({
  ...NOTHING_MORE,
  name,
  cells: lines.map((line) => (line.kind === "entry" ? [line.label, line.text] : [line.text, ""])),
  looks: lines.map(({ kind }) =>
    kind === "entry" ? [pageLooks.label, pageLooks.text] : [pageLooks[kind], pageLooks[kind]],
  ),
  widths: [LABEL_WIDTH, TEXT_WIDTH],
  heights: lines.map(lineHeight),
  merged: lines.flatMap(({ kind }, row) =>
    kind === "note" ? [{ row, column: 0, rows: 1, columns: 2 }] : [],
  ),
  gridlines: false,
  frozen: { rows: 0, columns: 0 },
  print: { orientation: "Portrait", pagesWide: 1, pageEnds: [] },
});

function lineHeight(line: PageLine): number {
  if (line.kind === "entry")
    return heightOf(
      Math.max(linesOf(line.label, LABEL_WIDTH), linesOf(line.text, TEXT_WIDTH)),
      PADDING,
    );
  return line.kind === "note"
    ? heightOf(linesOf(line.text, LABEL_WIDTH + TEXT_WIDTH), PADDING)
    : heights[line.kind];
}
