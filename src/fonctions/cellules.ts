import { Fault } from "../register/fault";
import type { CellContent } from "../register/memory-workbook";
import { meansNothing } from "../register/read-list";
import { clean } from "../values/text";

/** What Excel hands to a function: a cell, or a range as rows of cells. */
export type Argument = unknown;

/** A cell that holds something; undefined where it is empty or says « nothing ». */
export type Cellule = number | string | boolean | Fault | undefined;

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA|UNKNOWN!)$/;

const isError = (value: unknown): boolean =>
  (typeof value === "string" && ERROR.test(value)) ||
  (typeof value === "object" &&
    value !== null &&
    (value as { readonly type?: unknown }).type === "Error");

/** A data type of Excel (a currency, say) says what it is worth in `basicValue`. */
const plain = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "basicValue" in value ? value.basicValue : value;

/** A cell as Excel gives it: an empty one comes as null, as "" or, from a range, as 0. */
export function celluleDe(given: unknown): Cellule {
  if (isError(given)) return new Fault({ kind: "error" });
  const value = plain(given);
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = texteDe(value);
  return meansNothing(text) ? undefined : text;
}

/** A cell as a clean text; empty where it holds nothing. */
export function texteDe(given: unknown): string {
  const value = plain(given);
  return value === null || value === undefined ? "" : clean(String(value as string));
}

export const estPlage = (value: Argument): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && Array.isArray(value[0]);

/** What a cell of a table holds. `zeroIsEmpty`: a 0 there is an empty cell. */
export function contenuDe(given: unknown, zeroIsEmpty: boolean): CellContent {
  if (isError(given)) return { error: true };
  const value = plain(given);
  if (value === null || value === undefined || value === "") return undefined;
  if (value === 0 && zeroIsEmpty) return undefined;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value as string);
}
