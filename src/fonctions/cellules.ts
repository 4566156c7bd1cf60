import { Fault } from "../register/fault";
import type { CellContent } from "../register/memory-workbook";
import { meansNothing } from "../register/read-list";
import { clean } from "../values/text";

/** What Excel hands to a function: a cell, or a range as rows of cells. */
export type Argument = unknown;

/** A cell that holds something; undefined where it is empty or says « nothing ». */
export type Cellule = number | string | boolean | Fault | undefined;

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!)$/;

const isError = (value: unknown): boolean =>
  (typeof value === "string" && ERROR.test(value)) ||
  (typeof value === "object" &&
    value !== null &&
    (value as { readonly type?: unknown }).type === "Error");

/** A cell as Excel gives it: an empty one comes as null, as "" or, from a range, as 0. */
export function celluleDe(value: unknown): Cellule {
  if (value === null || value === undefined || value === "") return undefined;
  if (isError(value)) return new Fault({ kind: "error" });
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = clean(textOf(value));
  return meansNothing(text) ? undefined : text;
}

/** A data type of Excel (a currency, say) says what it is worth in `basicValue`. */
function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value as string);
  const { basicValue } = value as { readonly basicValue?: unknown };
  return typeof basicValue === "string" ? basicValue : String(basicValue as number);
}

export const estPlage = (value: Argument): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && Array.isArray(value[0]);

/**
 * A whole table as cells. On a computer Excel gives an empty cell as 0, on the web as null: in a
 * table without a single null or "", a 0 is taken for an empty cell.
 */
export function contenuDe(
  plage: readonly (readonly unknown[])[],
): readonly (readonly CellContent[])[] {
  const tellsEmpty = plage.some((row) => row.some((value) => value === null || value === ""));
  const content = (value: unknown): CellContent => {
    if (value === null || value === undefined || value === "") return undefined;
    if (value === 0 && !tellsEmpty) return undefined;
    if (isError(value)) return { error: true };
    return typeof value === "number" || typeof value === "boolean" ? value : textOf(value);
  };
  return plage.map((row) => row.map(content));
}
