import type { Edit } from "../../src/hosts/xlsx/edit";
import { valeurDe } from "../../src/pane/corrections";
import type { Fix } from "../../src/rules/shared/rule";
import { placeOfTarget, type Finding } from "../../src/validation/finding";

/** What a host writes for a proposal that a person agreed to. */
export function editOfFix({ cell, value }: Fix): Edit {
  const { sheetName, address } = placeOfTarget(cell);
  return { kind: "cell", sheet: sheetName, cell: address ?? "", value: valeurDe(value) };
}

export const editsOf = (findings: readonly Finding[]): Edit[] =>
  findings.flatMap(({ fix }) => (fix ? [editOfFix(fix)] : []));
