import type { CellValue } from "exceljs";
import { isLink } from "../../workbook/content";
import type { Content } from "../../workbook/model";

/** A text is always written as text; only what the model names a formula is one. */
export function valueOf(content: Content | undefined): CellValue {
  if (content === undefined || content === "") return null;
  if (isLink(content)) return content.text;
  if (typeof content !== "object") return content;
  const { formula, result } = content;
  return result === undefined ? ({ formula } as CellValue) : { formula, result };
}
