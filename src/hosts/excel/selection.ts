import { matchHeader, matchSheet } from "../../register/headers";

/** The reference of the stage on the first selected row; undefined anywhere else than on one. */
export async function selectionDe(
  context: Excel.RequestContext,
  worksheetId: string,
  address: string,
): Promise<string | undefined> {
  const sheet = context.workbook.worksheets.getItem(worksheetId);
  sheet.load("name");
  const row = sheet.getRange(address).getRow(0);
  row.load("rowIndex");
  const { tables } = sheet;
  tables.load("items/id");
  await context.sync();
  const [table] = tables.items;
  if (matchSheet(sheet.name) !== "Stages" || !table) return undefined;
  const header = table.getHeaderRowRange();
  header.load("values,columnIndex,rowIndex");
  const body = table.getDataBodyRange();
  body.load("rowIndex,rowCount");
  await context.sync();
  const at = (header.values[0] ?? []).findIndex(
    (text) => matchHeader("Stages", String(text as string)) === "refStage",
  );
  const inside = row.rowIndex >= body.rowIndex && row.rowIndex < body.rowIndex + body.rowCount;
  if (at < 0 || !inside) return undefined;
  const cell = sheet.getRangeByIndexes(row.rowIndex, header.columnIndex + at, 1, 1);
  cell.load("values");
  await context.sync();
  const reference = String(cell.values[0]?.[0] as string);
  return reference === "" ? undefined : reference;
}
