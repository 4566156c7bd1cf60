import exceljs from "exceljs";
import { parseAddress } from "./model/area";
import { CellError, type Cell, type Value } from "./model/cell";
import { Workbook } from "./workbook";

/** The workbook of a file, as Excel would have it open: values, formulas with results, tables. */
export async function importXlsx(bytes: Uint8Array, name = "registre.xlsx"): Promise<Workbook> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const workbook = new Workbook();
  workbook.name = name;
  workbook.date1904 = book.properties.date1904;
  for (const source of book.worksheets) {
    const sheet = workbook.addSheet(source.name);
    if (source.state !== "visible")
      sheet.visibility = source.state === "hidden" ? "Hidden" : "VeryHidden";
    // Not in the types of exceljs, as what it keeps of a table that was read.
    const { sheetProtection, tables } = source as unknown as Parts;
    source.eachRow((row, line) => {
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        // exceljs repeats the value of merged cells in each of them.
        if (cell.isMerged && cell.master !== cell) return;
        sheet.put(line - 1, column - 1, contentOf(cell, workbook.date1904));
      });
    });
    for (const { table } of Object.values(tables)) {
      const rect = parseAddress(table.tableRef);
      if (!rect) throw new Error(`The table ${table.name} is nowhere.`);
      workbook.addTable({ sheet, ...rect }, table.name).hasTotals = table.totalsRow === true;
    }
    sheet.isProtected = sheetProtection?.sheet === true;
  }
  return workbook;
}

interface Parts {
  readonly sheetProtection?: { readonly sheet?: boolean } | null;
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly table: {
          readonly name: string;
          readonly tableRef: string;
          readonly totalsRow?: boolean;
        };
      }
    >
  >;
}

function contentOf(cell: exceljs.Cell, date1904: boolean): Cell {
  const { value } = cell;
  const format = cell.numFmt as string | undefined;
  const formula = cell.formula as string | undefined;
  const content = formula === undefined ? value : cell.result;
  return {
    value: valueOf(content, date1904),
    ...(formula !== undefined && { formula: `=${formula}` }),
    ...(format !== undefined && format !== "General" && { format }),
  };
}

function valueOf(content: unknown, date1904: boolean): Value {
  if (content === null || content === undefined) return "";
  if (content instanceof Date)
    return content.getTime() / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
  if (typeof content !== "object") return content as Value;
  if ("error" in content) return new CellError(String(content.error));
  if ("richText" in content)
    return (content.richText as { text: string }[]).map(({ text }) => text).join("");
  return "text" in content ? String(content.text) : "";
}
