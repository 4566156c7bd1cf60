import { cellReader, type RawCell, type Reading } from "../register/cell-reader";
import { columnOf, type Field, type SheetName } from "../register/columns";
import type { Acquittement } from "../register/entities";
import { Fault } from "../register/fault";
import { matchHeader } from "../register/headers";
import { CellKind } from "../register/workbook";
import { foldKey } from "../values/text";
import { placeOfTarget, type Finding } from "./finding";

/**
 * The warnings that someone looked at and accepted: those whose rule, reference, column and value
 * stand in `Acquittements`. An error never is.
 */
export function acknowledge(
  findings: readonly Finding[],
  rows: readonly Acquittement[],
): readonly Finding[] {
  if (rows.length === 0) return findings;
  const known = new Map<string, Acquittement[]>();
  for (const row of rows) {
    if (!row.lisible) continue;
    const key = bucket(row.regle ?? "", row.shownReference);
    known.set(key, [...(known.get(key) ?? []), row]);
  }
  return findings.map((finding) => {
    if (finding.severity !== "avertissement") return finding;
    const reference = placeOfTarget(finding.target).row?.shownReference ?? "";
    const accepted = known.get(bucket(finding.rule, reference))?.some((row) => fits(row, finding));
    return accepted ? { ...finding, severity: "acquitte" } : finding;
  });
}

const bucket = (rule: string, reference: string): string =>
  JSON.stringify([foldKey(rule), foldKey(reference)]);

/** An empty column stands for any; the values are compared as that column's type. */
function fits(row: Acquittement, { target }: Finding): boolean {
  const { sheet, field, row: found } = placeOfTarget(target);
  if (row.colonne !== undefined && matchHeader(sheet, row.colonne) !== field) return false;
  const value = found?.value(field as Field<SheetName>);
  const accepted = readAs(sheet, field as Field<SheetName>, row.valeur, row.file.date1904);
  return accepted instanceof Fault ? false : comparable(accepted) === comparable(value);
}

function readAs(
  sheet: SheetName,
  field: Field<SheetName>,
  cell: RawCell | undefined,
  date1904: boolean,
): Reading {
  if (cell === undefined) return undefined;
  const reader = cellReader(columnOf(sheet, field), date1904);
  if (cell.kind === CellKind.text) return reader.text(cell.text);
  if (cell.kind === CellKind.boolean) return reader.boolean(cell.number !== 0);
  return reader.number(cell.number, cell.kind);
}

const comparable = (value: unknown): unknown =>
  typeof value === "string"
    ? foldKey(value)
    : typeof value === "object"
      ? JSON.stringify(value).toLowerCase()
      : value;
