import { invalidArgument } from "../errors";
import type { Style } from "../model/cell";
import { checkWritable, eachCell, restyle } from "../model/edits";
import { define, method, object, readWrite, ref, type Given, type Member } from "../registry";
import type { Area } from "../workbook";

/** A property of the look of cells; null where they differ, as Excel says it. */
function look<K extends keyof Style>(
  key: K,
  without: NonNullable<Style[K]>,
  value: (given: Given) => NonNullable<Style[K]>,
  since = "1.1",
): Member<Area> {
  return readWrite(
    (of) => {
      const found = new Set<unknown>();
      eachCell(sample(of), ({ style }) => found.add(style?.[key] ?? without));
      return found.size === 1 ? [...found][0] : null;
    },
    (of, given) => {
      const wanted = value(given);
      restyle(sample(of), ({ style }) => ({ style: { ...style, [key]: wanted } }));
    },
    since,
  );
}

/** Of whole rows and columns, what is in use: a million empty cells have no look of their own. */
const sample = (of: Area): Area => {
  if (of.rows * of.columns <= 1_000_000) return of;
  return { ...of, ...(of.sheet.used(of) ?? { rows: 1, columns: 1 }) };
};

export const formatClass = define<"RangeFormat">({
  columnWidth: readWrite(
    ({ sheet, column, columns }) => {
      const widths = places(column, columns).map((place) => sheet.columnWidths.get(place) ?? 48);
      return new Set(widths).size === 1 ? widths[0] : null;
    },
    ({ sheet, column, columns }, given) => {
      checkWritable(sheet);
      for (const place of places(column, columns)) sheet.columnWidths.set(place, given.number());
    },
    "1.2",
  ),
  rowHeight: readWrite(
    ({ sheet, row, rows }) => {
      const heights = places(row, rows).map((place) => sheet.rowHeights.get(place) ?? 15);
      return new Set(heights).size === 1 ? heights[0] : null;
    },
    ({ sheet, row, rows }, given) => {
      checkWritable(sheet);
      if (given.number() < 0 || given.number() > 409.5)
        throw invalidArgument("A row is at most 409.5 points high.");
      for (const place of places(row, rows)) sheet.rowHeights.set(place, given.number());
    },
    "1.2",
  ),
  borders: object((of) => ref("RangeBorderCollection", of)),
  indentLevel: look("indent", 0, (given) => given.number(), "1.9"),
  horizontalAlignment: look("horizontal", "General", (given) => given.text()),
  verticalAlignment: look("vertical", "Bottom", (given) => given.text()),
  wrapText: look("wrap", false, (given) => given.flag()),
  fill: object((of) => ref("RangeFill", of)),
  font: object((of) => ref("RangeFont", of)),
  /** Nothing is measured here: about a character and a half for five points. */
  autofitColumns: method((of) => {
    checkWritable(of.sheet);
    const used = of.sheet.used(of);
    if (!used) return;
    const longest = new Map<number, number>();
    eachCell({ sheet: of.sheet, ...used }, ({ value }, _, column) => {
      longest.set(column, Math.max(longest.get(column) ?? 0, String(value).length));
    });
    for (const [column, length] of longest)
      of.sheet.columnWidths.set(used.column + column, Math.max(48, length * 5.5));
  }, "1.2"),
  autofitRows: method((of) => {
    checkWritable(of.sheet);
  }, "1.2"),
});

export const fillClass = define<"RangeFill">({
  color: look("fill", "#FFFFFF", (given) => given.text()),
  clear: method((of) => {
    restyle(of, ({ style }) => {
      const rest = { ...style };
      delete rest.fill;
      return { style: rest };
    });
  }),
});

export const fontClass = define<"RangeFont">({
  bold: look("bold", false, (given) => given.flag()),
  italic: look("italic", false, (given) => given.flag()),
  color: look("color", "#000000", (given) => given.text()),
  size: look("size", 11, (given) => given.number()),
  underline: look("underline", "None", (given) => given.text()),
});

const places = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, place) => first + place);
