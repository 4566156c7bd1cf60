import { isLink } from "./content";
import type { GridRow, GridStyle, PageLine } from "./model";

/** Points for one line of text. */
export const LINE = 15;

/** Letters are narrower than the figures in which widths are counted. */
const LETTERS = 1.1;
/** What the end of a line leaves empty, since words are not cut. */
const SLACK = 4;

/** Lines that a text takes in a column of that width. */
export const linesOf = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / capacity(width))), 0);

const capacity = (width: number): number => Math.max(1, width * LETTERS - SLACK);

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

/** Of a row of a grid, in points: as high as its highest cell. */
export function gridRowHeight({ cells, lines }: GridRow, widths: readonly number[]): number {
  const heights = cells.map((cell, place) => {
    if (!cell) return LINE;
    const width = widths.slice(place, place + (cell.span ?? 1)).reduce((sum, one) => sum + one, 0);
    const text = isLink(cell.content) ? cell.content.text : cell.content;
    const needed = lines ?? (typeof text === "string" ? linesOf(text, width) : 1);
    return needed * LINE + PADDING[cell.style];
  });
  return Math.max(...heights);
}

/** A sheet to be read: labels at the left, texts at the right. */
export const PAGE_WIDTHS = { label: 30, text: 104 } as const;
const PAGE_PADDING = 5;
const PAGE_HEIGHTS = { title: 34, banner: 24, heading: 30 } as const;

/** Of a line of such a sheet, in points. */
export function pageLineHeight(line: PageLine): number {
  const { label, text } = PAGE_WIDTHS;
  if (line.kind === "entry")
    return LINE * Math.max(linesOf(line.label, label), linesOf(line.text, text)) + PAGE_PADDING;
  return line.kind === "note"
    ? LINE * linesOf(line.text, label + text) + PAGE_PADDING
    : PAGE_HEIGHTS[line.kind];
}
