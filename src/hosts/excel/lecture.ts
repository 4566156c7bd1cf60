import { matchSheet } from "../../register/headers";
import type { Workbook } from "../../register/workbook";
import { FeuilleLue, type TableLue } from "./feuille";

/** Cells asked in one round trip: values and formats of more come near Excel's limit of five megabytes. */
const CELLS_A_BATCH = 60_000;

/** The open workbook, as far as the register knows its sheets. */
export interface ClasseurLu {
  readonly name: string;
  readonly date1904: boolean;
  /** In the order of the workbook. */
  readonly feuilles: readonly FeuilleLue[];
  /** The names of all sheets, to tell a person what was seen. */
  readonly vues: readonly string[];
}

/**
 * Reads the sheets of the register in few round trips: one for their names, one for their bounds,
 * then their cells, as many as fit each time. Writes nothing.
 */
export async function lireClasseur(
  context: Excel.RequestContext,
  name: string,
): Promise<ClasseurLu> {
  const { workbook } = context;
  const { worksheets, tables } = workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  tables.load("items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  // The only way to learn the epoch at this level: what a known day is worth.
  const epoch = workbook.functions.date(1904, 1, 1);
  epoch.load("value");
  await context.sync();

  const known = worksheets.items.filter((sheet) => matchSheet(sheet.name) !== undefined);
  const bounds = known.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount,columnIndex,columnCount");
    const own = tables.items.filter(({ worksheet }) => worksheet.id === sheet.id);
    const ranges = own.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,rowCount,columnIndex,columnCount");
      return { table, range };
    });
    return { sheet, used, ranges };
  });
  await context.sync();

  const feuilles: FeuilleLue[] = [];
  const blocks: Bloc[] = [];
  for (const { sheet, used, ranges } of bounds) {
    const lues = ranges.map(({ table, range }) => tableLue(table, range));
    const feuille = new FeuilleLue(sheet.id, sheet.name, sheet.protection.protected, lues);
    feuilles.push(feuille);
    if (!used.isNullObject) blocks.push(...blocksOf(sheet, feuille, used));
  }
  await readBlocks(context, blocks);
  return {
    name,
    date1904: epoch.value === 0,
    feuilles,
    vues: worksheets.items.map((sheet) => sheet.name),
  };
}

export const workbookOf = ({ name, date1904, feuilles }: ClasseurLu): Workbook => ({
  name,
  date1904,
  sheets: feuilles.map(({ sheet }) => sheet),
});

function tableLue(table: Excel.Table, range: Excel.Range): TableLue {
  return {
    id: table.id,
    name: table.name,
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
    firstLine: range.rowIndex + 1,
    lastLine: range.rowIndex + range.rowCount,
    firstColumn: range.columnIndex,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}

interface Bloc {
  readonly sheet: Excel.Worksheet;
  readonly feuille: FeuilleLue;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** A sheet in pieces that each fit in a round trip. */
function blocksOf(sheet: Excel.Worksheet, feuille: FeuilleLue, used: Excel.Range): Bloc[] {
  const { rowIndex, rowCount, columnIndex: column, columnCount: columns } = used;
  const step = Math.max(1, Math.floor(CELLS_A_BATCH / columns));
  const blocks: Bloc[] = [];
  for (let row = rowIndex; row < rowIndex + rowCount; row += step)
    blocks.push({
      sheet,
      feuille,
      row,
      rows: Math.min(step, rowIndex + rowCount - row),
      column,
      columns,
    });
  return blocks;
}

async function readBlocks(context: Excel.RequestContext, blocks: readonly Bloc[]): Promise<void> {
  let asked: (() => void)[] = [];
  let cells = 0;
  const read = async (): Promise<void> => {
    await context.sync();
    for (const put of asked) put();
    asked = [];
    cells = 0;
  };
  for (const { sheet, feuille, row, rows, column, columns } of blocks) {
    if (cells > 0 && cells + rows * columns > CELLS_A_BATCH) await read();
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load("values,numberFormat");
    cells += rows * columns;
    asked.push(() => {
      feuille.poser(row + 1, column, range.values, range.numberFormat);
    });
  }
  if (asked.length > 0) await read();
}
