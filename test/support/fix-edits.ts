import type { CellValue, Edit } from "../../src/hosts/xlsx/edit";
import type { Fix, FixValue } from "../../src/rules/shared/rule";
import { placeOfTarget, type Finding } from "../../src/validation/finding";
import { serialOfDay } from "../../src/values/serial";
import { ONE } from "../../src/values/units";

/** What a host writes for a proposal that a person agreed to. */
export function valueOfFix(value: FixValue): CellValue {
  switch (value.type) {
    case "date":
      return { type: "date", serial: serialOfDay(value.date) };
    case "money":
      return { type: "number", value: value.amount / 100 };
    case "hours":
      return { type: "hours", minutes: value.minutes };
    case "number":
      return { type: "number", value: value.number / ONE };
    case "text":
      return { type: "text", text: value.text };
  }
}

export function editOfFix({ cell, value }: Fix): Edit {
  const { sheetName, address } = placeOfTarget(cell);
  return { kind: "cell", sheet: sheetName, cell: address ?? "", value: valueOfFix(value) };
}

export const editsOf = (findings: readonly Finding[]): Edit[] =>
  findings.flatMap(({ fix }) => (fix ? [editOfFix(fix)] : []));
