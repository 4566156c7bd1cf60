import { listTexts } from "../../../messages/fr/template";
import { areasOf } from "./areas";
import type { Batches } from "./batches";
import type { Layout, Offer, Rect } from "./layout";
import type { Border, Look } from "./look";
import type { PlannedSheet } from "./plan";

/** What an action weighs in a batch, and all those of a look: roughly. */
const ACTION = 400;
const LOOK = 12 * ACTION;

const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** Excel knows no higher row, in points. */
const HIGHEST = 409;

/** The table, the looks, widths and heights of a sheet whose cells are written. */
export async function shapeSheet(
  sheet: Excel.Worksheet,
  { layout, tableName }: PlannedSheet,
  batches: Batches,
): Promise<void> {
  const { table, offers, merged } = layout;
  if (table && tableName !== undefined) {
    await batches.room(0, ACTION * 3);
    const added = sheet.tables.add(rangeAt(sheet, table), true);
    added.name = tableName;
    added.style = "TableStyleLight1";
  }
  for (const area of areasOf(shared(layout.looks))) {
    await batches.room(0, LOOK);
    applyLook(rangeAt(sheet, area), area.value);
  }
  for (const offer of offers) {
    await batches.room(0, ACTION * 3);
    applyOffer(rangeAt(sheet, offer.at).dataValidation, offer);
  }
  for (const area of merged) {
    await batches.room(0, ACTION);
    rangeAt(sheet, area).merge(false);
  }
  await sizes(sheet, layout, batches);
  if (!layout.gridlines) sheet.showGridlines = false;
  const { rows, columns } = layout.frozen;
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(rangeAt(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Looks that are equal become one object. */
function shared(looks: Layout["looks"]): Layout["looks"] {
  const byObject = new Map<Look, Look>();
  const byText = new Map<string, Look>();
  const one = (look: Look): Look => {
    const known = byObject.get(look);
    if (known) return known;
    const text = JSON.stringify(Object.entries(look).sort());
    const same = byText.get(text) ?? look;
    byText.set(text, same);
    byObject.set(look, same);
    return same;
  };
  return looks.map((row) => row.map((look) => (look ? one(look) : undefined)));
}

function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  // After the values: a text in a cell formatted as text keeps the apostrophe that is before it.
  if (look.format !== undefined) range.numberFormat = look.format as unknown as string[][];
  if (look.bold) format.font.bold = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.ink !== undefined) format.font.color = look.ink;
  if (look.underline) format.font.underline = "Single";
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal) format.horizontalAlignment = look.horizontal;
  if (look.vertical) format.verticalAlignment = look.vertical;
  if (look.wrap) format.wrapText = true;
  if (look.indent) format.indentLevel = look.indent;
  if (look.border) applyBorder(format.borders, look.border);
}

function applyBorder(borders: Excel.RangeBorderCollection, { sides, color, weight }: Border): void {
  const edges = sides.flatMap((side) => {
    const inside = side === "Top" || side === "Bottom" ? "InsideHorizontal" : "InsideVertical";
    return [`Edge${side}`, inside] as const;
  });
  for (const edge of new Set(edges)) {
    const line = borders.getItem(edge);
    line.style = "Continuous";
    line.color = color;
    line.weight = weight;
  }
}

function applyOffer(validation: Excel.DataValidation, { choices, prompt }: Offer): void {
  if (choices) {
    validation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
    // Another value is possible after a warning.
    validation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: listTexts.title,
      message: listTexts.choices(choices),
    };
  }
  if (prompt) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

async function sizes(
  sheet: Excel.Worksheet,
  { widths, hiddenColumns, heights, table }: Layout,
  batches: Batches,
): Promise<void> {
  for (const { column, columns, value } of areasOf([widths])) {
    await batches.room(0, ACTION);
    const area = rangeAt(sheet, { row: 0, column, rows: 1, columns });
    area.format.columnWidth = pointsOf(value);
  }
  for (const column of hiddenColumns) {
    await batches.room(0, ACTION);
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
  }
  // Excel measures the texts of a table; it measures no cells that are merged.
  if (table)
    rangeAt(sheet, { ...table, row: table.row + 1, rows: table.rows - 1 }).format.autofitRows();
  for (const { row, rows, value } of areasOf(
    heights.map((height) => [height === undefined ? undefined : Math.min(HIGHEST, height)]),
  )) {
    await batches.room(0, ACTION);
    rangeAt(sheet, { row, column: 0, rows, columns: 1 }).format.rowHeight = value;
  }
}

/** Characters as points: seven pixels each, five around them. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
