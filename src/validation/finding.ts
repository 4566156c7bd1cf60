import { columnOf, fieldsOf, sheetNames, type Field, type SheetName } from "../register/columns";
import type { Cell, Row } from "../register/row";
import type { RegisterFile, SheetRows } from "../register/sheet-rows";
import type { FindingValues, RuleId } from "../rules";
import { columnLetters } from "../values/cell-address";
import type { AbsentColumn, Fix, Gravity, Slide } from "../rules/shared/rule";

export type Severity = Gravity | "acquitte";

/** What a rule found, as data: its sentence is made by `messages`. */
export interface Finding<Id extends RuleId = RuleId> {
  readonly rule: Id;
  /** A warning that someone looked at and accepted is `acquitte`. */
  readonly severity: Severity;
  readonly source: Slide | null;
  readonly target: Cell | AbsentColumn;
  readonly values: FindingValues[Id];
  readonly related: Cell | undefined;
  readonly fix: Fix | undefined;
}

/** Where a cell, or the header that should be there, stands. */
export interface Place {
  readonly file: RegisterFile;
  readonly sheet: SheetName;
  /** The sheet's own name in its file. */
  readonly sheetName: string;
  /** The sheet's row number. */
  readonly line: number;
  readonly field: string;
  /** The column's name in the contract. */
  readonly header: string;
  /** Like `R12`; undefined for an absent column. */
  readonly address: string | undefined;
  readonly row: Row | undefined;
}

export function placeOfTarget(target: Cell | AbsentColumn): Place {
  const row = "row" in target ? target.row : undefined;
  const rows: SheetRows = "row" in target ? target.row.rows : target.rows;
  const field = target.field as Field<SheetName>;
  const line = row?.line ?? rows.headerLine;
  const column = rows.columns[field];
  return {
    file: rows.file,
    sheet: rows.sheet,
    sheetName: rows.sheetName,
    line,
    field,
    header: columnOf(rows.sheet, field).header,
    address: row && column ? `${columnLetters(column.position)}${String(line)}` : undefined,
    row,
  };
}

/** By file as given, sheet, row, column, rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, keys: sortKeys(finding) }))
    .sort((a, b) => {
      for (let i = 0; i < a.keys.length; i += 1) {
        const difference = (a.keys[i] as number) - (b.keys[i] as number);
        if (difference !== 0) return difference;
      }
      return a.finding.rule < b.finding.rule ? -1 : 1;
    })
    .map(({ finding }) => finding);
}

/** The place of each field in its sheet. */
const fieldPlaces = new Map(
  sheetNames.map((sheet) => [
    sheet,
    new Map<string, number>(fieldsOf(sheet).map((field, place) => [field, place])),
  ]),
);

function sortKeys({ target }: Finding): readonly number[] {
  const { file, sheet, line, field } = placeOfTarget(target);
  return [file.order, sheetNames.indexOf(sheet), line, fieldPlaces.get(sheet)?.get(field) ?? 0];
}
