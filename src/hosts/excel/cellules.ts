import type { CellContent } from "../../register/memory-workbook";
import { kindOfFormat } from "../../register/number-format";
import { CellKind } from "../../register/workbook";

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|GETTING_DATA)$/;

/** Formats are few and their cells many. */
const kinds = new Map<string, CellKind>();

function kindOf(format: string): CellKind {
  const known = kinds.get(format);
  if (known !== undefined) return known;
  const kind = kindOfFormat(format);
  kinds.set(format, kind);
  return kind;
}

/** A cell as Excel gives its value and its format, as the file reader would have read it. */
export function contenuDe(value: unknown, format: unknown): CellContent {
  if (value === "" || value === null || value === undefined) return undefined;
  if (typeof value === "number") {
    const kind = kindOf(String(format as string));
    if (kind === CellKind.dateNumber) return { date: value };
    return kind === CellKind.timeNumber ? { time: value } : value;
  }
  if (typeof value === "boolean") return value;
  const text = String(value as string);
  return ERROR.test(text) ? { error: true } : text;
}
