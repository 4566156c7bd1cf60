import { failure, success, type Result } from "../values/result";
import { essentialSheets, sheetNames, type SheetName } from "./columns";
import { matchSheet } from "./headers";
import { buildRegister, type Register } from "./register";
import { readSheet, type RegisterFile, type SheetRows } from "./sheet-rows";
import type { Sheet, Workbook, WorkbookProblem } from "./workbook";

export type RegisterProblem =
  | { readonly kind: "unreadable-file"; readonly file: string; readonly problem: WorkbookProblem }
  | {
      readonly kind: "missing-sheets";
      readonly files: readonly string[];
      readonly missing: readonly SheetName[];
      readonly seen: readonly string[];
    };

/** Reads workbooks, given together, as one register. */
export function readRegister(workbooks: readonly Workbook[]): Result<Register, RegisterProblem> {
  const files = nameFiles(workbooks);
  const sheets: SheetRows[] = [];
  for (const [order, workbook] of workbooks.entries()) {
    const file = files[order] as RegisterFile;
    const found = findSheets(workbook.sheets);
    for (const name of sheetNames) {
      const source = found.get(name);
      if (!source) continue;
      const rows = readSheet(name, source, file);
      if (!rows.ok)
        return failure({ kind: "unreadable-file", file: file.name, problem: rows.error });
      sheets.push(rows.value);
    }
  }
  const missing = essentialSheets.filter((name) => !sheets.some(({ sheet }) => sheet === name));
  if (missing.length > 0) {
    const seen = workbooks.flatMap((workbook) => workbook.sheets.map(({ name }) => name));
    return failure({ kind: "missing-sheets", files: files.map(({ name }) => name), missing, seen });
  }
  return success(buildRegister(files, sheets));
}

/** The register's sheets in a workbook: of two for one, the exact name wins, then the first. */
function findSheets(sheets: readonly Sheet[]): ReadonlyMap<SheetName, Sheet> {
  const found = new Map<SheetName, Sheet>();
  for (const sheet of sheets) {
    const name = matchSheet(sheet.name);
    if (name !== undefined && (!found.has(name) || sheet.name === name)) {
      if (found.get(name)?.name !== name) found.set(name, sheet);
    }
  }
  return found;
}

/** Two files of one base name: the later is `registre.xlsx (2)`. */
function nameFiles(workbooks: readonly Workbook[]): RegisterFile[] {
  const seen = new Map<string, number>();
  return workbooks.map(({ name, date1904 }, order) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { order, name: count === 1 ? name : `${name} (${String(count)})`, date1904 };
  });
}
