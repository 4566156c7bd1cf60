import type { CellValue } from "exceljs";
import type { Content, Link } from "../../workbook/model";

export const isLink = (content: Content | undefined): content is Link =>
  typeof content === "object" && "text" in content;

/** A text is always written as text; only what the model names a formula is one. */
export function valueOf(content: Content | undefined): CellValue {
  if (content === undefined || content === "") return null;
  if (isLink(content)) return content.text;
  if (typeof content !== "object") return content;
  const { formula, result } = content;
  return result === undefined ? ({ formula } as CellValue) : { formula, result };
}

/** Whether a text would become a formula if it were typed again. */
export const isRisky = (content: Content | undefined): boolean =>
  typeof content === "string" && /^[=+\-@\t\r]/.test(content);
